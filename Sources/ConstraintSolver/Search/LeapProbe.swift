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
        let worker = Worker(alone: model, options: SolverOptions(), memoryLimit: .max, stop: StopFlag())
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
