extension Core {
    /// Leaves out the literals of ``learnt`` that follow from the others (Sörensson, Biere: Minimizing learned clauses, 2009).
    mutating func minimizeLearnt() {
        var kept = 1
        for index in 1..<max(learnt.count, 1) {
            let literal = learnt[index]
            if reason[literal >> 1].kind == Reason.Kind.none || !isRedundant(literal) {
                learnt[kept] = literal
                kept += 1
            }
        }
        learnt.truncate(to: kept)
    }

    /// Whether the literal's negation follows from seen literals. Marks: 1 seen, 2 follows, 3 does not follow.
    ///
    /// The depth is bounded by a step count, so that one clause can't cost a search of the whole trail; linear constraints that are
    /// long are taken as not redundant, because their explanation is computed anew for each visit.
    private mutating func isRedundant(_ literal: Int32) -> Bool {
        stack.truncate(to: 0)
        stack.append(literal)
        let mark = toClear.count
        var steps = 0
        while stack.count > 0 {
            let current = stack.removeLast()
            let cause = reason[current >> 1]
            if cause.kind == Reason.Kind.linear && linears[cause.data].count > 64 {
                return giveUp(from: mark)
            }
            explain(current ^ 1)
            steps += explanation.count
            if steps > 400 { return giveUp(from: mark) }
            for place in 0..<explanation.count {
                let next = explanation[place]
                let variable = next >> 1
                let state = seen[variable]
                if state == 1 || state == 2 || level[variable] <= baseLevel { continue }
                if state == 3 || reason[variable].kind == Reason.Kind.none { return giveUp(from: mark) }
                seen[variable] = 2
                toClear.append(variable)
                stack.append(next)
            }
        }
        return true
    }

    private mutating func giveUp(from mark: Int) -> Bool {
        for index in mark..<toClear.count { seen[toClear[index]] = 3 }
        return false
    }
}
