/// How long and how hard to search.
public struct PlanningLimits: Hashable, Sendable {
    /// Units of work, the same on every machine; about 20 to 100 million a second on each core, up to
    /// two: less where the search is deep in a large school.
    public var work: Int
    /// Wall-clock time; `nil` for none. The result then depends on the machine.
    public var time: Duration?
    public var seed: UInt64
    /// Threads that share the work; they never change the result.
    public var threads: Int
    /// Bytes of the solver's accounted storage, or `nil` for no limit.
    public var memory: Int?

    /// The work after which a search without a limit stops: about 20 s for a school.
    public static let defaultWork = 1_600_000_000

    public init(
        work: Int = PlanningLimits.defaultWork, time: Duration? = nil, seed: UInt64 = 1, threads: Int = 2,
        memory: Int? = nil
    ) {
        self.work = work
        self.time = time
        self.seed = seed
        self.threads = threads
        self.memory = memory
    }
}
