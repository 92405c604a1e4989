/// A window into the tree search for tests: what the relaxation and the tree come to by themselves.
package struct BranchingProbe {
    package let values: [Int]
    package let bounds: [Int]

    /// Begins with whatever solution is found first; `nil` if there is none. Ends when all levels are proved, or nothing changes any more, which is
    /// when the bound of the first open level is too far from its value for a tree search.
    package init?(_ model: Model) {
        let worker = Worker(alone: model, options: SolverOptions(), memoryLimit: .max, stop: StopFlag())
        worker.load()
        worker.findFirst(Budget())
        guard worker.hasSolution else { return nil }
        var last: [[Int]] = []
        var idle = 0
        while idle <= model.objectiveLevelCount, !worker.isOptimal {
            while worker.relax(until: 1 << 40) {}
            worker.branch(until: 1 << 40)
            idle = last == [worker.values, worker.bounds] ? idle + 1 : 0
            last = [worker.values, worker.bounds]
        }
        values = worker.values
        bounds = worker.bounds
    }
}
