extension Model {
    /// One objective level: `offset` plus the terms, minimized.
    struct Objective: Sendable {
        var terms: [Term]
        var offset: Int
    }

    /// The number of objective levels added so far.
    public var objectiveLevelCount: Int { objectives.count }

    /// Adds an objective level, to be minimized: the offset plus the sum of the terms.
    ///
    /// Levels are lexicographic in the order in which they are added: each matters only among the optima of the earlier ones.
    /// Coefficients may be negative; a literal may occur more than once.
    public mutating func addObjectiveLevel(_ terms: [Term], offset: Int = 0) {
        guard sumsFit(terms, with: offset) else { return }
        for term in terms where !isKnown(term.literal) { return }
        objectives.append(Objective(terms: terms, offset: offset))
    }

    /// The value of each objective level under the assignment, whether or not it satisfies the constraints.
    public func values(of assignment: Assignment) -> [Int] {
        objectives.map { level in
            level.terms.reduce(level.offset) { assignment[$1.literal] ? $0 + $1.coefficient : $0 }
        }
    }
}
