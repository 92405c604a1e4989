extension Worker {
    /// Works on the open levels in turn until the budget is spent or all is proved.
    ///
    /// Each level gets slices of work, whose size grows from cycle to cycle, so that no level has to wait for the proof of an earlier
    /// one; an earlier one that improves comes with another solution, and the later ones begin again from it.
    func run(until limit: Int) {
        while core.work < limit, !isOptimal, !stop.isStopped, !core.isRefuted, core.bytes <= core.memoryLimit {
            let open = nextOpen(from: turn)
            if open >= levels.count {
                turn = 0
                slice += slice / 2
                continue
            }
            turn = open + 1
            let before = values[open]
            improve(open, until: min(limit, core.work + slice))
            // A level that improves stays in turn.
            if values[open] < before && bounds[open] < values[open] { turn = open }
        }
    }

    private func nextOpen(from level: Int) -> Int {
        var level = level
        while level < levels.count && values[level] == bounds[level] { level += 1 }
        return level
    }

    private func improve(_ level: Int, until limit: Int) {
        let spend = max(limit - core.work, 0)
        let isSearching = !neighbourhoods.isEmpty
        if isSearching && number % 2 == 0 {
            searchNeighbourhoods(of: level, until: core.work + spend - spend / 8)
        }
        if values[level] > bounds[level] { descend(level, until: limit) }
    }

    /// Looks for a better value of the level with everything free, the earlier levels kept: it ends with a better solution or a proof.
    func descend(_ level: Int, until limit: Int) {
        while core.work < limit, values[level] > bounds[level], !stop.isStopped {
            let assumptions = holds(before: level) + [improvement(level)]
            if core.isRefuted { return closeIfRefuted() }
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
        closeIfRefuted()
    }

    /// When the root is refuted although there is an incumbent, every level is proved: only proved holds become facts, and the
    /// incumbent satisfies them.
    func closeIfRefuted() {
        if core.isRefuted { assertionFailure("the incumbent satisfies every fact") }
    }
}
