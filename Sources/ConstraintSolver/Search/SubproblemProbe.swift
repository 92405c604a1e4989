/// A window into subproblems for tests: the one of a few stages and a solution, and what solving such ones comes to.
package struct SubproblemProbe {
    package let model: Model
    /// By variable of the subproblem: which variable of the whole it is.
    package let variables: [Int32]

    /// What is left of the whole when all but the marked stages stay as in the solution, and the level is to be improved.
    package init?(of whole: Model, opening isOpen: [Bool], level: Int, solution: Assignment) {
        let stop = StopFlag()
        var core = Core()
        core.load(whole, .inForce, stop)
        var truth = Flat<Int8>()
        for variable in 0..<Int32(whole.variableCount) {
            let isTrue = solution[Literal(code: 2 * variable)]
            truth.append(isTrue ? 1 : -1)
            truth.append(isTrue ? -1 : 1)
        }
        let index = ModelIndex(whole, stop)
        guard
            let part = Subproblem(
                of: whole, index.levels[...level], values: whole.values(of: solution), opening: isOpen,
                index.stages, facts: core.value, truth, stop)
        else { return nil }
        model = part.model
        variables = part.variables
    }

    /// The values of the first solution that a worker finds, and those of the one that it comes to by that many subproblems of the first level.
    package static func improve(_ model: Model, times: Int) -> (first: [Int], last: [Int])? {
        let worker = Worker(alone: model, options: SolverOptions(), memoryLimit: .max, stop: StopFlag())
        worker.load()
        worker.findFirst(Budget())
        guard worker.hasSolution else { return nil }
        let first = worker.values
        for _ in 0..<times { _ = worker.solveSubproblem(of: 0) }
        return (first, worker.values)
    }
}
