import SchoolModel

/// Rule 23: what stands, stands.
extension Reading {
    func frozenDecisions() -> [Violation] {
        let frozen = index.scenario.frozen
        return missing(frozen.plan) + (frozen.until.map { added(to: frozen.plan, before: $0) } ?? [])
    }

    private func missing(_ frozen: Plan) -> [Violation] {
        excess(frozen.sessions, over: plan.sessions).map { about($0, "stands and is missing or changed") }
            + excess(frozen.covers, over: plan.covers).map { about($0, "stands and is missing or changed") }
            + excess(frozen.roomChanges, over: plan.roomChanges).map { about($0, "stands and is missing or changed") }
    }

    private func added(to frozen: Plan, before day: Day) -> [Violation] {
        let readable = (
            sessions: plan.sessions.filter { Reckonable.holds($0) && $0.span.day < day },
            covers: plan.covers.filter { Reckonable.holds($0) && $0.occurrence.day < day },
            roomChanges: plan.roomChanges.filter { Reckonable.holds($0.occurrence) && $0.occurrence.day < day }
        )
        let fault = "is new, but nothing may be added before \(Reckonable.holds(day) ? day.told : "then")"
        return excess(readable.sessions, over: frozen.sessions).map { about($0, fault) }
            + excess(readable.covers, over: frozen.covers).map { about($0, fault) }
            + excess(readable.roomChanges, over: frozen.roomChanges).map { about($0, fault) }
    }

    /// The elements that the first list has more often than the second.
    private func excess<Element: Hashable>(_ elements: [Element], over others: [Element]) -> [Element] {
        var left = Dictionary(grouping: others) { $0 }.mapValues(\.count)
        return elements.filter { element in
            guard let count = left[element], count > 0 else { return true }
            left[element] = count - 1
            return false
        }
    }

    private func about(_ session: Session, _ fault: String) -> Violation {
        Violation(
            .frozen,
            "The session of \(session.requirement) \(at(session.span)) with \(called(session.attendees)) \(fault)",
            people: session.attendees, span: session.span, requirement: session.requirement)
    }

    private func about(_ cover: Cover, _ fault: String) -> Violation {
        let person = cover.person.map { " by \(called($0))" } ?? ""
        return Violation(
            .frozen, "The cover of \(cover.occurrence) for \(called(cover.teacher))\(person) \(fault)",
            people: [cover.teacher] + (cover.person.map { [$0] } ?? []),
            span: index.number[cover.occurrence].map { index.held[$0].span }, occurrence: cover.occurrence)
    }

    private func about(_ change: RoomChange, _ fault: String) -> Violation {
        Violation(
            .frozen, "The change of \(change.occurrence) to room \(change.room) \(fault)",
            span: index.number[change.occurrence].map { index.held[$0].span }, occurrence: change.occurrence)
    }
}
