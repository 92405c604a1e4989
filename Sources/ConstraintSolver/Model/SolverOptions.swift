/// How long, and how, to search.
public struct SolverOptions: Sendable {
    /// The work after which the search ends with the best it has, in the units of ``Solver/work``: about 20 to 100 million are
    /// one second of search on one core. `nil`: until all is proved or the stop flag is raised.
    public var workLimit: Int?
    /// Different seeds give different searches. The same seed gives the same search.
    public var seed: UInt64 = 1
    /// The number of logical workers, at least 1. It is part of what the result depends on, unlike ``threads``.
    public var workers: Int = 2
    /// The number of threads that the logical workers may run on. Never changes the result.
    public var threads: Int = 1
    /// The most storage that the search may account for, in bytes; `nil`: no limit. When it is reached, the search ends
    /// with the best it has.
    public var memoryLimit: Int?

    /// Makes the default options: no limits, seed 1, two logical workers on one thread.
    public init() {}
}
