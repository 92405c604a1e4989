extension Core {
    /// Makes an unassigned literal true at the current decision level.
    @inline(__always)
    mutating func enqueue(_ literal: Int32, _ cause: Reason) {
        value[literal] = 1
        value[literal ^ 1] = -1
        let variable = literal >> 1
        level[variable] = decisionLevel
        reason[variable] = cause
        position[variable] = Int32(truncatingIfNeeded: trail.count)
        trail.append(literal)
    }

    /// Opens a decision level.
    @inline(__always)
    mutating func openLevel() {
        trailLimits.append(Int32(trail.count))
    }

    /// Takes back everything above the decision level, and keeps the values as phases.
    mutating func backtrack(to target: Int32) {
        guard decisionLevel > target else { return }
        let keep = trailLimits[target]
        targetTrail = min(targetTrail, Int(keep))
        var index = Int32(trail.count)
        while index > keep {
            index &-= 1
            let literal = trail[index]
            if index < linearHead { uncount(literal) }
            let variable = literal >> 1
            value[literal] = 0
            value[literal ^ 1] = 0
            phase[variable] = literal & 1 == 0 ? 1 : -1
            heap.insert(variable)
        }
        work &+= (trail.count - Int(keep)) >> 2
        trail.truncate(to: Int(keep))
        trailLimits.truncate(to: Int(target))
        head = min(head, keep)
        linearHead = min(linearHead, keep)
    }

    /// Makes the literal true whatever is decided; only at decision level 0. Propagates.
    mutating func fix(_ literal: Int32) {
        if value[literal] > 0 || isRefuted { return }
        if value[literal] < 0 {
            isRefuted = true
            return
        }
        enqueue(literal, .none)
        if !propagate() { isRefuted = true }
    }

    /// Opens a frame: a level of facts that are taken as given until ``popFrame()``. Frames may be nested. Clauses learnt within a frame
    /// may depend on its facts and go with it, so nothing that was derived from a cut or a fixing stays behind.
    mutating func pushFrame() {
        backtrack(to: baseLevel)
        openLevel()
        if baseLevel == 0 { swap(&heap, &frameHeap) }
        baseLevel += 1
        frameMarks.append(Int32(frameLearnts.count))
    }

    /// Makes the literal a fact of the frame. Returns false if the frame is refuted by it.
    mutating func fixInFrame(_ literal: Int32) -> Bool {
        if value[literal] != 0 { return value[literal] > 0 }
        enqueue(literal, .none)
        return propagate()
    }

    /// Says which variables the frame's search has to decide: those among the given ones that are unassigned. Those whose phase is true come
    /// first, because deciding them settles many others.
    mutating func decideInFrame(_ variables: borrowing Flat<Int32>) {
        heap.restart()
        for index in 0..<variables.count where value[2 * variables[index]] == 0 {
            heap.insert(variables[index], at: phase[variables[index]] > 0 ? 0.5 : 0)
        }
        work += variables.count >> 3
    }

    /// Closes the frame with everything that was learnt in it; or keeps that, to hold where the guard is true, if there is no frame around it.
    mutating func popFrame(keepingUnder guardLiteral: Int32? = nil) {
        baseLevel -= 1
        heap.removeAll()
        if baseLevel == 0 { swap(&heap, &frameHeap) }
        backtrack(to: baseLevel)
        let mark = Int(frameMarks.removeLast())
        while frameLearnts.count > mark {
            let clause = frameLearnts.removeLast()
            if let guardLiteral { keep(clause, under: guardLiteral) }
            detach(clause)
        }
        if guardLiteral != nil && !isRefuted && !propagate() { isRefuted = true }
        if garbage > arena.count / 2 { collectGarbage() }
    }

    private mutating func keep(_ clause: Int32, under guardLiteral: Int32) {
        var literals = Flat<Int32>()
        literals.append(guardLiteral ^ 1)
        for index in clause + 2..<clause + 2 + arena[clause] { literals.append(arena[index]) }
        addClause(literals, glue: arena[clause + 1] >> ClauseLayout.glueShift)
    }
}
