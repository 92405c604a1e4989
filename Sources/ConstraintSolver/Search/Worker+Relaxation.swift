extension Worker {
    /// Raises the bound of the first open level by the linear relaxation, and rules out what costs too much.
    ///
    /// The relaxation takes the levels in order, also such as were proved by other means meanwhile: what their reduced costs fix for good
    /// makes all later levels easier. For those it gets a share of the work only: in large schools it was still at the first level when the time
    /// was up.
    ///
    /// Returns whether it is done with the level and may go on to the next.
    func relax(until limit: Int) -> Bool {
        if relaxation == nil {
            guard hasRoom(for: Relaxation.estimate(model)) else { return false }
            relaxation = Relaxation(model, levels, core, stop)
            core.work += model.literals.count >> 1
        }
        guard let level = nextToRelax, core.work < limit, !core.isRefuted, !stop.isStopped else { return false }
        defer {
            releaseIfLarge()
            if relaxation?.isRising == false { guide = relaxation?.guide(core.value) }
        }
        let isOpen = level == firstOpen
        let work = relaxation?.improve(level, values: values, near: incumbent, core, work: limit - core.work, stop) ?? 0
        core.work += work
        if !isOpen { late += work }
        guard let found = relaxation?.bound else { return false }
        if isOpen {
            raise(level, to: found)
            if bounds[level] == values[level] { prove(level) }
        }
        guard relaxation?.isFinished == true else {
            if !isOpen && late > core.work / 8 { pass(level) }
            return false
        }
        if bounds[level] < values[level] {
            ruleOut(level)
            return false
        }
        fixForGood(level)
        pass(level)
        return true
    }

    private func hasRoom(for bytes: Int) -> Bool {
        core.bytes < memoryLimit && bytes <= memoryLimit - core.bytes
    }

    /// The search and the relaxation share the worker's storage; the search can do without the other.
    private func releaseIfLarge() {
        guard let bytes = relaxation?.bytes else { return }
        if hasRoom(for: bytes) {
            core.memoryLimit = memoryLimit - bytes
        } else {
            relaxation = nil
            aim = nil
            core.memoryLimit = memoryLimit
        }
    }

    private func pass(_ level: Int) {
        relaxed = level + 1
        late = 0
    }

    /// The first level that the relaxation is not done with, up to the first open one. Where a level has its trivial value, or that of the level before,
    /// little is to be learnt.
    private var nextToRelax: Int? {
        let open = firstOpen
        while relaxed < open
            && (values[relaxed] == levels[relaxed].base || isInherited(relaxed) || isSmall(relaxed))
        {
            relaxed += 1
        }
        return relaxed < levels.count ? min(relaxed, open) : nil
    }

    /// Whether the level has so few terms that its reduced costs would fix little.
    private func isSmall(_ level: Int) -> Bool { levels[level].literals.count < core.openCount / 20 }

    /// No solution that matters from here on costs more than the level's proved value.
    private func fixForGood(_ level: Int) {
        guard let reduced = relaxation?.guide(core.value).reducedCosts(target: values[level], core.value) else {
            return
        }
        for (literal, cost) in zip(reduced.literals, reduced.costs) where cost > reduced.room {
            core.fix(literal ^ 1)
            facts.append(literal ^ 1)
        }
    }

    /// What a better solution can't contain, under the guard that asks for one: its reduced costs add up to no more than what is left between the
    /// bound and the value.
    private func ruleOut(_ level: Int) {
        let guardLiteral = improvement(level)
        if let old = reducedCut, old.guardLiteral == guardLiteral {
            lowerReducedCut(to: values[level])
            return
        }
        guard let reduced = relaxation?.guide(core.value).reducedCosts(target: values[level] - 1, core.value) else {
            return
        }
        // Coarser numbers, rounded such that the sum can only become smaller.
        let unit = max(reduced.room >> 14, 1)
        var literals: [Int32] = []
        var weights: [Int] = []
        for (literal, cost) in zip(reduced.literals, reduced.costs) where cost / unit > 0 {
            literals.append(literal)
            weights.append(min(cost, reduced.room + unit) / unit)
        }
        // The guard that the old one was for is false for good.
        if let old = reducedCut { core.fix(old.cut.guardLiteral ^ 1) }
        let sum = Level(literals: literals, weights: weights)
        let cut = core.addCut(sum, atMost: reduced.room / unit)
        core.addClause([guardLiteral ^ 1, cut.guardLiteral])
        core.work += literals.count
        reducedCut = ReducedCut(
            cut: cut, sum: sum, guardLiteral: guardLiteral, value: values[level], room: reduced.room, unit: unit)
        if !core.isRefuted && !core.propagate() { core.isRefuted = true }
    }

    private func lowerReducedCut(to value: Int) {
        guard var old = reducedCut, value < old.value else { return }
        old.room -= (old.value - value) * SafeBound.scale
        old.value = value
        if !core.isRefuted && !core.lower(&old.cut, to: old.room / old.unit, of: old.sum) { core.isRefuted = true }
        reducedCut = old
    }
}

/// A cut on the reduced costs of a level, implied by the guard that asks for less than the value.
struct ReducedCut {
    var cut: Cut
    let sum: Level
    let guardLiteral: Int32
    var value: Int
    var room: Int
    let unit: Int
}
