import SchoolModel

/// The goal *money*, and who gets it.
extension Reading {
    /// Cents.
    func money() -> Int {
        let earned = earnings(of: covers.compactMap { given($0) }).reduce(0) { $0.plus($1.cents) }
        return paidAttendances().reduce(earned) { $0.plus($1.cents) }
    }

    /// What each attendance outside working hours earns, where the meeting pays for it.
    func paidAttendances() -> [(person: Person.ID, cents: Int)] {
        sessions.flatMap { session -> [(person: Person.ID, cents: Int)] in
            guard let (_, meeting) = meeting(of: session),
                case .allowed(let centsPerHour) = meeting.outsideWorkingHours
            else { return [] }
            return firstOfEach(session.attendees, by: \.self).compactMap { index.person[$0] }.map { person in
                let inside = person.works.ranges(on: session.span.day).reduce(0) { sum, hours in
                    let start = max(hours.start, session.span.range.start)
                    let end = min(hours.end, session.span.range.end)
                    return start < end ? sum + ClockRange(start, end).minutes : sum
                }
                let outside = session.span.range.minutes - inside
                return (person.id, centsPerHour.times(outside).dividedRoundingUp(by: 60))
            }
        }
    }

    func ledger() -> [LedgerEntry] {
        var entries = Dictionary(index.people.map { ($0.id, LedgerEntry(person: $0.id)) }) { first, _ in first }
        let given = covers.compactMap { self.given($0) }
        for cover in given {
            entries[cover.person]?.coversGiven += 1
            entries[cover.person]?.coverMinutes += index.held[cover.held].span.range.minutes
        }
        for earning in earnings(of: given) { entries[earning.given.person]?.earn(earning.cents, for: \.coverCents) }
        for paid in paidAttendances() { entries[paid.person]?.earn(paid.cents, for: \.attendanceCents) }
        for session in sessions {
            for person in firstOfEach(session.attendees, by: \.self) {
                entries[person]?.sessions += 1
                entries[person]?.sessionMinutes += session.span.range.minutes
            }
        }
        for departure in departures where !index.held[departure.post.held].isCancelled {
            entries[departure.post.teacher]?.lessonsLeft += 1
        }
        return index.people.compactMap { entries[$0.id] }
    }
}

extension LedgerEntry {
    fileprivate mutating func earn(_ cents: Int, for account: WritableKeyPath<LedgerEntry, Int>) {
        self[keyPath: account] = self[keyPath: account].plus(cents)
    }
}
