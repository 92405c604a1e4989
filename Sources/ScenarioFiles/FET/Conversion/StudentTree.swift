/// The years, groups and subgroups of a file as sets of pupils, and how they share pupils.
///
/// A subgroup may stand in several groups, and a group in several years: then it is the same pupils each time. The
/// smallest parts are the leaves; two sets share pupils where they share a leaf.
struct StudentTree {
    struct Node {
        var name: String
        var pupils: Int?
        /// The years that it stands in, or its own name where it is a year.
        var years: [String]
        var leaves: Set<Int>
    }

    /// Each name once, in the order in which the tree names it first.
    private(set) var nodes: [Node] = []
    private var indices: [String: Int] = [:]
    private var leafNumbers: [String: Int] = [:]

    init(years: [FETFile.StudentSet]) {
        for year in years { _ = add(year, year: year.name) }
    }

    subscript(name: String) -> Node? {
        indices[name].map { nodes[$0] }
    }

    private mutating func add(_ set: FETFile.StudentSet, year: String) -> Set<Int> {
        let index: Int
        if let known = indices[set.name] {
            index = known
        } else {
            index = nodes.count
            indices[set.name] = index
            nodes.append(Node(name: set.name, pupils: nil, years: [], leaves: []))
        }
        var leaves: Set<Int> = []
        for part in set.parts { leaves.formUnion(add(part, year: year)) }
        if leaves.isEmpty {
            let number = leafNumbers[set.name] ?? leafNumbers.count
            leafNumbers[set.name] = number
            leaves = [number]
        }
        nodes[index].leaves.formUnion(leaves)
        nodes[index].pupils = nodes[index].pupils ?? set.pupils
        if !nodes[index].years.contains(year) { nodes[index].years.append(year) }
        return nodes[index].leaves
    }

    // MARK: Where pupils come from

    /// The sets that each set's pupils come from, among the sets that have lessons.
    struct Origins {
        var partOf: [String: [String]] = [:]
        /// Sets that share pupils with a set that they don't come from as a whole, which `part of` can't say.
        var unsaid: [String] = []
    }

    /// For a group inside others, the smallest of those; for a group that is put together from parts of others (an
    /// option across classes), the ones before it in the tree, where they hold all of its pupils.
    func origins(among used: Set<String>) -> Origins {
        let sets = nodes.filter { used.contains($0.name) }
        var holders: [Int: [Int]] = [:]
        for (index, set) in sets.enumerated() {
            for leaf in set.leaves { holders[leaf, default: []].append(index) }
        }
        var origins = Origins()
        for (index, set) in sets.enumerated() {
            let touching = Set(set.leaves.flatMap { holders[$0] ?? [] }).subtracting([index]).sorted()
            let around = touching.filter { isInside(index, $0, sets) }
            let beside = touching.filter { !isInside(index, $0, sets) && !isInside($0, index, sets) }
            if let smallest = around.min(by: { (sets[$0].leaves.count, $0) < (sets[$1].leaves.count, $1) }) {
                origins.partOf[set.name] = [sets[smallest].name]
                let isSaid = (around + beside).allSatisfy {
                    $0 == smallest || isInside($0, smallest, sets) || isInside(smallest, $0, sets)
                }
                if !isSaid { origins.unsaid.append(set.name) }
                continue
            }
            let before = beside.filter { $0 < index && !reaches(sets[$0].name, set.name, origins.partOf) }
            let covered = before.reduce(into: Set<Int>()) { $0.formUnion(sets[$1].leaves) }
            if !before.isEmpty && set.leaves.isSubset(of: covered) {
                origins.partOf[set.name] = before.map { sets[$0].name }
            } else if !before.isEmpty {
                origins.unsaid.append(set.name)
            }
        }
        return origins
    }

    /// Whether the first set lies inside the second; of two equal ones the later lies inside the earlier.
    private func isInside(_ inner: Int, _ outer: Int, _ sets: [Node]) -> Bool {
        let (small, large) = (sets[inner].leaves, sets[outer].leaves)
        return small.count < large.count ? small.isSubset(of: large) : small == large && outer < inner
    }

    /// Whether a set comes from another one, directly or not: the other may then not come from it.
    private func reaches(_ start: String, _ goal: String, _ partOf: [String: [String]]) -> Bool {
        var open = [start]
        var seen: Set<String> = []
        while let name = open.popLast() {
            if name == goal { return true }
            if seen.insert(name).inserted { open += partOf[name] ?? [] }
        }
        return false
    }
}
