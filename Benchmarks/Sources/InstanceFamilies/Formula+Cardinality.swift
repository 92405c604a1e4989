/// Cardinality as clauses.
extension Formula {
    mutating func addAtMostOne(_ literals: [Int]) {
        for (index, a) in literals.enumerated() { for b in literals[..<index] { add(-a, -b) } }
    }

    mutating func addExactlyOne(_ literals: [Int]) {
        add(literals)
        addAtMostOne(literals)
    }

    /// A sequential counter (Sinz: Towards an optimal CNF encoding of Boolean cardinality constraints, 2005).
    mutating func addAtMost(_ count: Int, of literals: [Int]) {
        guard literals.count > count else { return }
        guard count > 0 else {
            for literal in literals { add(-literal) }
            return
        }
        var before: [Int] = []
        for literal in literals {
            let register = newVariables(count)
            add(-literal, register[0])
            for index in before.indices {
                add(-before[index], register[index])
                if index + 1 < count { add(-literal, -before[index], register[index + 1]) }
            }
            if !before.isEmpty { add(-literal, -before[count - 1]) }
            before = register
        }
    }

    mutating func addAtLeast(_ count: Int, of literals: [Int]) {
        addAtMost(literals.count - count, of: literals.map { -$0 })
    }
}
