import SchoolModel

/// A slow judge of plans that works with sets of minutes and shares no thought with the verifier: it only says yes or no.
///
/// It knows what the village needs: pools are not strict, doubles may not be split.
struct SecondOpinion {
    let scenario: Scenario
    let held: [HeldLesson]
    private let absent: [Absence.Subject: Set<Int>]
    private let working: [Person.ID: Set<Int>]

    struct HeldLesson {
        var id: Occurrence
        var lesson: Lesson
        var room: Room.ID?
        var minutes: Set<Int>
        var isCancelled: Bool
        var needsCover: Bool { lesson.kind == .lesson || lesson.kind == .duty }
    }

    init(_ scenario: Scenario) {
        self.scenario = scenario
        var held: [HeldLesson] = []
        for lesson in scenario.lessons where lesson.kind != .free {
            for day in scenario.calendar.openDays {
                for time in lesson.times(on: day, calendar: scenario.calendar) {
                    let minutes = Self.minutes(Span(day, time.range))
                    let away = lesson.classes.filter {
                        !Self.away(.schoolClass($0), scenario).isDisjoint(with: minutes)
                    }
                    held.append(
                        HeldLesson(
                            id: Occurrence(lesson: lesson.id, day: day, start: time.range.start), lesson: lesson,
                            room: time.room, minutes: minutes,
                            isCancelled: !lesson.classes.isEmpty && away.count == lesson.classes.count))
                }
            }
        }
        self.held = held
        absent = Dictionary(scenario.absences.map { ($0.subject, Self.away($0.subject, scenario)) }) { first, _ in first
        }
        var working: [Person.ID: Set<Int>] = [:]
        for person in scenario.people {
            for day in scenario.calendar.openDays {
                for range in person.works.ranges(on: day) {
                    working[person.id, default: []].formUnion(Self.minutes(Span(day, range)))
                }
            }
        }
        self.working = working
    }

    static func minutes(_ span: Span) -> Set<Int> {
        guard span.range.start < span.range.end else { return [] }
        let midnight = span.day.number * 1440
        return Set(midnight + span.range.start.minutes..<midnight + span.range.end.minutes)
    }

    static func away(_ subject: Absence.Subject, _ scenario: Scenario) -> Set<Int> {
        var found: Set<Int> = []
        for absence in scenario.absences where absence.subject == subject {
            let from = absence.first.number * 1440 + absence.from.minutes
            let until = absence.last.number * 1440 + absence.until.minutes
            found.formUnion(from..<max(from, until))
        }
        return found
    }

    func away(_ subject: Absence.Subject) -> Set<Int> { absent[subject] ?? [] }
    func works(_ id: Person.ID) -> Set<Int> { working[id] ?? [] }

    func lesson(_ id: Occurrence) -> HeldLesson? { held.first { $0.id == id } }
    func pupils(_ lessons: [Lesson]) -> Int {
        scenario.classes.filter { group in lessons.contains { $0.classes.contains(group.id) } }
            .reduce(0) { $0 + ($1.pupils ?? 1_000_000) }
    }

    func accepts(_ plan: Plan) -> Bool {
        // The quick answers first.
        exists(plan) && frozenKept(plan) && doublesWhole(plan) && promisesKept(plan) && covered(plan)
            && plan.covers.allSatisfy { good($0, plan) } && withinLimits(plan) && roomsHold(plan) && nobodyTwice(plan)
    }

    private func exists(_ plan: Plan) -> Bool {
        let people = Set(scenario.people.map(\.id))
        let rooms = Set(scenario.rooms.map(\.id))
        for session in plan.sessions {
            guard session.span.range.start < session.span.range.end,
                scenario.requirements.contains(where: { $0.id == session.requirement }),
                session.attendees.allSatisfy({ people.contains($0) })
            else { return false }
            if case .room(let room) = session.place, !rooms.contains(room) { return false }
            if case .visit(let lessons) = session.kind, lessons.contains(where: { lesson($0.occurrence) == nil }) {
                return false
            }
        }
        return plan.covers.allSatisfy { lesson($0.occurrence) != nil && ($0.joins.map { lesson($0) != nil } ?? true) }
            && plan.roomChanges.allSatisfy { lesson($0.occurrence) != nil && rooms.contains($0.room) }
    }

    func leaves(_ held: HeldLesson, _ teacher: Person.ID, _ plan: Plan) -> Bool {
        held.needsCover && held.lesson.teachers.contains(teacher)
            && (!away(.person(teacher)).isDisjoint(with: held.minutes) || !taking(teacher, from: held, plan).isEmpty)
    }

    func taking(_ teacher: Person.ID, from held: HeldLesson, _ plan: Plan) -> [Session] {
        plan.sessions.filter {
            $0.attendees.contains(teacher) && !Self.minutes($0.span).isDisjoint(with: held.minutes)
        }
    }

    private func nobodyTwice(_ plan: Plan) -> Bool {
        for person in scenario.people {
            let away = away(.person(person.id))
            let own = held.filter { $0.lesson.teachers.contains(person.id) && !$0.isCancelled }
            let kept = own.filter { lesson in
                !plan.covers.contains { $0.occurrence == lesson.id && $0.teacher == person.id }
            }
            var taken = kept.reduce(into: Set<Int>()) { $0.formUnion($1.minutes) }
            let missed = own.filter { !$0.minutes.isDisjoint(with: away) }
            for session in plan.sessions where session.attendees.contains(person.id) {
                let minutes = Self.minutes(session.span)
                let mayBeOutside = session.requirement == "faculty"
                guard taken.isDisjoint(with: minutes), away.isDisjoint(with: minutes),
                    missed.allSatisfy({ $0.minutes.isDisjoint(with: minutes) }),
                    mayBeOutside || minutes.isSubset(of: works(person.id))
                else { return false }
                taken.formUnion(minutes)
            }
            for cover in plan.covers where cover.action.isByPerson && cover.person == person.id {
                guard let minutes = lesson(cover.occurrence)?.minutes, taken.isDisjoint(with: minutes),
                    away.isDisjoint(with: minutes), own.allSatisfy({ $0.minutes.isDisjoint(with: minutes) }),
                    minutes.isSubset(of: works(person.id))
                else { return false }
                taken.formUnion(minutes)
            }
        }
        return true
    }

    private func roomsHold(_ plan: Plan) -> Bool {
        for room in scenario.rooms {
            var taken = held.filter { $0.room == room.id && !$0.isCancelled }.reduce(into: Set<Int>()) {
                $0.formUnion($1.minutes)
            }
            let away = away(.room(room.id))
            for session in plan.sessions where session.place == .room(room.id) {
                let minutes = Self.minutes(session.span)
                guard taken.isDisjoint(with: minutes), away.isDisjoint(with: minutes),
                    (room.seats ?? 0) >= Set(session.attendees).count
                else { return false }
                taken.formUnion(minutes)
            }
            for change in plan.roomChanges where change.room == room.id {
                guard let lesson = lesson(change.occurrence), taken.isDisjoint(with: lesson.minutes),
                    away.isDisjoint(with: lesson.minutes), room.school == lesson.lesson.school,
                    (room.seats ?? 0) >= pupils([lesson.lesson])
                else { return false }
                taken.formUnion(lesson.minutes)
            }
        }
        return held.allSatisfy { lesson in
            let isCombined = plan.covers.contains { $0.occurrence == lesson.id && $0.action == .combine }
            let loses = lesson.room.map { !away(.room($0)).isDisjoint(with: lesson.minutes) } ?? false
            let needed = loses && !lesson.isCancelled && !isCombined ? 1 : 0
            return plan.roomChanges.filter { $0.occurrence == lesson.id }.count == needed
        }
    }

    private func covered(_ plan: Plan) -> Bool {
        var asked = 0
        for lesson in held {
            for teacher in lesson.lesson.teachers where leaves(lesson, teacher, plan) {
                let covers = plan.covers.filter { $0.occurrence == lesson.id && $0.teacher == teacher }
                guard covers.count == 1, (covers[0].action == .classAway) == lesson.isCancelled else { return false }
                asked += 1
            }
        }
        return asked == plan.covers.count
    }

    private func doublesWhole(_ plan: Plan) -> Bool {
        for cover in plan.covers {
            for other in plan.covers
            where other.occurrence.lesson == cover.occurrence.lesson && other.teacher == cover.teacher
                && cover.occurrence < other.occurrence && cover.occurrence.day == other.occurrence.day
            {
                guard let first = lesson(cover.occurrence), let second = lesson(other.occurrence), !first.isCancelled,
                    !second.isCancelled, let end = first.minutes.max()
                else { continue }
                // The village's teaching periods last 45 minutes; half an hour of break lies between at most.
                guard let start = second.minutes.min(), start - end - 1 < 45 else { continue }
                if cover.action != other.action || cover.person != other.person
                    || cover.joins?.lesson != other.joins?.lesson
                {
                    return false
                }
            }
        }
        return true
    }

    private func frozenKept(_ plan: Plan) -> Bool {
        let frozen = scenario.frozen.plan
        guard frozen.sessions.allSatisfy({ plan.sessions.contains($0) }),
            frozen.covers.allSatisfy({ plan.covers.contains($0) })
        else { return false }
        guard let until = scenario.frozen.until else { return true }
        return plan.sessions.allSatisfy { $0.span.day >= until || frozen.sessions.contains($0) }
            && plan.covers.allSatisfy { $0.occurrence.day >= until || frozen.covers.contains($0) }
            && plan.roomChanges.allSatisfy { $0.occurrence.day >= until }
    }
}
