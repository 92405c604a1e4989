/// A fixed number of logical workers that search in rounds of deterministic work. After each round, and in the order of
/// the workers, solutions and bounds are merged; so the result does not depend on the number of threads.
struct Portfolio {
    private let model: Model
    private let levels: [Level]
    private let neighbourhoods: NeighbourhoodIndex
    private let oneOpt: OneOpt
    private let options: SolverOptions
    private let stop: StopFlag
    private var workers: [Worker] = []
    private var best: [Int8] = []
    private(set) var values: [Int] = []
    private(set) var bounds: [Int]
    private var round = 1_500_000

    enum Result {
        case solved(Solution)
        case infeasible, undecided
    }

    init(_ model: Model, options: SolverOptions, stop: StopFlag) {
        self.model = model
        self.options = options
        self.stop = stop
        levels = Level.levels(of: model, stop)
        neighbourhoods = NeighbourhoodIndex(model)
        oneOpt = OneOpt(model, levels, stop)
        bounds = levels.map(\.base)
    }

    var work: Int { workers.reduce(0) { $0 + $1.core.work } }
    private var workLimit: Int { options.workLimit ?? Int.max }
    /// What the workers may take together.
    private var memoryLimit: Int {
        options.memoryLimit.map { max($0 - model.bytes - neighbourhoods.bytes - oneOpt.bytes, 0) } ?? Int.max
    }
    /// As many as asked for, if each has room to grow; else one with all the room.
    private var workerCount: Int {
        let wanted = max(options.workers, 1)
        return Core.estimate(model) / 4 * 5 <= memoryLimit / wanted ? wanted : 1
    }

    mutating func solve(onImprovement: (Solution) -> Void) -> Result {
        guard Core.estimate(model) <= memoryLimit else { return .undecided }
        switch findFirst() {
        case .refuted: return .infeasible
        case .undecided: return .undecided
        case .satisfied: break
        }
        merge()
        onImprovement(solution())
        if !isOptimal, workers.count < min(workerCount, 2), !addWorker() { return .solved(solution()) }
        var reported = values
        while !isOptimal, !stop.isStopped, work < workLimit {
            let share = min(round, (workLimit - work) / workers.count + 1)
            runRound(share) { if values != reported { onImprovement(solution()) } }
            reported = values
            // A round that was cut short is dropped: looking at what it found could take longer than whoever raised the flag will wait.
            if stop.isStopped { break }
            merge()
            if workers.allSatisfy(\.isExhausted) { break }
            round = min(round + round / 4, 25_000_000)
            // The others come later: the more there are, the longer it takes to load them.
            if workers.count < workerCount, !addWorker() { break }
        }
        if values != reported { onImprovement(solution()) }
        return .solved(solution())
    }

    /// Between two merges the workers share nothing but the stop flag. The calling thread reports what the last round found before it takes up
    /// its share: to judge the plan of a large school takes long, and the other threads need not wait for it.
    private func runRound(_ share: Int, reporting report: () -> Void) {
        let workers = workers
        runInParallel(workers.count, threads: options.threads, meanwhile: report) { number in
            workers[number].run(until: workers[number].core.work + share)
        }
    }

    private var isOptimal: Bool { values == bounds }

    private mutating func addWorker() -> Bool {
        let worker = makeWorker(workers.count)
        worker.load(model, memoryLimit: memoryLimit / workerCount)
        guard worker.isLoaded else { return false }
        workers.append(worker)
        share(with: worker)
        tellBounds(worker)
        return true
    }

    private func makeWorker(_ number: Int) -> Worker {
        Worker(
            model, levels: levels, neighbourhoods: neighbourhoods, oneOpt, number: number, of: workerCount,
            options: options, stop: stop)
    }

    /// The first worker searches alone until there is a solution: one thread finds it as soon as several do. A second thread makes the second
    /// worker ready meanwhile.
    private mutating func findFirst() -> Verdict {
        let first = (0..<max(min(workerCount, options.threads, 2), 1)).map { makeWorker($0) }
        let (model, workLimit, memoryLimit) = (model, workLimit, memoryLimit / workerCount)
        runInParallel(first.count, threads: first.count) { number in
            first[number].load(model, memoryLimit: memoryLimit)
            if number == 0 { first[number].findFirst(Budget(work: workLimit)) }
        }
        workers = first.filter(\.isLoaded)
        return first[0].firstVerdict
    }

    /// Takes the best solution and the bounds that belong to its values, and hands them to every worker.
    private mutating func merge() {
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

    private func solution() -> Solution {
        var isProved = true
        let results = levels.indices.map { level in
            isProved = isProved && values[level] == bounds[level]
            return LevelResult(value: values[level], bound: bounds[level], isProved: isProved)
        }
        let truth = (0..<model.variableCount).map { best[2 * $0] > 0 }
        return Solution(assignment: Assignment(values: truth), levels: results)
    }
}
