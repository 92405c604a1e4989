extension Family {
    /// Vertex covers of random graphs with a bound on their size, and balanced set systems; each as clauses (sequential counters) and as sums.
    static let cardinality = Family(
        name: "cardinality",
        instances: [(90, 4, 45, 3), (80, 6, 47, 6), (100, 4, 52, 1), (100, 6, 60, 4)].flatMap {
            vertices, degree, size, seed in
            let name = "cover-\(vertices)-\(degree)-\(size)-\(seed)"
            return [
                Instance(name, cnf: { cover(vertices, degree, size, seed, isNative: false) }),
                Instance(name, opb: { cover(vertices, degree, size, seed, isNative: true) }),
            ]
        }
            + [(75, 130, 11), (80, 150, 10), (85, 155, 12)].flatMap { elements, sets, seed in
                let name = "balance-\(elements)-\(sets)-\(seed)"
                return [
                    Instance(name, cnf: { balance(elements, sets, seed, isNative: false) }),
                    Instance(name, opb: { balance(elements, sets, seed, isNative: true) }),
                ]
            })

    private static func cover(_ vertices: Int, _ degree: Int, _ size: Int, _ seed: Int, isNative: Bool) -> Formula {
        var random = Randomness(seed &* 41 &+ vertices)
        var formula = Formula()
        let chosen = formula.newVariables(vertices)
        for _ in 0..<vertices * degree / 2 {
            let edge = random.sample(2, below: vertices)
            formula.add(chosen[edge[0]], chosen[edge[1]])
        }
        formula.addAtMost(size, of: chosen, isNative)
        return formula
    }

    /// Colour the elements so that each random set of seven has three or four of each colour.
    private static func balance(_ elements: Int, _ sets: Int, _ seed: Int, isNative: Bool) -> Formula {
        var random = Randomness(seed &* 43 &+ elements)
        var formula = Formula()
        let colours = formula.newVariables(elements)
        for _ in 0..<sets {
            let members = random.sample(7, below: elements).map { colours[$0] }
            formula.addAtMost(4, of: members, isNative)
            formula.addAtMost(4, of: members.map { -$0 }, isNative)
        }
        return formula
    }
}

extension Formula {
    fileprivate mutating func addAtMost(_ count: Int, of literals: [Int], _ isNative: Bool) {
        if isNative {
            addSum(literals.map { (1, -$0) }, atLeast: literals.count - count)
        } else {
            addAtMost(count, of: literals)
        }
    }
}
