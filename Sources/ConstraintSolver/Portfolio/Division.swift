/// The parts of a model that nothing links, each with a portfolio of its own.
///
/// The parts' solutions make one solution, whose levels add up. Sums keep the lexicographic order: when one part gets better, all do, and the best
/// of each make the best.
struct Division {
    private let model: Model
    private let options: SolverOptions
    private let stop: StopFlag
    private let parts: [Part]
    private var portfolios: [Portfolio]

    enum Result {
        case solved(Solution)
        case infeasible, undecided
    }

    init(_ model: Model, options: SolverOptions, stop: StopFlag) {
        self.model = model
        self.options = options
        self.stop = stop
        parts = Part.parts(of: model, stop)
        let copies = parts.count == 1 ? 0 : parts.reduce(0) { $0 + $1.model.bytes }
        let room = max((options.memoryLimit ?? Int.max) - model.bytes - copies, 0)
        let sizes = parts.map { Core.estimate($0.model) }
        let total = sizes.reduce(0, +)
        portfolios = zip(parts, sizes).map { part, size in
            Portfolio(
                part.model, options: options, memoryLimit: room / total * size + room % total * size / total,
                stop: stop)
        }
    }

    var work: Int { portfolios.reduce(0) { $0 + $1.work } }
    /// Less than the greatest number, so that there may be added to it.
    private var workLimit: Int { min(options.workLimit ?? .max, .max / 2) }

    mutating func solve(onImprovement: (Solution) -> Void) -> Result {
        if let result = findFirst() { return result }
        for number in portfolios.indices { portfolios[number].finishFirst() }
        onImprovement(solution())
        var reported = values
        while work < workLimit, !stop.isStopped {
            let open = portfolios.indices.filter { portfolios[$0].isOpen }
            if open.isEmpty { break }
            loadWorkers(of: open)
            runRound(of: open) { if values != reported { onImprovement(solution()) } }
            reported = values
            // A round that was cut short is dropped: looking at what it found could take longer than whoever raised the flag will wait.
            if stop.isStopped { break }
            for number in open { portfolios[number].finishRound() }
        }
        if values != reported { onImprovement(solution()) }
        return .solved(solution())
    }

    /// The first workers search alone. A part that can't be satisfied may be found soon while another takes long; so no part searches to its
    /// end before the others have begun. Threads that have nothing else to do make second workers ready.
    private mutating func findFirst() -> Result? {
        guard portfolios.allSatisfy(\.hasRoom) else { return .undecided }
        for number in portfolios.indices.prefix(max(options.threads - parts.count, 0)) {
            portfolios[number].addWorker()
        }
        var slice = parts.count == 1 ? workLimit : 5_000_000
        repeat {
            let open = portfolios.filter { $0.firstVerdict == .undecided }
            if open.isEmpty { return nil }
            let workers = open.flatMap(\.workers)
            let share = min(slice, max(workLeftForFirst, 0) / open.count + 1)
            runInParallel(workers.count, threads: options.threads) { number in
                let limit = workers[number].core.work + share
                workers[number].load()
                if workers[number].number == 0 { workers[number].findFirst(Budget(work: limit)) }
            }
            if portfolios.contains(where: { $0.firstVerdict == .refuted }) { return .infeasible }
            let isStuck = open.contains { $0.firstVerdict == .undecided && $0.workers[0].isExhausted }
            if stop.isStopped || isStuck { break }
            slice = min(slice, .max / 4) * 2
        } while workLeftForFirst > 0
        return portfolios.allSatisfy { $0.firstVerdict == .satisfied } ? nil : .undecided
    }

    /// How many second workers have been loaded by then depends on the threads; so they don't count.
    private var workLeftForFirst: Int { workLimit - portfolios.reduce(0) { $0 + $1.workers[0].core.work } }

    private func loadWorkers(of open: [Int]) {
        let waiting = open.map { portfolios[$0] }.filter { $0.workers.contains { !$0.isLoaded } }
        runInParallel(waiting.count, threads: options.threads) { waiting[$0].loadWorkers() }
    }

    /// Between two merges the workers share nothing but the stop flag. The calling thread reports what the last round found before it takes up
    /// its share: to judge the plan of a large school takes long, and the other threads need not wait for it.
    private func runRound(of open: [Int], reporting report: () -> Void) {
        let jobs = open.flatMap { number in
            portfolios[number].workers.filter(\.isLoaded).map { (worker: $0, work: portfolios[number].round) }
        }
        // Who raises bounds takes longer, and so begins first.
        let ordered = jobs.filter(\.worker.isProver) + jobs.filter { !$0.worker.isProver }
        let most = (workLimit - work) / max(jobs.count, 1) + 1
        runInParallel(ordered.count, threads: options.threads, meanwhile: report) { number in
            let (worker, work) = ordered[number]
            worker.run(until: worker.core.work + min(work, most))
        }
    }

    private var values: [Int] { sum(\.values) }

    private func sum(_ numbers: (Portfolio) -> [Int]) -> [Int] {
        portfolios.reduce(into: Array(repeating: 0, count: model.objectiveLevelCount)) { sums, portfolio in
            for (level, number) in numbers(portfolio).enumerated() { sums[level] += number }
        }
    }

    private func solution() -> Solution {
        let (values, bounds, trivialBounds) = (values, sum(\.bounds), sum(\.trivialBounds))
        var isProved = true
        let results = values.indices.map { level in
            // A part's bound stands on its own values of the levels before. Of several, one may lose there what another wins, unless they are proved.
            let bound = isProved || parts.count == 1 ? bounds[level] : trivialBounds[level]
            isProved = isProved && values[level] == bound
            return LevelResult(value: values[level], bound: bound, isProved: isProved)
        }
        var truth = Array(repeating: false, count: model.variableCount)
        for (part, portfolio) in zip(parts, portfolios) {
            for (variable, whole) in part.variables.enumerated() {
                truth[Int(whole)] = portfolio.best[2 * variable] > 0
            }
        }
        return Solution(assignment: Assignment(values: truth), levels: results)
    }
}
