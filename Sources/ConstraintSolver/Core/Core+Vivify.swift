extension Core {
    /// Shortens learnt clauses by vivification (Piette, Hamadi, Saïs, 2008; of learnt clauses: Luo, Li, Xiao, Manyà, Lü: An effective learnt clause
    /// minimization approach for CDCL SAT solvers, 2017): the literals of a clause are made false one after the other. What becomes false by
    /// itself is not needed; at a conflict, or when a literal becomes true, the decisions behind that are a clause.
    ///
    /// Only between searches of the whole problem, at decision level 0, where no frame's facts are near. Each clause with low glue has one turn;
    /// a tenth of the search's work goes into it.
    mutating func vivifyLearnts() {
        let limit = work + (work - lastVivification) / 10
        // What is tried here is no opinion on phases.
        var phases = Flat<Int8>(repeating: 0, count: Int(variableCount))
        swap(&phase, &phases)
        defer { swap(&phase, &phases) }
        var kept = 0
        for index in 0..<learnts.count {
            let clause = learnts[index]
            var place: Int32? = clause
            if work < limit && !isRefuted && isCandidate(clause) { place = vivify(clause) }
            if let place {
                learnts[kept] = place
                kept += 1
            }
        }
        learnts.truncate(to: kept)
        lastVivification = work
    }

    private func isCandidate(_ clause: Int32) -> Bool {
        let flags = arena[clause + 1]
        return flags & ClauseLayout.vivified == 0 && flags >> ClauseLayout.glueShift <= 6 && arena[clause] <= 100
    }

    /// Tries one clause; returns what takes its place among the long learnt clauses, if anything.
    private mutating func vivify(_ clause: Int32) -> Int32? {
        var order = Flat<Int32>()
        for index in clause + 2..<clause + 2 + arena[clause] { order.append(arena[index]) }
        sortByActivity(&order)
        let flags = arena[clause + 1] | ClauseLayout.vivified
        detach(clause)
        let isSatisfied = falsify(order)
        backtrack(to: 0)
        if isSatisfied { return nil }
        if learnt.count == order.count {
            arena[clause + 1] = flags
            garbage -= Int(arena[clause] + ClauseLayout.header)
            watch(clause)
            return clause
        }
        onLearnt?(learnt)
        switch learnt.count {
        case 0:
            isRefuted = true
        case 1:
            enqueue(learnt[0], .none)
            if !propagate() { isRefuted = true }
        case 2:
            addBinary(learnt[0], learnt[1])
        default:
            let glue = min(flags >> ClauseLayout.glueShift, Int32(learnt.count - 1))
            return store(glue: glue, flags: flags & ~(-1 << ClauseLayout.glueShift))
        }
        return nil
    }

    /// Makes the literals false in order, and leaves in ``learnt`` those that are needed. Returns whether one of them is a fact.
    private mutating func falsify(_ literals: borrowing Flat<Int32>) -> Bool {
        learnt.truncate(to: 0)
        for index in 0..<literals.count {
            let literal = literals[index]
            if value[literal] < 0 { continue }
            if value[literal] > 0 {
                if level[literal >> 1] == 0 { return true }
                explain(literal)
                learnt.truncate(to: 0)
                learnt.append(literal)
                collectDecisions()
                return false
            }
            learnt.append(literal)
            openLevel()
            enqueue(literal ^ 1, .none)
            if !propagate() {
                learnt.truncate(to: 0)
                collectDecisions()
                return false
            }
        }
        return false
    }

    /// Appends to ``learnt`` the negated decisions that ``explanation`` stands on.
    private mutating func collectDecisions() {
        markExplanation()
        var index = trail.count
        while index > Int(trailLimits[0]) {
            index -= 1
            let literal = trail[index]
            if seen[literal >> 1] == 0 { continue }
            seen[literal >> 1] = 0
            if reason[literal >> 1].kind == Reason.Kind.none {
                learnt.append(literal ^ 1)
            } else {
                explain(literal)
                markExplanation()
            }
        }
        work += trail.count >> 3
    }

    private mutating func markExplanation() {
        for place in 0..<explanation.count where level[explanation[place] >> 1] > 0 {
            seen[explanation[place] >> 1] = 1
        }
    }

    private func sortByActivity(_ literals: inout Flat<Int32>) {
        for index in 1..<max(literals.count, 1) {
            let literal = literals[index]
            var place = index
            while place > 0 && heap.comesBefore(literal >> 1, literals[place - 1] >> 1) {
                literals[place] = literals[place - 1]
                place -= 1
            }
            literals[place] = literal
        }
    }
}
