extension Worker {
    /// Improves the level by freeing some neighbourhoods at a time while the other decisions stay as they are.
    ///
    /// Fixing the decisions of a whole school costs more than searching a small neighbourhood, so it is done in two steps: a region is
    /// opened while all else is fixed, and then several neighbourhoods within the region are searched.
    func searchNeighbourhoods(of level: Int, until limit: Int) {
        while core.work < limit, values[level] > bounds[level], !stop.isStopped, !core.isRefuted {
            let guards = holds(before: level) + [improvement(level)]
            if core.isRefuted { return }
            core.assumptions.truncate(to: 0)
            core.usesTarget = false
            let before = core.work
            chooseRegion(level)
            core.pushFrame()
            var isRefuted = guards.contains { !core.fixInFrame($0) }
            isRefuted = isRefuted || !fixOutside(1, neighbourhoods.index.decisions)
            let isWhole = neighbourhoods.region.count == neighbourhoods.index.decisions.count
            if !isRefuted { searchRegion(level, atLeast: 3 * (core.work - before), until: limit) }
            core.popFrame()
            if let cut = improvements[level] { core.propagateAtRoot(cut.constraint) }
            if isRefuted {
                if isWhole { return prove(level) }
                enlarge(level, by: 1.2)
            }
        }
    }

    private func chooseRegion(_ level: Int) {
        neighbourhoods.followsRelaxation = isGuided(at: level) && core.random.below(4) > 0
        collectCosts(level)
        neighbourhoods.fixesFalse = core.random.below(2) == 0
        let size = Int(neighbourhoods.sizes[level])
        let isWhole = 4 * size > neighbourhoods.index.decisions.count
        for index in 0..<neighbourhoods.index.decisions.count {
            neighbourhoods.state[neighbourhoods.index.decisions[index]] = isWhole ? 1 : 0
        }
        if !isWhole { choose(size: 8 * size, from: 0) }
        neighbourhoods.region.truncate(to: 0)
        for index in 0..<neighbourhoods.index.decisions.count
        where neighbourhoods.state[neighbourhoods.index.decisions[index]] == 1 {
            neighbourhoods.region.append(neighbourhoods.index.decisions[index])
        }
        core.work += neighbourhoods.index.decisions.count >> 3
    }

    /// Fixes the listed decisions whose state is lower as they are in the incumbent. Returns false if that is refuted.
    ///
    /// What is false often follows from what is true (another choice was made), and where it does not, it is what a change next door needs: the
    /// covers of a lesson whose teacher may leave now. So every other region fixes only what is true.
    private func fixOutside(_ state: Int8, _ decisions: borrowing Flat<Int32>) -> Bool {
        core.work += decisions.count >> 2
        for wanted: Int8 in neighbourhoods.fixesFalse ? [1, -1] : [1] {
            for index in 0..<decisions.count {
                let variable = decisions[index]
                if neighbourhoods.state[variable] >= state || incumbent[2 * variable] != wanted { continue }
                if !core.fixInFrame(2 * variable + (wanted > 0 ? 0 : 1)) { return false }
            }
        }
        return true
    }

    /// Searches some of the region's neighbourhoods, the more the longer it took to open the region.
    private func searchRegion(_ level: Int, atLeast share: Int, until limit: Int) {
        neighbourhoods.scope.truncate(to: 0)
        for variable in 0..<core.variableCount where core.value[2 * variable] == 0 {
            neighbourhoods.scope.append(variable)
        }
        core.work += Int(core.variableCount) >> 4
        let opened = core.work
        var searched = 0
        while searched < 16 || core.work - opened < share {
            if core.work >= limit || values[level] <= bounds[level] || stop.isStopped { return }
            searched += 1
            let before = core.conflicts
            let last = values
            switch searchFreed(level, until: limit) {
            case .satisfied:
                // An earlier level may have improved by the way; then the cuts are others.
                if values[..<level] != last[..<level] || values[level] >= last[level] { return }
                if !lowerInFrame(level) { return }
            case .refuted:
                enlarge(level, by: core.conflicts - before < 20 ? 1.05 : 1.01)
            case .undecided:
                neighbourhoods.sizes[level] = max(neighbourhoods.sizes[level] * 0.95, 10)
            }
        }
    }

    private func enlarge(_ level: Int, by factor: Double) {
        neighbourhoods.sizes[level] = min(
            neighbourhoods.sizes[level] * factor + 1, Double(neighbourhoods.index.decisions.count))
    }

    private func lowerInFrame(_ level: Int) -> Bool {
        guard var cut = improvements[level] else { return false }
        let isFine = core.lower(&cut, to: values[level] - 1, of: levels[level])
        improvements[level] = cut
        return isFine
    }

    /// Prefers that what costs something at present be given up: the search then finds much better solutions instead of the next better one.
    private func avoidCosts() {
        for index in 0..<neighbourhoods.costs.count {
            let literal = neighbourhoods.costs[index]
            core.phase[literal >> 1] = literal & 1 == 0 ? -1 : 1
        }
        core.work += neighbourhoods.costs.count >> 4
    }

    /// Tries first, in the freed part of the region, what the relaxation has.
    private func followRelaxation() {
        for index in 0..<neighbourhoods.region.count {
            let variable = neighbourhoods.region[index]
            if neighbourhoods.state[variable] == 2 { followRelaxation(variable) }
        }
        core.work += neighbourhoods.region.count >> 4
    }

    private func searchFreed(_ level: Int, until limit: Int) -> Verdict {
        for index in 0..<neighbourhoods.region.count { neighbourhoods.state[neighbourhoods.region[index]] = 1 }
        choose(size: max(Int(neighbourhoods.sizes[level]), 1), from: 1)
        followIncumbent(neighbourhoods.scope)
        if neighbourhoods.followsRelaxation { followRelaxation() } else { avoidCosts() }
        core.pushFrame()
        defer { core.popFrame() }
        if !fixOutside(2, neighbourhoods.region) { return .refuted }
        core.decideInFrame(neighbourhoods.scope)
        let verdict = core.search(Budget(conflicts: 300, work: min(limit, core.work + 5_000_000)), stop)
        if verdict == .satisfied { adoptTrail() }
        return verdict
    }
}
