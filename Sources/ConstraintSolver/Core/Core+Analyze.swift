extension Core {
    /// The highest decision level of the literals in ``explanation``.
    func explanationLevel() -> Int32 {
        var highest: Int32 = 0
        for index in 0..<explanation.count { highest = max(highest, level[explanation[index] >> 1]) }
        return highest
    }

    /// Learns the first-UIP clause of the conflict in ``explanation`` (Marques-Silva, Sakallah, 1999; Zhang et al., 2001) into ``learnt``, its asserting literal
    /// first. Literals at levels up to ``baseLevel`` are facts and left out. Returns the level to go back to.
    mutating func analyze() -> Int32 {
        learnt.truncate(to: 0)
        learnt.append(-1)
        var open = 0
        var index = Int32(trail.count)
        var implied: Int32 = -1
        repeat {
            for place in 0..<explanation.count {
                let literal = explanation[place]
                let variable = literal >> 1
                if seen[variable] != 0 || level[variable] <= baseLevel { continue }
                seen[variable] = 1
                toClear.append(variable)
                heap.bump(variable)
                if level[variable] >= decisionLevel { open &+= 1 } else { learnt.append(literal) }
            }
            work &+= 1 &+ explanation.count >> 2
            repeat { index &-= 1 } while seen[trail[index] >> 1] == 0
            implied = trail[index]
            open &-= 1
            if open > 0 { explain(implied) }
        } while open > 0
        learnt[0] = implied ^ 1
        minimizeLearnt()
        while toClear.count > 0 { seen[toClear.removeLast()] = 0 }
        return watchHighest()
    }

    /// Puts a literal of the highest level but the current one second, and returns that level.
    private mutating func watchHighest() -> Int32 {
        var highest = baseLevel
        for index in 1..<max(learnt.count, 1) where level[learnt[index] >> 1] > highest {
            highest = level[learnt[index] >> 1]
            let literal = learnt[index]
            learnt[index] = learnt[1]
            learnt[1] = literal
        }
        return highest
    }

    /// The number of different decision levels in ``learnt`` (glue; Audemard, Simon: Predicting learnt clauses quality, 2009).
    mutating func glue() -> Int32 {
        stamp &+= 1
        var count: Int32 = 0
        for index in 0..<learnt.count {
            let at = level[learnt[index] >> 1]
            if levelStamps[at] != stamp {
                levelStamps[at] = stamp
                count &+= 1
            }
        }
        return count
    }

    /// Adds ``learnt`` and makes its first literal true; the trail is at the level that ``analyze()`` returned, or
    /// at a later one.
    mutating func learn(glue: Int32) {
        onLearnt?(learnt)
        let asserted = learnt[0]
        if learnt.count == 1 {
            if decisionLevel == baseLevel {
                enqueue(asserted, .none)
            } else {
                pendingFacts.append(asserted)
                // The binary clause over the literal and the constant that is false.
                enqueue(asserted, Reason(kind: Reason.Kind.binary, data: 1))
            }
        } else if learnt.count == 2 && baseLevel == 0 {
            addBinary(asserted, learnt[1])
            enqueue(asserted, Reason(kind: Reason.Kind.binary, data: learnt[1]))
        } else {
            let clause = store(glue: glue, flags: ClauseLayout.learnt | ClauseLayout.used)
            if baseLevel == 0 { learnts.append(clause) } else { frameLearnts.append(clause) }
            enqueue(asserted, Reason(kind: Reason.Kind.clause, data: clause))
        }
    }

    /// Finds the assumptions that make the false assumption false, into ``clash``, itself included.
    mutating func analyzeFinal(_ assumption: Int32) {
        clash = [assumption]
        if level[assumption >> 1] == 0 { return }
        seen[assumption >> 1] = 1
        var index = trail.count
        while index > Int(trailLimits[0]) {
            index -= 1
            let literal = trail[index]
            let variable = literal >> 1
            if seen[variable] == 0 { continue }
            seen[variable] = 0
            if reason[variable].kind == Reason.Kind.none {
                clash.append(literal)
                continue
            }
            explain(literal)
            for place in 0..<explanation.count where level[explanation[place] >> 1] > 0 {
                seen[explanation[place] >> 1] = 1
            }
        }
    }
}
