extension Core {
    /// Whether clauses that ``learnt`` is about need more than the resources that are left to them, at some decision level before the present one: then
    /// ``explanation`` tells why, at the first such level (a Hall violator; Hall: On representatives of subsets, 1935).
    ///
    /// Resolution alone tells of one way after the other to match too many clauses: the first plan for 120 teachers and 16 weeks took 420,000
    /// conflicts, most of them at a handful of moments with more lessons left behind than people who could take them. With this, and with
    /// jumps that are paid for (``isFar(_:)``), it takes 32,000. O(literals of those clauses × log decision levels), and the augmenting paths.
    mutating func findHallViolator() -> Bool {
        if matching.isIdle { return false }
        defer { matching.clear() }
        for index in 0..<learnt.count { matching.choose(clauseOf: learnt[index]) }
        chooseCompetitors()
        // Of a few, resolution learns the same.
        return matching.clauses.count > 3 && (findEarliestViolator() || redirectToLimits() && findEarliestViolator())
    }

    /// Chooses all clauses, up to a limit, that need the groups which those already chosen could take, and so on.
    private mutating func chooseCompetitors() {
        let last = decisionLevel - 1
        var clause: Int32 = 0
        while clause < matching.clauses.count {
            for place in matching.edges(of: clause) {
                let edge = matching.edges[place]
                if matching.parent[edge.resource] >= 0 || isFalse(edge.literal, at: last) { continue }
                matching.reach(edge.resource, from: clause)
                let members = matching.graph.members.headers[edge.resource]
                for index in members.start..<members.start + members.count {
                    chooseCompetitor(matching.graph.members.pool[index], at: last)
                }
                work += Int(members.count) >> 3
            }
            clause += 1
        }
        matching.clearTree()
    }

    /// Chooses the clause that the literal is an edge of, if it needs a resource that this edge could give it and there are not too many.
    private mutating func chooseCompetitor(_ edge: Int32, at last: Int32) {
        guard matching.clauses.count < 200, matching.index(of: edge) == nil, !isFalse(edge, at: last),
            let clause = matching.graph.clause(of: edge)
        else { return }
        let isNeeded = matching.graph.range(of: clause).allSatisfy {
            let literal = matching.graph.literal($0)
            return matching.graph.group(of: literal, in: clause) != nil || isFalse(literal, at: last)
        }
        if isNeeded { matching.choose(clauseOf: edge) }
    }

    /// Explains the violator among the chosen clauses at the first decision level that has one, if any before the present one has.
    private mutating func findEarliestViolator() -> Bool {
        var last = decisionLevel - 1
        if !isViolated(at: last) { return false }
        var first = baseLevel
        while first < last {
            let middle = first + (last - first) / 2
            if isViolated(at: middle) { last = middle } else { first = middle + 1 }
        }
        _ = isViolated(at: last)
        explainViolator(at: last)
        return true
    }

    @inline(__always)
    private func isFalse(_ literal: Int32, at last: Int32) -> Bool { value[literal] < 0 && level[literal >> 1] <= last }

    /// Whether not all chosen clauses that need a resource at the level can be matched. The alternating tree is then the violator.
    private mutating func isViolated(at last: Int32) -> Bool {
        matching.unmatch()
        for clause in 0..<Int32(matching.clauses.count) {
            let others = matching.others(of: clause)
            matching.isNeeded[clause] = others.allSatisfy { isFalse(matching.others[$0], at: last) }
        }
        for clause in 0..<Int32(matching.clauses.count) where matching.isNeeded[clause] {
            if !match(clause, at: last) { return true }
        }
        return false
    }

    /// Grows an alternating tree from the clause until it reaches a resource with capacity left.
    private mutating func match(_ clause: Int32, at last: Int32) -> Bool {
        matching.clearTree()
        matching.queue.append(clause)
        var next = 0
        while next < matching.queue.count {
            let clause = matching.queue[next]
            next += 1
            let range = matching.edges(of: clause)
            work += range.count >> 3
            for place in range {
                let edge = matching.edges[place]
                if matching.parent[edge.resource] >= 0 || isFalse(edge.literal, at: last) { continue }
                matching.reach(edge.resource, from: clause)
                if matching.residual[edge.resource] < 0 {
                    matching.setCapacity(capacity(of: edge.resource, at: last), of: edge.resource)
                }
                if matching.residual[edge.resource] > 0 {
                    matching.augment(to: edge.resource)
                    return true
                }
                for owner in 0..<Int32(matching.clauses.count) where matching.resourceOf[owner] == edge.resource {
                    matching.queue.append(owner)
                }
            }
        }
        return false
    }

    private mutating func explainViolator(at last: Int32) {
        explanation.truncate(to: 0)
        for index in 0..<matching.queue.count {
            let clause = matching.queue[index]
            for place in matching.others(of: clause) { explanation.append(matching.others[place]) }
            for place in matching.edges(of: clause) where matching.parent[matching.edges[place].resource] < 0 {
                explanation.append(matching.edges[place].literal)
            }
        }
        for index in 0..<matching.reached.count {
            guard let constraint = matching.linear(of: matching.reached[index]) else { continue }
            let taken = takenTerms(of: constraint, at: last)
            for term in 0..<taken.count { explanation.append(taken[term].literal) }
        }
    }
}

/// Limits as resources.
extension Core {
    /// Lets each edge take from the tightest linear constraint that it is in, where that is too small for all chosen clauses. Returns whether
    /// there is any.
    private mutating func redirectToLimits() -> Bool {
        matching.makeRoom(linears: linears.count)
        var isAny = false
        for edge in 0..<Int32(matching.edges.count) {
            guard let limit = tightestLimit(of: matching.edges[edge].literal) else { continue }
            matching.redirect(edge: edge, to: limit.constraint, taking: limit.coefficient)
            isAny = true
        }
        return isAny
    }

    /// The linear constraint that lets the fewest literals like this one be true beside those that are, if fewer than there are clauses.
    private mutating func tightestLimit(of literal: Int32) -> (constraint: Int32, coefficient: Int)? {
        var tightest: (Int32, Int)?
        var least = matching.clauses.count
        let header = occurrences.headers[literal ^ 1]
        for number in header.start..<header.start + header.count {
            let occurrence = occurrences.pool[number]
            guard let coefficient = occurrence.coefficient else { continue }
            let room = linears[occurrence.constraint].slack / coefficient
            if room < least {
                least = room
                tightest = (occurrence.constraint, coefficient)
            }
        }
        work += Int(header.count) >> 3
        return tightest
    }

    /// How many edges the resource has room for at the level.
    private func capacity(of resource: Int32, at last: Int32) -> Int32 {
        guard let constraint = matching.linear(of: resource) else { return 1 }
        var room = linears[constraint].total - linears[constraint].degree
        let taken = takenTerms(of: constraint, at: last)
        for term in 0..<taken.count { room -= taken[term].coefficient }
        return Int32(clamping: max(room, 0) / matching.unit[resource])
    }

    /// The false terms of the constraint that leave less room to the edges of the clauses that need a resource, and are no such edge.
    private func takenTerms(of constraint: Int32, at last: Int32) -> Flat<CountedTerm> {
        var result = Flat<CountedTerm>()
        let linear = linears[constraint]
        if linear.countedStart >= 0 {
            for index in linear.countedStart..<linear.countedStart + linear.countedCount
            where isTaken(countedTerms[index].literal, at: last) {
                result.append(countedTerms[index])
            }
        } else {
            for index in linear.start..<linear.start + linear.count where isTaken(termLiterals[index], at: last) {
                result.append(CountedTerm(coefficient: termCoefficients[index], literal: termLiterals[index]))
            }
        }
        return result
    }

    private func isTaken(_ term: Int32, at last: Int32) -> Bool {
        guard isFalse(term, at: last) else { return false }
        guard let clause = matching.index(of: term ^ 1) else { return true }
        return !matching.isNeeded[clause]
    }
}
