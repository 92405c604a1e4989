import SchoolModel

/// Rule 20: which visits count, and how many each visitor makes.
extension Reading {
    /// The visit requirement that a session belongs to, with its lessons, where it is a visit of one.
    func visit(of session: Session) -> (requirement: Requirement, visits: Visits, lessons: [VisitedLesson])? {
        guard case .visit(let lessons) = session.kind, let requirement = index.requirement[session.requirement],
            case .visits(let visits) = requirement.content
        else { return nil }
        return (requirement, visits, lessons)
    }

    /// The hosts whom a visit goes to, each once.
    func hostsVisited(by session: Session) -> [Person.ID] {
        firstOfEach(visit(of: session)?.lessons.map(\.host) ?? [], by: \.self)
    }

    func visits() -> [Violation] {
        faultyVisits() + missingVisits() + crowdedVisits()
    }

    private func faultyVisits() -> [Violation] {
        sessions.flatMap { session -> [Violation] in
            guard let (requirement, visits, lessons) = visit(of: session) else { return [] }
            let faults = faults(of: session, requirement, visits, lessons)
            return faults.map {
                Violation(
                    .visit, "\(called(session.attendees)) visits for \(requirement.id) on \(session.span), but \($0)",
                    people: session.attendees + hostsVisited(by: session), span: session.span,
                    requirement: requirement.id)
            }
        }
    }

    private func faults(
        of session: Session, _ requirement: Requirement, _ visits: Visits, _ lessons: [VisitedLesson]
    ) -> [String] {
        var found: [String] = []
        if session.attendees.count != 1 { found.append("a visit has one visitor") }
        if let fault = faultOfDate(session.span.day, at: session.school, requirement) { found.append("it is \(fault)") }
        if !lies(session.span, in: visits.window, at: session.school) { found.append("it is outside its window") }
        found += faultsOfLength(session, visits, lessons.compactMap { index.number[$0.occurrence] })
        if hostsVisited(by: session).count > 1 && !visits.severalHosts { found.append("it goes to several hosts") }
        guard let visitor = session.attendees.first else { return found }
        let hosts = visits.visitors.first { $0.person == visitor }?.hosts.map(\.person) ?? []
        for visited in lessons {
            guard let held = index.number[visited.occurrence] else { continue }
            if !hosts.contains(visited.host) { found.append("\(called(visited.host)) is none of the visitor's hosts") }
            if !lesson(of: held).teachers.contains(visited.host) {
                found.append("\(called(visited.host)) does not teach \(lesson(of: held).id)")
            }
            found += faults(ofVisiting: held, visitor, session, visits)
        }
        return found
    }

    private func faults(
        ofVisiting number: Int, _ visitor: Person.ID, _ session: Session, _ visits: Visits
    ) -> [String] {
        let lesson = lesson(of: number)
        var found: [String] = []
        if lesson.kind != .lesson { found.append("\(lesson.id) is no lesson") }
        if index.held[number].isCancelled { found.append("the classes of \(lesson.id) are away") }
        if lesson.school != session.school { found.append("\(lesson.id) is at another school") }
        if lesson.teachers.contains(visitor) { found.append("\(lesson.id) is the visitor's own") }
        if let subjects = visits.subjects, !subjects.contains(lesson.subject) {
            found.append("\(lesson.id) is not of a listed subject")
        }
        let gone = lesson.teachers.filter { hasLeft(number, $0) }
        if !gone.isEmpty { found.append("\(called(gone)) has left \(lesson.id)") }
        return found
    }

    private func missingVisits() -> [Violation] {
        index.requirements.flatMap { requirement -> [Violation] in
            guard case .visits(let visits) = requirement.content,
                requirement.strength == .guaranteed
            else { return [] }
            return firstOfEach(visits.visitors, by: \.person).compactMap { visitor in
                let made = visitsMade(by: visitor.person, requirement).count
                if made >= visits.times { return nil }
                return Violation(
                    .visit, "\(called(visitor.person)) makes \(made) of \(visits.times) visits of \(requirement.id)",
                    people: [visitor.person], requirement: requirement.id)
            }
        }
    }

    /// A visitor's visits in order of time, at most one a date.
    func visitsMade(by visitor: Person.ID, _ requirement: Requirement) -> [Int] {
        let made = sessions.indices.filter { place in
            guard sessions[place].requirement == requirement.id, case .visit = sessions[place].kind else {
                return false
            }
            return sessions[place].attendees.first == visitor
        }
        return firstOfEach(made.sorted { sessions[$0].span < sessions[$1].span }, by: { sessions[$0].span.day })
    }

    /// The visits that the visitors owe; those beyond are surplus.
    func visitsAskedFor(_ requirement: Requirement, _ visits: Visits) -> [Int] {
        firstOfEach(visits.visitors, by: \.person).flatMap {
            visitsMade(by: $0.person, requirement).prefix(max(0, visits.times))
        }
    }
}
