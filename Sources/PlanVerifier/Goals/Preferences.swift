import SchoolModel

/// The goal *preferences*.
extension Reading {
    /// Points of choices that are not preferred: later pools, later hosts, other weekdays.
    func preferences() -> Int {
        let pools = index.scenario.cover.pools
        let ofCovers = covers.reduce(0) { sum, cover in
            guard let place = cover.pool else { return sum }
            return sum.plus(pools.prefix(place).filter { isAllowed($0.id, for: cover.post) }.count)
        }
        return sessions.reduce(ofCovers) { sum, session in
            if let (_, meeting) = meeting(of: session) {
                let preferred = meeting.preferredWeekdays
                return preferred.isEmpty || preferred.contains(session.span.day.weekday) ? sum : sum.plus(1)
            }
            return hostsVisited(by: session).reduce(sum) { $0.plus(points(of: $1, for: session)) }
        }
    }

    private func points(of host: Person.ID, for session: Session) -> Int {
        let visitor = visit(of: session)?.visits.visitors.first { $0.person == session.attendees.first }
        return visitor?.hosts.first { $0.person == host }?.points ?? 0
    }
}
