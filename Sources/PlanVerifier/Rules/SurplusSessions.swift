import SchoolModel

/// Every session is one that a requirement asks for.
extension Reading {
    func surplusSessions() -> [Violation] {
        let owed = index.requirement.values.reduce(into: Set<Int>()) { asked, requirement in
            asked.formUnion(sessionsAskedFor(by: requirement))
        }
        return sessions.indices.filter { !owed.contains($0) && index.requirement[sessions[$0].requirement] != nil }.map
        {
            let session = sessions[$0]
            return Violation(
                .surplusSession,
                "\(called(session.attendees)) have a session \(at(session.span)) that \(session.requirement) does not "
                    + "ask for",
                people: session.attendees, span: session.span, requirement: session.requirement)
        }
    }

    /// The places of the sessions that fill something that the requirement owes.
    private func sessionsAskedFor(by requirement: Requirement) -> [Int] {
        switch requirement.content {
        case .meeting(let meeting):
            return places(of: owed(requirement, meeting).compactMap(\.sessions.first), requirement)
        case .visits(let visits):
            let asked = visitsAskedFor(requirement, visits)
            return asked + debriefMatches(requirement, visits).compactMap(\.debrief)
        case .individualTime:
            return []
        }
    }

    /// The places of the requirement's sessions; equal ones are told apart by taking a new place for each.
    private func places(of wanted: [Session], _ requirement: Requirement) -> [Int] {
        var left = Dictionary(grouping: wanted) { $0 }.mapValues(\.count)
        return sessions.indices.filter { place in
            guard sessions[place].requirement == requirement.id, let count = left[sessions[place]], count > 0 else {
                return false
            }
            left[sessions[place]] = count - 1
            return true
        }
    }
}
