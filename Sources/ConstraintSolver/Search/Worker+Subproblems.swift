/// How many stages a subproblem opens, how much work it may take, and what has been tried.
struct SubproblemSearch {
    /// By level: how many stages to open.
    var sizes: [Double]
    /// The work that one subproblem may take.
    var effort = 4_000_000
    /// The work that has gone into all of them.
    var spent = 0
    /// The level, and the values of the incumbent, whose stages were tried, and what effort went into each choice of stages; the greatest number
    /// where it is known that there is nothing better in them.
    private var level = -1
    private var values: [Int] = []
    private var tried: [[Bool]: Int] = [:]
    /// So that the other workers don't wait long for a round's end.
    private static let mostEffort = 20_000_000

    init(levelCount: Int) {
        sizes = Array(repeating: 1, count: levelCount)
    }

    /// Whether these stages have had as much effort as they would get now; what is noted next is about this level.
    mutating func isTried(_ stages: [Bool], for level: Int, at values: [Int]) -> Bool {
        if level != self.level || values != self.values {
            self.level = level
            self.values = values
            tried = [:]
        }
        return tried[stages, default: 0] >= effort
    }

    /// Next time more stages are opened if these were solved, else fewer, with more effort.
    mutating func note(_ stages: [Bool], solved isSolved: Bool, mostStages: Double) {
        tried[stages] = isSolved ? .max : effort
        if isSolved {
            enlarge(atMost: mostStages)
        } else {
            sizes[level] = max(sizes[level] / 1.1, 1)
            effort = min(effort + effort / 10, Self.mostEffort)
        }
    }

    mutating func enlarge(atMost most: Double) {
        sizes[level] = max(min(sizes[level] * 1.1, most), 1)
    }
}

extension Worker {
    /// Improves the level by solving a few stages as a problem of its own, with a relaxation of its own, while all others stay as they are.
    ///
    /// Begins when the whole's relaxation has been aimed from: where it tells the way, nothing else is needed. In large schools with little
    /// room it doesn't, and small neighbourhoods take a minute for what whole weeks win in seconds. (Integer programming searches
    /// neighbourhoods by the whole solver in this way: Danna, Rothberg, Le Pape: Exploring relaxation induced neighborhoods, 2005.)
    func solveSubproblems(of level: Int, until limit: Int) {
        guard mostStages >= 1, level < levels.count, isGuided(at: level) else { return }
        // Who raises bounds has other things to do.
        let rarity = isProver ? 8 : 2
        while rarity * subproblems.spent <= core.work, core.work + subproblems.effort <= limit,
            values[level] > bounds[level], !stop.isStopped, !core.isRefuted
        {
            let before = core.work
            let hasSolved = solveSubproblem(of: level)
            subproblems.spent += core.work - before
            // More stages will be opened next time.
            if !hasSolved { return }
        }
    }

    /// Opens some stages, unless they have been tried, and searches for a better solution in them; whether it did.
    func solveSubproblem(of level: Int) -> Bool {
        let chosen = chooseStages(for: level)
        if subproblems.isTried(chosen, for: level, at: values) {
            subproblems.enlarge(atMost: mostStages)
            return false
        }
        let room = core.memoryLimit - core.bytes - model.bytes
        guard room > 0, let part = restate(level, opening: chosen) else { return false }
        var options = options
        options.seed = core.random.next()
        let worker = Worker(alone: part.model, options: options, memoryLimit: room, stop: stop)
        worker.load()
        guard worker.isLoaded else { return false }
        worker.adopt(part.restriction(of: incumbent))
        var round = 1_000_000
        while worker.core.work < subproblems.effort, !worker.isOptimal, !worker.isExhausted, !stop.isStopped {
            worker.run(until: min(subproblems.effort, worker.core.work + round))
            round += round / 4
        }
        core.work += worker.core.work
        subproblems.note(chosen, solved: worker.isOptimal, mostStages: mostStages)
        if worker.values[0] < values[level] {
            adopt(part.extended(worker.incumbent, by: incumbent))
            core.work += incumbent.count >> 3
        }
        return true
    }

    /// How many stages may be opened at once; less than one where they are too large. What needs more is for the other ways of searching, and takes
    /// much storage.
    private var mostStages: Double {
        guard stages.count > 1 else { return 0 }
        let size = Double(core.openCount) / Double(stages.count)
        return min(40_000 / max(size, 1), max(Double(stages.count) / 4, 1))
    }

    private func restate(_ level: Int, opening chosen: [Bool]) -> Subproblem? {
        let part = Subproblem(
            of: model, levels[...level], values: values, opening: chosen, stages, facts: core.value, incumbent, stop)
        core.work += (model.constraints.count + model.variableCount) >> 2 + 3 * (part?.model.literals.count ?? 0)
        return part
    }

    /// Every other time stages that follow each other, else several that costs stem from.
    private func chooseStages(for level: Int) -> [Bool] {
        neighbourhoods.followsRelaxation = isGuided(at: level)
        collectCosts(level)
        var isChosen = [Bool](repeating: false, count: stages.count)
        let isRow = core.random.below(2) == 0
        var next = costlyStage()
        for _ in 0..<Int(subproblems.sizes[level]) {
            while isChosen[next] { next = isRow ? (next + 1) % stages.count : core.random.below(stages.count) }
            isChosen[next] = true
            if !isRow { next = costlyStage() }
        }
        return isChosen
    }

    /// A stage that a cost of the incumbent stems from, or any.
    private func costlyStage() -> Int {
        let count = neighbourhoods.costs.count
        let variable = count > 0 ? neighbourhoods.costs[core.random.below(count)] >> 1 : 0
        let first = Int(stages.first[variable])
        guard first >= 0 else { return core.random.below(stages.count) }
        return first + core.random.below(Int(stages.last[variable]) - first + 1)
    }
}
