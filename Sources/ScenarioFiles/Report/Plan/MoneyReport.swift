import PlanVerifier
import SchoolModel

/// What the plan costs: by pool and by person.
///
/// The amounts per person are the verifier's. Of a person who covers from several pools the amount stands once, with the
/// pools' names beside it, because a half day called out has no share that belongs to one of two pools.
struct MoneyReport {
    var agenda: Agenda
    var ledger: [LedgerEntry]

    var lines: [String] {
        let paid = ledger.filter { $0.coverCents != 0 || $0.attendanceCents != 0 || $0.coversGiven != 0 }
        guard !paid.isEmpty else { return ["  Nothing: no lesson is covered by a person, and nobody attends for pay."] }
        return byPool(paid) + [""] + byPerson(paid)
    }

    private func byPool(_ paid: [LedgerEntry]) -> [String] {
        var table = TextTable(["Pool", "Covers", "Money"], right: [1, 2])
        let groups = Dictionary(grouping: paid.filter { $0.coversGiven != 0 || $0.coverCents != 0 }) {
            pools(of: $0.person)
        }
        let order = Dictionary(
            agenda.scenario.cover.pools.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: min)
        let keys = groups.keys.sorted { left, right in
            left.map { order[$0] ?? Int.max }.lexicographicallyPrecedes(right.map { order[$0] ?? Int.max })
        }
        for key in keys {
            let entries = groups[key] ?? []
            table.add([
                Words.list(key.map(\.name)), Words.number(total(entries.map(\.coversGiven))),
                Words.money(total(entries.map(\.coverCents))),
            ])
        }
        let attendance = total(paid.map(\.attendanceCents))
        if attendance != 0 { table.add(["attendance outside working hours", "", Words.money(attendance)]) }
        table.add([
            "in all", Words.number(total(paid.map(\.coversGiven))),
            Words.money(total(paid.map(\.coverCents) + [attendance])),
        ])
        return table.lines
    }

    private func byPerson(_ paid: [LedgerEntry]) -> [String] {
        var table = TextTable(["Person", "Covers", "Minutes", "For covers", "For attending"], right: [1, 2, 3, 4])
        for entry in paid {
            table.add([
                agenda.name(entry.person), Words.number(entry.coversGiven), Words.number(entry.coverMinutes),
                Words.money(entry.coverCents), entry.attendanceCents == 0 ? "–" : Words.money(entry.attendanceCents),
            ])
        }
        return table.lines
    }

    /// The pools from which a person covers, in the scenario's order.
    private func pools(of person: Person.ID) -> [Pool.ID] {
        let used = Set(agenda.plan.covers.filter { $0.person == person }.compactMap(\.pool))
        let known = agenda.scenario.cover.pools.map(\.id).filter(used.contains)
        return known + used.subtracting(known).sorted()
    }

    private func total(_ amounts: [Int]) -> Int {
        amounts.reduce(0) { sum, amount in
            let (value, overflow) = sum.addingReportingOverflow(amount)
            return overflow ? (amount < 0 ? .min : .max) : value
        }
    }
}
