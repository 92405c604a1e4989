/// What is known of one objective level of a solution.
public struct LevelResult: Hashable, Sendable {
    /// The level's value in the solution.
    public var value: Int
    /// No assignment with the reported values of all earlier levels has a smaller value of this level than `bound`.
    public var bound: Int
    /// Whether the value is the best possible: it equals the bound, and all earlier levels are proved.
    public var isProved: Bool

    /// Makes a level's result.
    public init(value: Int, bound: Int, isProved: Bool) {
        self.value = value
        self.bound = bound
        self.isProved = isProved
    }
}

/// An assignment that satisfies every constraint, and what is known of its objective levels.
public struct Solution: Sendable {
    /// The value of every variable.
    public var assignment: Assignment
    /// One result per objective level, in the model's order.
    public var levels: [LevelResult]

    /// Whether every objective level is proved best.
    public var isOptimal: Bool { levels.allSatisfy(\.isProved) }
}

/// What a search ended with.
public enum Outcome: Sendable {
    /// A solution, with or without proofs: see ``Solution/levels``.
    case solved(Solution)
    /// No assignment satisfies all constraints. The requirements of the core, together with the constraints that belong to
    /// no requirement, are infeasible already; when the core is minimal, leaving out any of its requirements makes them feasible.
    case infeasible(core: [Model.Requirement], isMinimal: Bool)
    /// A limit or the stop flag ended the search before a solution or a proof was found.
    case undecided
}
