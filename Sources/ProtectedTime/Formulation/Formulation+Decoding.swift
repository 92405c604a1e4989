internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// The plan that an assignment of the model stands for.
    ///
    /// - Parameter invitesOptional: whether optional people who are free are added to sessions that the search left
    ///   without them. That can break a limit on sessions, so the caller verifies and falls back.
    func plan(from assignment: Assignment, invitesOptional: Bool) -> Plan {
        var plan = Plan()
        var guests = invitesOptional ? Guests(self, assignment) : nil
        for option in meetings where assignment[option.literal] {
            let requirement = scenario.requirements[option.requirement]
            guard case .meeting(let meeting) = requirement.content else { continue }
            let room = option.rooms.first { assignment[$0.literal] }?.room
            var attendees = option.attendees.filter { assignment[$0.literal] }.map(\.person)
            guests?.join(option, meeting: meeting, room: room, attendees: &attendees)
            plan.sessions.append(
                Session(
                    requirement: requirement.id, kind: .meeting, school: meeting.school, span: option.span,
                    attendees: attendees.map { scenario.people[$0].id }, place: place(meeting, room: room)))
        }
        for option in visits where assignment[option.literal] {
            let lessons = option.lessons.filter { assignment[$0.literal] }.map {
                VisitedLesson(timetable.held[$0.held].occurrence, host: scenario.people[$0.host].id)
            }
            plan.sessions.append(
                Session(
                    requirement: scenario.requirements[option.requirement].id,
                    kind: .visit(lessons.sorted { $0.occurrence < $1.occurrence }), school: option.school,
                    span: option.span, attendees: [scenario.people[option.visitor].id]))
        }
        for option in debriefs where assignment[option.literal] {
            plan.sessions.append(
                Session(
                    requirement: scenario.requirements[option.requirement].id, kind: .debrief, school: option.school,
                    span: option.span,
                    attendees: [scenario.people[option.visitor].id, scenario.people[option.host].id]))
        }
        for way in ways where assignment[way.literal] { plan.covers.append(cover(way)) }
        plan.covers += coversOfClassesAway(plan.sessions)
        for option in roomChanges where assignment[option.literal] {
            plan.roomChanges.append(
                RoomChange(occurrence: timetable.held[option.held].occurrence, room: scenario.rooms[option.room].id))
        }
        plan.sessions.sort {
            ($0.span, $0.requirement, $0.attendees.first ?? "") < ($1.span, $1.requirement, $1.attendees.first ?? "")
        }
        plan.covers.sort { ($0.occurrence, $0.teacher) < ($1.occurrence, $1.teacher) }
        plan.roomChanges.sort { $0.occurrence < $1.occurrence }
        return plan
    }

    private func place(_ meeting: Meeting, room: Int?) -> Session.Place {
        switch meeting.place {
        case .none: .none
        case .online: .online
        case .room: room.map { .room(scenario.rooms[$0].id) } ?? .none
        }
    }

    private func cover(_ way: CoverWay) -> Cover {
        Cover(
            occurrence: timetable.held[way.held].occurrence, teacher: scenario.people[way.teacher].id,
            action: way.action, pool: scenario.cover.pools[way.pool].id,
            person: way.person.map { scenario.people[$0].id },
            joins: way.joins.map { timetable.held[$0].occurrence }, room: way.room.map { scenario.rooms[$0].id })
    }

    /// Lessons whose class is away and whose teacher is absent or in a session: nothing is needed, and the plan says so.
    private func coversOfClassesAway(_ sessions: [Session]) -> [Cover] {
        var attended: [Person.ID: [Span]] = [:]
        for session in sessions {
            for person in session.attendees { attended[person, default: []].append(session.span) }
        }
        var result: [Cover] = []
        for held in timetable.held where held.isCancelled && timetable.lesson(held).kind != .blocked {
            for teacher in held.teachers {
                let id = scenario.people[teacher].id
                let isAttending = (attended[id] ?? []).contains { $0.overlaps(held.span) }
                if isAttending || timetable.isAbsent(teacher, held.span) {
                    result.append(Cover(occurrence: held.occurrence, teacher: id, action: .classAway))
                }
            }
        }
        return result
    }
}

/// Optional people who are free come to the sessions they are invited to.
private struct Guests {
    private let formulation: Formulation
    private let assignment: Assignment
    private let frozen: Set<Session>
    /// What guests have been added to, by person.
    private var joined: [Int: [Span]] = [:]

    init(_ formulation: Formulation, _ assignment: Assignment) {
        self.formulation = formulation
        self.assignment = assignment
        frozen = Set(formulation.scenario.frozen.plan.sessions)
    }

    mutating func join(_ option: MeetingOption, meeting: Meeting, room: Int?, attendees: inout [Int]) {
        let seats = room.flatMap { formulation.scenario.rooms[$0].seats } ?? Int.max
        let isFrozen = frozen.contains {
            $0.span == option.span && $0.requirement == formulation.scenario.requirements[option.requirement].id
        }
        guard !isFrozen, let day = formulation.timetable.dayIndex[option.span.day] else { return }
        for attendee in option.attendees where !assignment[attendee.literal] && attendees.count < seats {
            let person = attendee.person
            guard meeting.optional.contains(formulation.scenario.people[person].id) else { continue }
            let isBusy =
                formulation.people[person].byDay[day].contains {
                    $0.range.overlaps(option.span.range) && assignment[$0.literal]
                } || (joined[person] ?? []).contains { $0.overlaps(option.span) }
            if !isBusy {
                attendees.append(person)
                joined[person, default: []].append(option.span)
            }
        }
    }
}
