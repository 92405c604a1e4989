/// Solves a ``Model``: finds the lexicographically best solution and proves it best, or comes as near as the limits allow.
///
/// The same model, seed, work limit and number of workers give the same outcome and the same sequence of improvements, on any number of
/// threads and in any process, unless the stop flag is raised.
public struct Solver: Sendable {
    private let model: Model
    private let options: SolverOptions
    private let stop: StopFlag

    /// The work spent so far, in deterministic units: roughly one per visited clause or constraint. About 20 to 100 million
    /// units are one second of release-mode search on one core.
    public private(set) var work = 0

    /// Prepares a solver. Nothing is searched yet. O(1).
    ///
    /// - Throws: The first mistake that was made when the model was stated.
    public init(_ model: Model, options: SolverOptions = SolverOptions(), stop: StopFlag = StopFlag())
        throws(ModelError)
    {
        if let error = model.error { throw error }
        self.model = model
        self.options = options
        self.stop = stop
    }

    /// Searches until all is proved, a limit is reached, or the stop flag is raised.
    ///
    /// - Parameter onImprovement: Is called on the calling thread with each better solution, the first one included. Other threads may search on
    ///   meanwhile.
    public mutating func solve(onImprovement: (Solution) -> Void = { _ in }) -> Outcome {
        var division = Division(model, options: options, stop: stop)
        let result = division.solve(onImprovement: onImprovement)
        work += division.work
        switch result {
        case .solved(let solution):
            return .solved(solution)
        case .undecided:
            return .undecided
        case .infeasible:
            var explainer = Explainer(
                model, workLimit: options.workLimit.map { max($0 - division.work, 0) } ?? Int.max,
                memoryLimit: options.memoryLimit ?? Int.max, stop: stop)
            let (core, isMinimal) = explainer.explain()
            work += explainer.work
            return .infeasible(core: core, isMinimal: isMinimal)
        }
    }
}
