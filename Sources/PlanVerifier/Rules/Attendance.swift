import SchoolModel

/// Rule 17: the right people attend.
extension Reading {
    func attendances() -> [Violation] {
        sessions.flatMap { session -> [Violation] in
            guard let (requirement, meeting) = meeting(of: session) else { return [] }
            let faults =
                strangers(in: session, meeting) + missing(in: session, meeting) + optionalWhoLeave(session, meeting)
            return faults.map { people, message in
                Violation(
                    .attendance, "\(message) \(requirement.id) \(at(session.span))", people: people, span: session.span,
                    requirement: requirement.id)
            }
        }
    }

    private typealias Fault = (people: [Person.ID], message: String)

    private func strangers(in session: Session, _ meeting: Meeting) -> [Fault] {
        let group = Set(meeting.required).union(meeting.optional)
        var seen: Set<Person.ID> = []
        return session.attendees.compactMap { person in
            if !group.contains(person) { return ([person], "\(called(person)) does not belong to") }
            return seen.insert(person).inserted ? nil : ([person], "\(called(person)) is listed twice for")
        }
    }

    private func missing(in session: Session, _ meeting: Meeting) -> [Fault] {
        let attending = Set(session.attendees)
        let needed = meeting.quorum?.including ?? meeting.required
        var found: [Fault] = firstOfEach(needed, by: \.self).filter { !attending.contains($0) }
            .map { ([$0], "\(called($0)) is missing from") }
        if let quorum = meeting.quorum {
            let counting = attending.intersection(meeting.required + meeting.optional).count
            if counting < quorum.count {
                found.append((session.attendees, "\(counting) instead of at least \(quorum.count) people attend"))
            }
        }
        return found
    }

    /// Optional people come when they are free and are never covered.
    private func optionalWhoLeave(_ session: Session, _ meeting: Meeting) -> [Fault] {
        let required = Set(meeting.required)
        return meeting.optional.filter { !required.contains($0) && session.attendees.contains($0) }.compactMap {
            person in
            leftLessons(of: person, for: session).first.map {
                ([person], "\(called(person)), who is optional, leaves \(lesson(of: $0).id) for")
            }
        }
    }

    /// The lessons and duties, not cancelled, that a person leaves for a session.
    func leftLessons(of person: Person.ID, for session: Session) -> [Int] {
        occurrences(of: person, overlapping: session.span)
            .filter { index.held[$0].canBeLeft && !index.held[$0].isCancelled }
    }
}
