/// How far from the bound the next search of this kind aims, and how much work it may take.
struct Aim {
    let level: Int
    /// Where between the bound and the value of the incumbent, in eighths.
    var eighths = 0
    var effort = 2_000_000
    /// One part in so many of the work goes into aiming.
    var rarity = 2
    /// The work that has gone into aiming at the level, and the worker's work when that began.
    var spent = 0
    let start: Int
    /// So that the other workers don't wait long for a round's end.
    private static let mostEffort = 20_000_000

    /// After a hit: halfway to the bound.
    mutating func goNearer() {
        eighths /= 2
    }

    /// After a miss: from the bound itself to almost anything that is better at all, as each hit halves the way; else by steps, and then the bound
    /// once more.
    mutating func goFurther() {
        switch eighths {
        case 0: eighths = 6
        case 6: eighths = 0
        default: eighths = min(2 * eighths, 6)
        }
        if effort == Self.mostEffort { rarity += 1 }
        effort = min(effort + effort / 8, Self.mostEffort)
    }
}

extension Worker {
    /// Searches where the relaxation says that the best solutions are: whoever wants a value near the bound can do without most of what is
    /// open, by reduced costs, and the relaxation's own solution tells what to try first. Ends with a better solution, a better bound, or another
    /// aim.
    ///
    /// Where the relaxation is tight the first aim, the bound itself, is the optimum, and it is found or refuted at once. (Reduced costs
    /// guide tree searches of integer programs in the same way: Danna, Rothberg, Le Pape: Exploring relaxation induced neighborhoods, 2005.)
    func aim(until limit: Int) {
        let level = firstOpen
        guard isGuided(at: level) else { return }
        var aim = self.aim.flatMap { $0.level == level ? $0 : nil } ?? Aim(level: level, start: core.work)
        defer { self.aim = aim }
        // The rest of the work goes to other ways; and a search that is cut short has opened the frame for nothing.
        while aim.rarity * aim.spent <= core.work - aim.start, core.work + aim.effort <= limit,
            values[level] > bounds[level], !stop.isStopped, !core.isRefuted
        {
            let gap = values[level] - bounds[level]
            let share = gap / 8 * aim.eighths + gap % 8 * aim.eighths / 8
            let target = min(bounds[level] + share, values[level] - 1)
            let before = core.work
            defer { aim.spent += core.work - before }
            guard let verdict = searchNear(target, level, effort: aim.effort) else { return }
            switch verdict {
            case .satisfied: aim.goNearer()
            case .refuted:
                raise(level, to: levels[level].reachable(from: target + 1))
                if bounds[level] == values[level] { return prove(level) }
            case .undecided:
                aim.goFurther()
            }
        }
    }

    /// Whether a relaxation has something to say about the level: all but rows that cost nothing are stated.
    func isGuided(at level: Int) -> Bool { guide?.level == level }

    /// Tries first what the relaxation has.
    func followRelaxation(_ variable: Int32) {
        core.phase[variable] = guide?.isLikely(2 * variable) == true ? 1 : -1
    }

    /// Searches for a solution with at most the target's value that is better than the incumbent; refuted: there is none.
    private func searchNear(_ target: Int, _ level: Int, effort: Int) -> Verdict? {
        let opened = core.work
        defer {
            core.popFrame()
            if let cut = improvements[level] { core.propagateAtRoot(cut.constraint) }
        }
        guard openFrame(for: target, level) else { return core.isRefuted ? nil : .refuted }
        decideByRelaxation()
        let last = values
        let verdict = core.search(Budget(work: core.work + max(effort, 2 * (core.work - opened))), stop)
        if verdict == .satisfied { adoptTrail() }
        // A solution that is no better would be found again.
        return verdict == .satisfied && values == last ? nil : verdict
    }

    /// Opens a frame in which the earlier levels keep their values, the level is better than it is, and what costs too much for the target is
    /// false. Returns whether it is not refuted.
    func openFrame(for target: Int, _ level: Int) -> Bool {
        let guards = holds(before: level) + [improvement(level)]
        core.assumptions.truncate(to: 0)
        core.usesTarget = false
        core.pushFrame()
        if core.isRefuted { return false }
        for literal in guards where !core.fixInFrame(literal) { return false }
        guard let reduced = guide?.reducedCosts(target: target, core.value) else { return true }
        core.work += reduced.literals.count >> 2
        for (literal, cost) in zip(reduced.literals, reduced.costs)
        where cost > reduced.room && !core.fixInFrame(literal ^ 1) {
            return false
        }
        return true
    }

    /// Everything that is open is tried first as the relaxation has it.
    func decideByRelaxation() {
        neighbourhoods.scope.truncate(to: 0)
        for variable in 0..<core.variableCount where core.value[2 * variable] == 0 {
            neighbourhoods.scope.append(variable)
            guard Int(variable) < model.variableCount else { continue }
            followRelaxation(variable)
        }
        core.decideInFrame(neighbourhoods.scope)
        core.work += Int(core.variableCount) >> 3
    }
}
