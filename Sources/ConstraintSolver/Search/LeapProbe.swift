/// What a worker knows after leaping along a row of levels and nothing else, for tests.
package struct LeapProbe {
    package let values: [Int]
    package let bounds: [Int]
    /// How many levels were at their bounds before.
    package let provedBefore: Int
    /// How many levels are at their bounds now.
    package let proved: Int

    /// Nil where there is no solution.
    package init?(_ model: Model) {
        let levels = Level.levels(of: model, StopFlag())
        let stop = StopFlag()
        let worker = Worker(
            model, levels: levels, neighbourhoods: NeighbourhoodIndex(model), OneOpt(model, levels, stop), number: 0,
            of: 1, options: SolverOptions(), memoryLimit: .max, stop: stop)
        worker.load()
        worker.findFirst(Budget())
        guard worker.hasSolution else { return nil }
        provedBefore = worker.firstOpen
        worker.leap(until: .max)
        values = worker.values
        bounds = worker.bounds
        proved = worker.firstOpen
    }
}
