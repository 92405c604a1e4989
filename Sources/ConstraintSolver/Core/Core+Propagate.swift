extension Core {
    /// Derives everything that follows from the trail. Returns false at a conflict; ``explanation`` is then the violated clause.
    ///
    /// Clauses and groups come first, because they are cheap; a linear constraint is only looked at when they are silent.
    mutating func propagate() -> Bool {
        while true {
            if head < trail.count {
                let literal = trail[head]
                head &+= 1
                if !propagateClauses(literal ^ 1) { return false }
                if groupLiterals.count > 0 && !propagateGroups(literal) { return false }
            } else if linears.count > 0 && linearHead < trail.count {
                let literal = trail[linearHead]
                linearHead &+= 1
                if !count(literal) { return false }
            } else {
                return true
            }
        }
    }

    /// Two watched literals (Moskewicz et al., 2001) with blockers (Sörensson, Eén, 2009).
    private mutating func propagateClauses(_ falsified: Int32) -> Bool {
        let header = watches.headers[falsified]
        let end = header.start &+ header.count
        var from = header.start
        var to = from
        var isFine = true
        var ticks = 1 &+ Int(header.count >> 3)
        visiting: while from < end {
            let watch = watches.pool[from]
            from &+= 1
            let blockerValue = value[watch.blocker]
            if blockerValue > 0 {
                watches.pool[to] = watch
                to &+= 1
                continue
            }
            if watch.clause < 0 {
                watches.pool[to] = watch
                to &+= 1
                if blockerValue == 0 {
                    enqueue(watch.blocker, Reason(kind: Reason.Kind.binary, data: falsified))
                    continue
                }
                explanation.truncate(to: 0)
                explanation.append(falsified)
                explanation.append(watch.blocker)
                isFine = false
                break
            }
            ticks &+= 1
            let clause = watch.clause
            let first = clause &+ 2
            let other = arena[first] ^ arena[first &+ 1] ^ falsified
            let otherValue = value[other]
            if otherValue > 0 {
                watches.pool[to] = Watch(blocker: other, clause: clause)
                to &+= 1
                continue
            }
            let clauseEnd = first &+ arena[clause]
            var index = first &+ 2
            if clauseEnd &- index > 64 { index = placeInLongClause(index, clauseEnd) }
            while index < clauseEnd {
                let candidate = arena[index]
                if value[candidate] >= 0 {
                    arena[first] = other
                    arena[first &+ 1] = candidate
                    arena[index] = falsified
                    watches.append(Watch(blocker: other, clause: clause), to: candidate)
                    continue visiting
                }
                index &+= 1
            }
            watches.pool[to] = Watch(blocker: other, clause: clause)
            to &+= 1
            if otherValue == 0 {
                arena[first] = other
                arena[first &+ 1] = falsified
                enqueue(other, Reason(kind: Reason.Kind.clause, data: clause))
            } else {
                explanation.truncate(to: 0)
                for index in first..<clauseEnd { explanation.append(arena[index]) }
                isFine = false
                break
            }
        }
        while from < end {
            watches.pool[to] = watches.pool[from]
            from &+= 1
            to &+= 1
        }
        watches.setCount(to &- header.start, of: falsified)
        work &+= ticks
        return isFine
    }

    /// A place between `first` and `end` whose literal is not false, or `end`; looked for from some place on.
    ///
    /// From the first place on, each search would go through all literals that were found false before: a clause with tens of thousands of literals
    /// that become false one after the other took time that grows with the square of their number. (Gent: Optimal implementation of watched
    /// literals and more general techniques, 2013, remembers the place instead.)
    @inline(never)
    private mutating func placeInLongClause(_ first: Int32, _ end: Int32) -> Int32 {
        let length = end - first
        let offset = Int32(UInt32(truncatingIfNeeded: trail.count &* 0x9E37_79B1) % UInt32(length))
        for step in 0..<length {
            let index = first + (offset + step) % length
            if value[arena[index]] >= 0 {
                work += Int(step) >> 3
                return index
            }
        }
        work += Int(length) >> 3
        return end
    }

    /// Puts the clause that made the variable's literal true into ``explanation``, without that literal.
    @inline(__always)
    mutating func explain(_ literal: Int32) {
        let cause = reason[literal >> 1]
        explanation.truncate(to: 0)
        switch cause.kind {
        case Reason.Kind.binary:
            explanation.append(cause.data)
        case Reason.Kind.clause:
            let first = cause.data &+ 2
            let end = first &+ arena[cause.data]
            for index in first..<end where arena[index] != literal { explanation.append(arena[index]) }
            arena[cause.data &+ 1] |= ClauseLayout.used
            work &+= 1
        case Reason.Kind.linear:
            explainLinear(cause.data, implied: literal)
        default:
            break
        }
    }
}
