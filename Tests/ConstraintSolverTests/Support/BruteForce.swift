import ConstraintSolver

/// All assignments of a small model, tried one by one.
struct BruteForce {
    let model: Model

    /// Every assignment of the model's variables; the constant is true in all of them.
    var assignments: [Assignment] {
        let free = model.variableCount - 1
        return (0..<1 << free).map { bits in
            Assignment(values: [true] + (0..<free).map { bits >> $0 & 1 == 1 })
        }
    }

    var solutions: [Assignment] {
        assignments.filter { model.violation(of: $0) == nil }
    }

    /// The lexicographically least values, or `nil` if there is no solution.
    var best: [Int]? {
        solutions.map { model.values(of: $0) }.min { $0.lexicographicallyPrecedes($1) }
    }

    /// The least value of a level among solutions whose earlier levels have the given values.
    func least(_ level: Int, given values: [Int]) -> Int? {
        solutions.map { model.values(of: $0) }.filter { $0[..<level] == values[..<level] }.map { $0[level] }.min()
    }
}
