/// How far a search may go; whatever is reached first ends it.
struct Budget {
    var conflicts = Int.max
    /// The value of ``Core/work`` at which the search ends.
    var work = Int.max
}

/// What a search ended with.
enum Verdict {
    /// All variables are assigned; the trail still holds them.
    case satisfied
    /// The frame, or else the assumptions in ``Core/clash``, or the constraints themselves if there are none, have no solution.
    case refuted
    /// The budget, the memory limit or the stop flag ended the search.
    case undecided
}

extension Core {
    /// Searches for an assignment under the assumptions.
    mutating func search(_ budget: Budget, _ stop: StopFlag) -> Verdict {
        clash = []
        if isRefuted { return .refuted }
        backtrack(to: baseLevel)
        if !applyPendingFacts() { return .refuted }
        restarts.reset()
        lastVivification = work
        lastReturn = work
        conflictsInARow = 0
        let lastConflict = budget.conflicts == Int.max ? Int.max : conflicts + budget.conflicts
        // Decisions and conflicts may be few and long: work tells when it is time to look at the flag.
        var nextLook = work
        while true {
            if work >= nextLook {
                if stop.isStopped { return .undecided }
                nextLook = work + 20_000
            }
            if !propagate() {
                if !resolveConflict() { return .refuted }
                conflictsInARow += 1
            } else if conflicts >= lastConflict || work >= budget.work {
                return .undecided
            } else if restarts.isDue && work - lastReturn >= max(trail.count >> 4, price(ofReturningTo: baseLevel)) {
                restart()
                if isRefuted { return .refuted }
            } else if learnts.count >= reduceLimit {
                reduce()
                if isRefuted { return .refuted }
                if bytes > memoryLimit { return .undecided }
            } else {
                conflictsInARow = 0
                switch decide() {
                case .decided: break
                case .complete: return .satisfied
                case .clashing: return .refuted
                }
            }
        }
    }

    /// The work that has to lie between two returns from far, by a restart or a jump: what is taken back has to be made again, which is to be a part
    /// of all work. A return across a million literals costs 0.1 s, and the search of a first plan came to do little else.
    private func price(ofReturningTo target: Int32) -> Int {
        decisionLevel > target ? 16 * (trail.count - Int(trailLimits[target]) - farJump) : 0
    }

    /// Learns from the conflict in ``explanation``. Returns false if it refutes the frame, or everything.
    mutating func resolveConflict() -> Bool {
        conflicts += 1
        if !returnToConflict() { return false }
        if usesTarget { noteBestTrail() }
        var back = analyze()
        if findHallViolator() {
            if !returnToConflict() { return false }
            back = analyze()
        }
        let glue = glue()
        if isFar(back) {
            backtrack(to: decisionLevel - 1)
        } else {
            if price(ofReturningTo: back) > 0 { lastReturn = work }
            backtrack(to: back)
        }
        learn(glue: glue)
        heap.decayAll()
        restarts.noteConflict(glue: glue)
        return true
    }

    /// Goes back to the level of the conflict in ``explanation``. Returns false if it needs no decision.
    private mutating func returnToConflict() -> Bool {
        let level = explanationLevel()
        if level <= baseLevel {
            if baseLevel == 0 { isRefuted = true }
            return false
        }
        backtrack(to: level)
        return true
    }

    /// Whether going back to the level would take back more than the conflict is worth, and more than the work since the last return has paid for
    /// (unpaid, one clause was learnt anew at each of 40,000 levels). Then only the last level is taken back, and the learnt clause
    /// implies its literal later than it could (chronological backtracking: Nadel, Ryvchin, 2018; here levels stay in the order of the trail, at
    /// the price of implications that are missed until the clause is visited again). Half of the time to the first plan of a large school went into
    /// a hundred jumps across all of its weeks; and in a frame, which is searched for a moment only, conflicts came to cost a hundredth.
    private func isFar(_ back: Int32) -> Bool {
        if baseLevel == 0 { return work - lastReturn < price(ofReturningTo: back) }
        // What holds in the whole frame goes to its level: it can't wait, as facts do. Nor does the search go back step by step for ever: one conflict
        // came again at each of 15,000 levels.
        return back > baseLevel && conflictsInARow < 10 && trail.count - Int(trailLimits[back]) > farJumpInFrame
    }

    /// Makes facts of literals that were learnt as such at a later decision level; at decision level 0. Returns whether there is no conflict.
    private mutating func applyPendingFacts() -> Bool {
        guard decisionLevel == 0 else { return true }
        for index in 0..<pendingFacts.count where value[pendingFacts[index]] <= 0 {
            if value[pendingFacts[index]] < 0 { isRefuted = true } else { enqueue(pendingFacts[index], .none) }
        }
        pendingFacts.truncate(to: 0)
        return !isRefuted
    }

    /// Restarts, but keeps the assumptions and the decisions that would be made again (van der Tak, Ramos, Heule: Reusing the assignment trail in
    /// CDCL solvers, 2011). Facts that wait are made such; never within a frame, whose levels must stay.
    private mutating func restart() {
        lastReturn = work
        var keep = min(decisionLevel, baseLevel + Int32(assumptions.count))
        if pendingFacts.count > 0 && baseLevel == 0 {
            keep = 0
        } else if let next = nextDecision() {
            while keep < decisionLevel && heap.comesBefore(trail[trailLimits[keep]] >> 1, next) { keep += 1 }
        }
        backtrack(to: keep)
        _ = applyPendingFacts()
        if restarts.noteRestart() {
            usesTarget = restarts.isStable
            bestTrail = 0
            heap.decay = restarts.isStable ? 0.97 : 0.93
        }
    }

    private mutating func reduce() {
        reduceLearnts()
        if baseLevel == 0 && work - lastReturn >= price(ofReturningTo: 0) {
            if decisionLevel > 0 { lastReturn = work }
            backtrack(to: 0)
            vivifyLearnts()
        }
        reduceLimit = learnts.count + 1000 + Int(Double(conflicts).squareRoot()) * 8
    }

    /// Remembers the phases of the longest trail (target phases: Biere, Fleury: Chasing target phases, 2020).
    private mutating func noteBestTrail() {
        let length = decisionLevel > 0 ? Int(trailLimits[decisionLevel - 1]) : 0
        guard length > bestTrail else { return }
        bestTrail = length
        for index in targetTrail..<length { target[trail[index] >> 1] = trail[index] & 1 == 0 ? 1 : -1 }
        work += (length - targetTrail) >> 3
        targetTrail = length
    }
}
