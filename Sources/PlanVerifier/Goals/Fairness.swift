import SchoolModel

/// The goal *fairness*.
extension Reading {
    /// Covers given in proportion to contract, and lessons that classes lose; largest first.
    func fairness() -> [Int] {
        let sharing = index.scenario.cover.pools.filter {
            $0.action == .internalCover || $0.action == .assistant || $0.action == .administrator
        }
        let people = firstOfEach(sharing.flatMap(\.people), by: \.self).compactMap { index.person[$0] }
        let given = people.map { person in
            (coversBy[person.id]?.count ?? 0).times(10_000 / max(1, person.contract))
        }
        var lost: [SchoolClass.ID: Int] = [:]
        for held in occurrencesWithoutOwnTeacher() {
            for id in lesson(of: held).classes { lost[id, default: 0] += 1 }
        }
        let classes = firstOfEach(index.scenario.classes, by: \.id).map { 100.times(lost[$0.id] ?? 0) }
        return (given + classes).sorted(by: >)
    }
}
