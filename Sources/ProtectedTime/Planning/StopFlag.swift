internal import ConstraintSolver

/// A flag that ends planning early, raised from any thread; what has been found so far is the result.
public struct StopFlag: Sendable {
    let solverFlag = ConstraintSolver.StopFlag()

    public init() {}

    /// Ends the planning that watches this flag within a tenth of a second.
    public func stop() { solverFlag.stop() }

    public var isStopped: Bool { solverFlag.isStopped }
}
