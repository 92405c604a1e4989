internal import ConstraintSolver
internal import SchoolModel

extension ModelMeanings {
    /// What a variable decides, told from where it comes from.
    func meaning(_ origin: VariableOrigin) -> VariableMeaning {
        switch origin {
        case .meetings(let indices):
            return VariableMeaning(.meeting, words(ofMeetings: indices))
        case .attendee(let index, let place):
            let option = formulation.meetings[index]
            let person = person(option.attendees[place].person)
            return VariableMeaning(
                .attendance, "\(person) comes to \(requirement(option.requirement)) on \(option.span)")
        case .room(let index, let place):
            let option = formulation.meetings[index]
            return VariableMeaning(
                .room,
                "\(requirement(option.requirement)) meets in room \(room(option.rooms[place].room)) on \(option.span)")
        case .visit(let index):
            let option = formulation.visits[index]
            return VariableMeaning(
                .visit, "\(person(option.visitor)) makes a visit on \(option.span): \(visitName(option))")
        case .visitedLesson(let index, let place):
            let option = formulation.visits[index]
            let seen = option.lessons[place]
            let isWhole = formulation.timetable.held[seen.held].span == option.span
            return VariableMeaning(
                .visitedLesson,
                "\(person(option.visitor)) sees \(lesson(seen.held)) of \(person(seen.host)): \(visitName(option))"
                    + (isWhole ? "" : ", within \(option.span.range)"))
        case .debrief(let index):
            let option = formulation.debriefs[index]
            return VariableMeaning(
                .debrief,
                "\(person(option.visitor)) and \(person(option.host)) talk on \(option.span): "
                    + "\(requirement(option.requirement))")
        case .cover(let index):
            return VariableMeaning(.cover, words(formulation.ways[index]))
        case .roomChange(let index):
            let option = formulation.roomChanges[index]
            return VariableMeaning(.roomChange, "\(lesson(option.held)) is held in room \(room(option.room))")
        case .leaving, .lostLesson, .callOut, .hostVisit, .load, .counted, .stating, .unknown:
            return VariableMeaning(.auxiliary, words(ofAuxiliary: origin))
        }
    }

    /// `Team time meets on Mon 2026-08-31 09:00-09:45`, or `Team time meets Mon 09:00-09:45 on 2026-08-31, 2026-09-07`.
    private func words(ofMeetings indices: [Int]) -> String {
        guard let first = indices.first.map({ formulation.meetings[$0] }) else { return "" }
        let name = requirement(first.requirement)
        guard indices.count > 1 else { return "\(name) meets on \(first.span)" }
        // One variable stands for several weeks only where they share weekday and time.
        let days = indices.map { "\(formulation.meetings[$0].span.day)" }.joined(separator: ", ")
        return "\(name) meets \(first.span.day.weekday.abbreviation) \(first.span.range) on \(days)"
    }

    private func words(ofAuxiliary origin: VariableOrigin) -> String {
        switch origin {
        case .leaving(let index):
            let key = formulation.departures[index].key
            return "\(person(key.teacher)) leaves \(lesson(key.held))"
        case .lostLesson(let index):
            return "\(lesson(formulation.lostLessons[index].held)) is without its own teacher"
        case .callOut(let index):
            let callOut = formulation.callOuts[index]
            let span = Span(formulation.timetable.days[callOut.day], callOut.range)
            return "\(person(callOut.person)) is called out on \(span), for \(callOut.cents) cents"
        case .hostVisit(let index):
            let visit = formulation.hostVisits[index]
            let span = Span(formulation.timetable.days[visit.day], visit.range)
            return "\(person(visit.visitor)) sees \(person(visit.host)) on \(span), visit \(visit.number + 1)"
        case .load(let index, let place):
            let load = formulation.fairnessLoads[index]
            let bearer =
                switch load.bearer {
                case .person(let index): person(index)
                case .schoolClass(let index): "class \(formulation.scenario.classes[index].id)"
                }
            return "\(bearer) carries \(hundredths(load.weight * (place + 1))) or more"
        case .counted(let level):
            return "counted by \(goal(level))"
        case .stating(let requirement):
            return "helps to state: \(self.requirement(requirement))"
        default:
            return "helps to state a rule of every plan"
        }
    }

    /// `Ann Berg (ann) takes maths of 5A on Mon 2026-08-31 09:00-09:45 from pool assistants for Ben Ek (ben)`.
    private func words(_ way: CoverWay) -> String {
        let pool = formulation.scenario.cover.pools[way.pool].id
        let lesson = lesson(way.held)
        let end = "from pool \(pool) for \(person(way.teacher))\(sessions(of: way))"
        switch way.action {
        case .substitute, .internalCover, .assistant, .administrator:
            return "\(way.person.map { person($0) } ?? "someone") takes \(lesson) \(end)"
        case .coTeacherAlone:
            return "the other teachers stay alone with \(lesson) \(end)"
        case .combine:
            let other = way.joins.map { subject($0) } ?? "another lesson"
            return "\(lesson) joins \(other)\(way.room.map { " in room \(room($0))" } ?? "") \(end)"
        case .classAway:
            return "\(lesson) needs nobody \(end)"
        }
    }

    /// For whose sessions a way is, where sessions with different release lists could take the teacher out: else two ways read the same.
    private func sessions(of way: CoverWay) -> String {
        let key = DepartureKey(held: way.held, teacher: way.teacher)
        guard let index = formulation.departureIndex[key], !formulation.departures[index].isAbsent else { return "" }
        var lists: [[Int]] = []
        var names: [String] = []
        for session in formulation.departures[index].sessions {
            if !lists.contains(session.release) { lists.append(session.release) }
            guard lists.firstIndex(of: session.release) == way.list,
                let name = requirementName(origins[Int(session.occupying.literal.variable)]), !names.contains(name)
            else { continue }
            names.append(name)
        }
        return lists.count > 1 ? ", who is in \(names.joined(separator: " or "))" : ""
    }

    private func requirementName(_ origin: VariableOrigin) -> String? {
        switch origin {
        case .meetings(let indices): indices.first.map { requirement(formulation.meetings[$0].requirement) }
        case .attendee(let meeting, _): requirement(formulation.meetings[meeting].requirement)
        case .visit(let visit): requirement(formulation.visits[visit].requirement)
        default: nil
        }
    }
}

extension ModelMeanings {
    private func requirement(_ index: Int) -> String { formulation.scenario.requirements[index].id.name }

    private func room(_ index: Int) -> String { formulation.scenario.rooms[index].id.name }

    /// `Peer visits`, with its number where the visitor makes several.
    private func visitName(_ option: VisitOption) -> String {
        let requirement = formulation.scenario.requirements[option.requirement]
        guard case .visits(let visits) = requirement.content, visits.times > 1 else { return requirement.id.name }
        return "\(requirement.id), visit \(option.number + 1)"
    }

    /// `Ann Berg (ann)`.
    private func person(_ index: Int) -> String {
        let person = formulation.scenario.people[index]
        return person.name.isEmpty || person.name == person.id.name ? person.id.name : "\(person.name) (\(person.id))"
    }

    /// `maths of 5A on Mon 2026-08-31 09:00-09:45`.
    private func lesson(_ held: Int) -> String {
        "\(subject(held)) on \(formulation.timetable.held[held].span)"
    }

    /// `maths of 5A`; a duty without classes by its name.
    private func subject(_ held: Int) -> String {
        let held = formulation.timetable.held[held]
        let lesson = formulation.timetable.lesson(held)
        guard !lesson.classes.isEmpty, !lesson.subject.isEmpty else { return lesson.id.name }
        return "\(lesson.subject) of \(lesson.classes.map(\.name).joined(separator: " and "))"
    }
}
