extension Worker {
    /// Works on the open levels in turn until the budget is spent or all is proved.
    ///
    /// Each level gets slices of work, whose size grows from cycle to cycle, so that no level has to wait for the proof of an earlier
    /// one; an earlier one that improves comes with another solution, and the later ones begin again from it.
    func run(until limit: Int) {
        while core.work < limit, !isOptimal, !stop.isStopped, !isExhausted {
            let open = nextOpen(from: turn)
            if open >= levels.count {
                turn = 0
                slice += slice / 2
                continue
            }
            turn = open + 1
            let before = values[open]
            improve(open, until: min(limit, core.work + slice * weight(of: open)))
            // A level that improves stays in turn.
            if values[open] < before && bounds[open] < values[open] { turn = open }
        }
    }

    /// The first open levels matter most: each gets half of the work of the one before it, down to an eighth.
    private func weight(of level: Int) -> Int {
        var rank = 0
        for earlier in 0..<level where values[earlier] > bounds[earlier] { rank += 1 }
        return 8 >> min(rank, 3)
    }

    private func nextOpen(from level: Int) -> Int {
        var level = level
        while level < levels.count && values[level] == bounds[level] { level += 1 }
        return level
    }

    /// Neighbourhoods, cores and descent, in shares that differ from worker to worker. Without declared neighbourhoods there are none to search.
    private func improve(_ level: Int, until limit: Int) {
        let isProver = number % 2 == 1 || neighbourhoods.isEmpty
        if isProver && level == firstOpen {
            // What the relaxation proves and fixes makes all else easier: it goes first.
            relax(until: core.work + (limit - core.work) / 8 * 7)
            if values[level] == bounds[level] { return }
        }
        let spend = max(limit - core.work, 0)
        if !neighbourhoods.isEmpty {
            searchNeighbourhoods(of: level, until: core.work + spend - spend / (isProver ? 2 : 8))
        }
        // Cores are only sought where nothing can make them void: when all earlier levels are proved.
        if isProver && level == firstOpen {
            raiseBound(of: level, until: core.work + max(limit - core.work, 0) / 2)
        }
        if values[level] > bounds[level] { descend(level, until: limit) }
    }

    /// Looks for a better value of the level with everything free, the earlier levels kept: it ends with a better solution or a proof.
    func descend(_ level: Int, until limit: Int) {
        while core.work < limit, values[level] > bounds[level], !stop.isStopped {
            let assumptions = holds(before: level) + [improvement(level)]
            if core.isRefuted { return }
            core.assumptions.truncate(to: 0)
            for literal in assumptions { core.assumptions.append(literal) }
            let verdict = core.search(Budget(work: limit), stop)
            let last = values
            if verdict == .satisfied { adoptTrail() }
            core.backtrack(to: 0)
            switch verdict {
            case .satisfied:
                // A solution within the cuts precedes the incumbent; anything else would repeat for ever.
                if values == last { return }
            case .refuted:
                return prove(level)
            case .undecided:
                return
            }
        }
    }

    /// Notes that nothing less than the level's value exists, the earlier values given.
    func prove(_ level: Int) {
        bounds[level] = values[level]
        if let cut = improvements[level] { core.fix(cut.guardLiteral ^ 1) }
        improvements[level] = nil
        if level < firstOpen { core.fix(hold(level)) }
    }
}
