import PlanVerifier
import SchoolModel

/// Lists every plan of a tiny scenario by brute force, with the verifier as the only judge of what is allowed.
///
/// It knows nothing of windows, working hours, releases, qualifications or limits: it proposes all sessions at all starts
/// and all covers by everyone, and keeps what the verifier accepts.
struct PlanEnumerator {
    /// Raised where there are too many plans to list.
    struct TooMany: Error {}

    let scenario: Scenario
    let verifier: PlanVerifier
    /// How many complete plans may be judged.
    let budget: Int

    init(_ scenario: Scenario, budget: Int = 2_000) {
        self.scenario = scenario
        self.budget = budget
        verifier = PlanVerifier(scenario)
    }

    /// The best goal values in order of the levels, or `nil` where no plan is valid.
    func best() throws -> [GoalValue]? {
        var best: [GoalValue]?
        var judged = 0
        for sessions in try sessionSets() {
            let needs = departures(sessions)
            let choices = needs.map { covers(of: $0, sessions) }
            let roomChoices = roomNeeds().map { occurrence in
                scenario.rooms.map { RoomChange(occurrence: occurrence, room: $0.id) }
            }
            let count = (choices.map(\.count) + roomChoices.map(\.count)).reduce(1) {
                $0.multipliedReportingOverflow(by: $1).partialValue
            }
            judged += count
            guard count >= 0, judged <= budget else { throw TooMany() }
            for covers in product(choices) {
                for changes in product(roomChoices) {
                    let verification = verifier.verify(Plan(sessions: sessions, covers: covers, roomChanges: changes))
                    guard verification.isValid else { continue }
                    if best.map({ isBetter(verification.levels, $0) }) ?? true { best = verification.levels }
                }
            }
        }
        return best
    }

    // MARK: Sessions

    private func sessionSets() throws -> [[Session]] {
        let perRequirement = try scenario.requirements.map { try sessionSets(of: $0) }
        guard perRequirement.reduce(1, { $0 * $1.count }) <= 400 else { throw TooMany() }
        return product(perRequirement).map { $0.flatMap { $0 } }
    }

    /// All sets of sessions of one requirement that could satisfy it as far as its own rules go.
    private func sessionSets(of requirement: Requirement) throws -> [[Session]] {
        switch requirement.content {
        case .meeting(let meeting):
            let singles = days().flatMap { day in candidates(meeting, requirement, day) }
            let most = scenario.calendar.week(of: scenario.calendar.last) + 1
            return subsets(singles, most: most).filter { hasOwnRules(requirement, $0) }
        case .visits(let visits):
            let singles = days().flatMap { day in candidates(visits, requirement, day) }
            guard singles.count < 60 else { throw TooMany() }
            return subsets(singles, most: 1).flatMap { withDebriefs($0, visits, requirement) }
                .filter { hasOwnRules(requirement, $0) }
        case .individualTime:
            return [[]]
        }
    }

    /// Whether the verifier finds nothing against the sessions as such; conflicts with others are judged later.
    private func hasOwnRules(_ requirement: Requirement, _ sessions: [Session]) -> Bool {
        let own: Set<Rule> = [
            .meetingTime, .attendance, .rhythm, .place, .surplusSession, .debrief, .visit, .seats, .outOfRange,
            .workingHours, .absent,
        ]
        return !verifier.verify(Plan(sessions: sessions)).violations.contains {
            own.contains($0.rule) && $0.requirement == requirement.id
        }
    }

    private func candidates(_ meeting: Meeting, _ requirement: Requirement, _ day: Day) -> [Session] {
        var result: [Session] = []
        let people = meeting.required + meeting.optional
        let places: [Session.Place]
        switch meeting.place {
        case .none: places = [.none]
        case .online: places = [.online]
        case .room: places = scenario.rooms.map { .room($0.id) }
        }
        let lengths: [Int]
        switch meeting.length {
        case .minutes(let minutes): lengths = [minutes]
        case .periods: lengths = [45, 90, 110]
        }
        for start in stride(from: 480, to: 640, by: 5) {
            for length in lengths {
                let span = Span(day, ClockRange(ClockTime(minutes: start), ClockTime(minutes: start + length)))
                let probe = Session(
                    requirement: requirement.id, school: "s", span: span, attendees: meeting.required, place: places[0])
                let isTime = !verifier.verify(Plan(sessions: [probe])).violations.contains { $0.rule == .meetingTime }
                guard isTime else { continue }
                for attendees in subsets(people, most: people.count) where !attendees.isEmpty {
                    for place in places {
                        result.append(
                            Session(
                                requirement: requirement.id, school: "s", span: span, attendees: attendees, place: place
                            ))
                    }
                }
            }
        }
        return result.filter { session in
            !verifier.verify(Plan(sessions: [session])).violations.contains {
                $0.rule == .attendance || $0.rule == .place || $0.rule == .seats
            }
        }
    }

    private func candidates(_ visits: Visits, _ requirement: Requirement, _ day: Day) -> [Session] {
        guard let visitor = visits.visitors.first else { return [] }
        let visited = occurrences(on: day).flatMap { occurrence, _, lesson in
            lesson.teachers.map { VisitedLesson(occurrence, host: $0) }
        }
        let spans: [ClockRange]
        if visits.length == .lesson {
            spans = Array(Set(occurrences(on: day).map(\.range))).sorted()
        } else {
            let half = ClockTime(minutes: 570)
            spans = [ClockRange(ClockTime(minutes: 480), half), ClockRange(half, ClockTime(minutes: 635))]
        }
        return spans.flatMap { range in
            subsets(visited, most: visits.length == .lesson ? 1 : 2).filter { !$0.isEmpty }.map { lessons in
                Session(
                    requirement: requirement.id, kind: .visit(lessons.sorted { $0.occurrence < $1.occurrence }),
                    school: "s", span: Span(day, range), attendees: [visitor.person])
            }
        }
        .filter { session in
            !verifier.verify(Plan(sessions: [session])).violations.contains {
                $0.rule == .visit && $0.span == session.span
            }
        }
    }

    private func withDebriefs(_ visits: [Session], _ rule: Visits, _ requirement: Requirement) -> [[Session]] {
        guard let debrief = rule.debrief, let visit = visits.first, case .visit(let lessons) = visit.kind else {
            return [visits]
        }
        let hosts = Array(Set(lessons.map(\.host))).sorted()
        let talks = hosts.map { host in
            days().flatMap { day in
                stride(from: 480, to: 640, by: 5).map { start in
                    Session(
                        requirement: requirement.id, kind: .debrief, school: "s",
                        span: Span(
                            day,
                            ClockRange(ClockTime(minutes: start), ClockTime(minutes: start + debrief.minutes))),
                        attendees: visit.attendees + [host])
                }
            }
            .filter { talk in
                !verifier.verify(Plan(sessions: [visit, talk])).violations.contains {
                    ($0.rule == .debrief || $0.rule == .mayBeLeft || $0.rule == .meetingTime) && $0.span == talk.span
                }
            }
        }
        return product(talks).map { visits + $0 }
    }

    // MARK: Covers

    private struct Need {
        let occurrence: Occurrence
        let range: ClockRange
        let lesson: Lesson
        let teacher: Person.ID
    }

    private func departures(_ sessions: [Session]) -> [Need] {
        var result: [Need] = []
        for day in days() {
            for (occurrence, range, lesson) in occurrences(on: day) where lesson.kind != .blocked {
                for teacher in lesson.teachers {
                    let span = Span(day, range)
                    let isAway = scenario.absences.contains { $0.subject == .person(teacher) && $0.overlaps(span) }
                    let attends = sessions.contains { $0.attendees.contains(teacher) && $0.span.overlaps(span) }
                    if isAway || attends {
                        result.append(Need(occurrence: occurrence, range: range, lesson: lesson, teacher: teacher))
                    }
                }
            }
        }
        return result
    }

    private func covers(of need: Need, _ sessions: [Session]) -> [Cover] {
        var result = [Cover(occurrence: need.occurrence, teacher: need.teacher, action: .classAway)]
        for pool in scenario.cover.pools {
            switch pool.action {
            case .coTeacherAlone:
                result.append(
                    Cover(occurrence: need.occurrence, teacher: need.teacher, action: pool.action, pool: pool.id))
            case .combine:
                for (other, range, _) in occurrences(on: need.occurrence.day)
                where range == need.range && other != need.occurrence {
                    for room in scenario.rooms.map({ Optional($0.id) }) + [nil] {
                        result.append(
                            Cover(
                                occurrence: need.occurrence, teacher: need.teacher, action: pool.action, pool: pool.id,
                                joins: other, room: room))
                    }
                }
            default:
                for person in pool.people {
                    result.append(
                        Cover(
                            occurrence: need.occurrence, teacher: need.teacher, action: pool.action, pool: pool.id,
                            person: person))
                }
            }
        }
        // What is wrong with one cover alone stays wrong in every plan.
        let hopeless: Set<Rule> = [.pool, .qualified, .absent, .workingHours, .seats]
        return result.filter { cover in
            !verifier.verify(Plan(sessions: sessions, covers: [cover])).violations.contains {
                hopeless.contains($0.rule) && $0.occurrence == cover.occurrence
            }
        }
    }

    private func roomNeeds() -> [Occurrence] {
        days().flatMap { day in
            occurrences(on: day).filter { _, range, lesson in
                let room = lesson.times(on: day, calendar: scenario.calendar).first { $0.range == range }?.room
                return scenario.absences.contains { absence in
                    room.map { absence.subject == .room($0) } ?? false && absence.overlaps(Span(day, range))
                }
            }
            .map(\.occurrence)
        }
    }

    // MARK: Helpers

    private func days() -> [Day] { scenario.calendar.openDays }

    private func occurrences(on day: Day) -> [(occurrence: Occurrence, range: ClockRange, lesson: Lesson)] {
        scenario.lessons.flatMap { lesson in
            lesson.times(on: day, calendar: scenario.calendar).map {
                (Occurrence(lesson: lesson.id, day: day, start: $0.range.start), $0.range, lesson)
            }
        }
    }
}

/// Whether goal values are better, compared level by level; vectors from the front.
func isBetter(_ left: [GoalValue], _ right: [GoalValue]) -> Bool {
    for (a, b) in zip(left, right) where a != b {
        switch (a, b) {
        case (.number(let a), .number(let b)): return a < b
        case (.vector(let a), .vector(let b)): return a.lexicographicallyPrecedes(b)
        default: return false
        }
    }
    return false
}

/// Every way to take one element of each list.
func product<Element>(_ lists: [[Element]]) -> [[Element]] {
    lists.reduce([[]]) { result, list in result.flatMap { head in list.map { head + [$0] } } }
}

/// All subsets with at most so many elements.
func subsets<Element>(_ elements: [Element], most: Int) -> [[Element]] {
    elements.reduce([[]]) { result, element in
        result + result.filter { $0.count < most }.map { $0 + [element] }
    }
}
