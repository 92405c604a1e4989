import ConstraintSolver
import SchoolModel

/// Works out which value each objective level of fairness counts.
///
/// The model states, for each value that an entry of the vector can have, how many entries reach it; it does not keep the
/// values. An entry is a multiple of its weight, and literal *n* of an entry is first counted at *n* times its weight. The weights
/// that there can be are known from the scenario; those are right that explain every level.
struct FairnessThresholds {
    /// The weights of the entries in the model's order: people who cover, then classes. Those of whom nothing can be asked
    /// have no literal.
    private let weights: [Int]

    init(_ scenario: Scenario) {
        var staff: Set<Person.ID> = []
        for pool in scenario.cover.pools where [.internalCover, .assistant, .administrator].contains(pool.action) {
            staff.formUnion(pool.people)
        }
        let people = scenario.people.filter { staff.contains($0.id) }.map { 10_000 / max(1, $0.contract) }
        weights = people + scenario.classes.map { _ in 100 }
    }

    /// The counted value of each level, largest first, for the variables that each level sums; `nil` if none explains them.
    func values(of levels: [[Int32]]) -> [Int]? {
        var firstLevel: [Int32: Int] = [:]
        for (index, variables) in levels.enumerated().reversed() {
            for variable in variables { firstLevel[variable] = index }
        }
        // The last level asks who reaches the least value: each entry's first literal. An entry's literals are consecutive.
        let starts = Set(levels.last ?? [])
        var entries: [[Int]] = []
        for variable in firstLevel.keys.sorted() {
            if starts.contains(variable) { entries.append([]) }
            guard !entries.isEmpty else { return nil }
            entries[entries.count - 1].append(firstLevel[variable]!)
        }
        let ranks = Set(entries.map { $0[0] }).sorted()
        for choice in choices(of: ranks.count, from: Set(weights).sorted(by: >)) {
            let weight = Dictionary(uniqueKeysWithValues: zip(ranks, choice))
            if let values = values(of: entries, weights: entries.map { weight[$0[0]]! }), values.count == levels.count {
                return values
            }
        }
        return nil
    }

    private func values(of entries: [[Int]], weights own: [Int]) -> [Int]? {
        guard isInOrder(own) else { return nil }
        let multiples = zip(entries, own).flatMap { entry, weight in entry.indices.map { ($0 + 1) * weight } }
        let values = Set(multiples).sorted(by: >)
        for (entry, weight) in zip(entries, own) {
            for (index, level) in entry.enumerated() {
                guard level < values.count, values[level] == (index + 1) * weight else { return nil }
            }
        }
        return values
    }

    /// Whether these weights are those of all entries, some left out.
    private func isInOrder(_ own: [Int]) -> Bool {
        var rest = weights[...]
        return own.allSatisfy { weight in
            guard let index = rest.firstIndex(of: weight) else { return false }
            rest = rest[(index + 1)...]
            return true
        }
    }

    /// All ways to take so many of the values, their order kept.
    private func choices(of count: Int, from values: [Int]) -> [[Int]] {
        if count == 0 { return [[]] }
        guard values.count >= count, let first = values.first else { return [] }
        let rest = Array(values.dropFirst())
        return choices(of: count - 1, from: rest).map { [first] + $0 } + choices(of: count, from: rest)
    }
}
