/// A window into the tree search for tests: what the relaxation and the tree come to by themselves.
package struct BranchingProbe {
    package let values: [Int]
    package let bounds: [Int]

    /// Begins with whatever solution is found first; `nil` if there is none. Ends when all levels are proved, or nothing changes any more, which is
    /// when the bound of the first open level is too far from its value for a tree search. Turns of the search are short at first, so that it has to
    /// go on where it stopped.
    package init?(_ model: Model) {
        let worker = Worker(alone: model, options: SolverOptions(), memoryLimit: .max, stop: StopFlag())
        worker.load()
        worker.findFirst(Budget())
        guard worker.hasSolution else { return nil }
        var effort = 20
        var last: [[Int]] = []
        while effort < 1 << 40, !worker.isOptimal {
            while worker.relax(until: 1 << 40) {}
            worker.branch(until: worker.core.work + effort)
            // The rest of the work is for others.
            worker.core.work += 8 * (worker.tree?.spent ?? 0)
            if last == [worker.values, worker.bounds] { effort *= 2 }
            last = [worker.values, worker.bounds]
        }
        values = worker.values
        bounds = worker.bounds
    }
}
