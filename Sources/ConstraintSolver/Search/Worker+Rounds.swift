extension Worker {
    /// Works on the open levels until the budget is spent or all is proved.
    ///
    /// Each slice of work goes to one level, and slices grow, so that no level has to wait for the proof of an earlier one; an earlier one that
    /// improves comes with another solution, and the later ones begin again from it.
    func run(until end: Int) {
        // As long as nobody knows where to search, little is found, and it takes longer than as much work on the relaxation, which all wait for.
        let limit = isProver || !isFarFromBound ? end : core.work + (end - core.work) / 2
        // What the relaxation proves and fixes makes all else easier: it goes first, and again where an open level is new to it.
        var share = (limit - core.work) / 4 * quartersForRelaxation
        if isProver { leapAndRelax(spending: &share, until: limit) }
        while core.work < limit, !isOptimal, !stop.isStopped, !isExhausted {
            if isProver {
                if !isGuided(at: firstOpen) { leapAndRelax(spending: &share, until: limit) }
                aim(until: limit)
                branch(until: limit)
                if isOptimal || core.isRefuted { return }
            }
            turn += 1
            if turn % 16 == 0 { slice += slice / 2 }
            let level = isProver && turn % 4 < 2 ? firstOpen : nextLevel()
            solveSubproblems(of: firstOpen, until: limit)
            var before: Int
            repeat {
                before = values[level]
                improve(level, until: min(limit, core.work + slice))
                // A level that improves stays in turn.
            } while core.work < limit && values[level] < before && bounds[level] < values[level] && !stop.isStopped
                && !isExhausted
        }
    }

    /// Whether the bound of the first open level is so far from the value that it does not tell where to search.
    private var isFarFromBound: Bool {
        let open = firstOpen
        return open < levels.count && bounds[open] - levels[open].base < (values[open] - levels[open].base) / 2
    }

    /// The relaxation tells where to search; and as long as rows raise its bound, it is the better part of the work.
    private var quartersForRelaxation: Int {
        isFarFromBound ? 4 : relaxation?.isRising == false ? 2 : 3
    }

    /// Leaps as far as that goes, and relaxes level by level where it doesn't, with what is left of the share.
    private func leapAndRelax(spending share: inout Int, until limit: Int) {
        var isDone = true
        while isDone {
            leap(until: limit)
            let before = core.work
            isDone = relax(until: min(limit, core.work + share))
            share = max(share - (core.work - before), 0)
        }
    }

    /// The first open level gets half of all slices, the second a quarter, the third an eighth, and the others the rest, one after the other.
    private func nextLevel() -> Int {
        let open = levels.indices.filter { values[$0] > bounds[$0] }
        let rank = turn.trailingZeroBitCount
        return open[(rank < 3 ? rank : 3 + turn >> 3) % open.count]
    }

    /// Neighbourhoods, cores and descent, in shares that differ from worker to worker. Without declared neighbourhoods there are none to search.
    private func improve(_ level: Int, until limit: Int) {
        let spend = max(limit - core.work, 0)
        if !neighbourhoods.isEmpty {
            let end = core.work + spend - spend * (isProver ? 6 : 1) / 8
            // In a row of levels with the same value, all may be improved at once.
            let far = lastInherited(from: level)
            if far > level && level == firstOpen {
                searchNeighbourhoods(of: far, until: core.work + (end - core.work) / 2)
            }
            searchNeighbourhoods(of: level, until: end)
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
            let last = values
            switch solve(assumptions, until: limit) {
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
        raise(level, to: values[level])
        giveUpImprovement(of: level)
        settle()
    }

    /// Keeps the values of all levels before the first open one for good, whoever proved them: they can't change any more.
    func settle() {
        let open = firstOpen
        while settled < open {
            giveUpImprovement(of: settled)
            core.fix(hold(settled))
            for literal in levels[settled].forced(at: values[settled]) { core.fix(literal) }
            settled += 1
        }
    }

    /// What was learnt from the cut that asks for a better value says nothing any more.
    private func giveUpImprovement(of level: Int) {
        if let cut = improvements[level] { core.fix(cut.guardLiteral ^ 1) }
        improvements[level] = nil
    }
}
