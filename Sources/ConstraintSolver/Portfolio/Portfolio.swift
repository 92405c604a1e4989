/// A fixed number of logical workers that search one part of a model in rounds of deterministic work. After each round, and in the order of the
/// workers, solutions and bounds are merged; so the result does not depend on the number of threads.
struct Portfolio: Sendable {
    private let index: ModelIndex
    private let options: SolverOptions
    private let memoryLimit: Int
    private let stop: StopFlag
    private(set) var workers: [Worker] = []
    private(set) var best: [Int8] = []
    private(set) var values: [Int] = []
    private(set) var bounds: [Int]
    /// How much work each worker has in the next round.
    private(set) var round = 1_500_000

    /// `memoryLimit` is for all but the model itself, in bytes.
    init(_ model: Model, options: SolverOptions, memoryLimit: Int, stop: StopFlag) {
        self.options = options
        self.stop = stop
        index = ModelIndex(model, stop)
        self.memoryLimit = max(memoryLimit - index.bytes, 0)
        bounds = index.levels.map(\.base)
        addWorker()
    }

    private var model: Model { index.model }
    private var levels: [Level] { index.levels }

    var work: Int { workers.reduce(0) { $0 + $1.core.work } }
    var hasRoom: Bool { Core.estimate(model) <= memoryLimit }
    /// What came of the search for a first solution, which the first worker has alone: one finds it as soon as several do.
    var firstVerdict: Verdict { workers[0].firstVerdict }
    private var isOptimal: Bool { values == bounds }
    /// Whether another round may bring something.
    var isOpen: Bool { !isOptimal && !workers.allSatisfy(\.isExhausted) }
    /// What is known of the levels whatever their values are.
    var trivialBounds: [Int] { levels.map(\.base) }

    /// As many as asked for, if each has room to grow; else one with all the room.
    private var workerCount: Int {
        let wanted = max(options.workers, 1)
        return Core.estimate(model) / 4 * 5 <= memoryLimit / wanted ? wanted : 1
    }

    /// Adds a worker if there are fewer than asked for. They come one by one: the more there are, the longer it takes to load them.
    mutating func addWorker() {
        guard workers.count < workerCount else { return }
        workers.append(
            Worker(
                index, number: workers.count, of: workerCount, options: options,
                memoryLimit: memoryLimit / workerCount, stop: stop))
    }

    /// Loads the workers that have come, and tells them what is known.
    func loadWorkers() {
        for worker in workers where !worker.isLoaded {
            worker.load()
            if worker.isLoaded { inform(worker) }
        }
    }

    /// Takes what the search for a first solution found.
    mutating func finishFirst() {
        merge()
        if isOpen && workers.count < 2 { addWorker() }
    }

    /// Takes what the workers found in a round, and makes the next one longer.
    mutating func finishRound() {
        merge()
        round = min(round + round / 4, 25_000_000)
        if isOpen { addWorker() }
    }

    /// Takes the best solution and the bounds that belong to its values, and hands them to every worker.
    private mutating func merge() {
        let workers = workers.filter(\.isLoaded)
        for worker in workers
        where worker.hasSolution && (best.isEmpty || worker.values.lexicographicallyPrecedes(values)) {
            values = worker.values
            best = (0..<2 * model.variableCount).map { worker.incumbent[$0] }
        }
        bounds = levels.map(\.base)
        for worker in workers {
            share(with: worker)
            for level in levels.indices { bounds[level] = max(bounds[level], min(worker.bounds[level], values[level])) }
        }
        for worker in workers {
            tellBounds(worker)
            for other in workers where other.number != worker.number {
                for fact in worker.facts { other.core.fix(fact) }
            }
        }
        let guide = workers.first { $0.relaxation != nil }?.guide
        for worker in workers {
            worker.facts = []
            if worker.relaxation == nil { worker.guide = guide }
        }
    }

    private func inform(_ worker: Worker) {
        share(with: worker)
        tellBounds(worker)
    }

    private func share(with worker: Worker) {
        guard !best.isEmpty else { return }
        var truth = Flat<Int8>()
        for value in best { truth.append(value) }
        worker.adopt(truth)
    }

    /// Tells the worker what all of them know of the levels.
    private func tellBounds(_ worker: Worker) {
        for level in levels.indices { worker.raise(level, to: bounds[level]) }
        worker.settle()
    }
}
