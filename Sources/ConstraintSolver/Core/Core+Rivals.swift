extension Core {
    /// Whether clauses that ``learnt`` is about are more than the places that are left to them, at some decision level before the present one. Then
    /// ``explanation`` tells why, at the first such level.
    ///
    /// What is learnt by resolution alone tells of one way after the other to give places to too many clauses: the first plan for 120 teachers and 16
    /// weeks took 420,000 conflicts, most of them at a handful of moments with more lessons left behind than people who could take them, and takes
    /// 32,000 this way. O(literals of those clauses × log decision levels), and what moving them from place to place takes.
    mutating func findOverfull() -> Bool {
        if matching.isIdle { return false }
        for index in 0..<learnt.count { matching.choose(clauseOf: learnt[index]) }
        chooseRivals()
        defer { matching.clear() }
        // Of a few, resolution learns the same.
        return matching.clauses.count > 3 && (isOverfullEarlier() || chooseLimits() && isOverfullEarlier())
    }

    /// Chooses all clauses, up to a limit, that need the places which those already chosen could take, and so on.
    private mutating func chooseRivals() {
        let last = decisionLevel - 1
        var next: Int32 = 0
        while next < matching.clauses.count {
            for index in matching.ways(of: next) {
                let way = matching.ways[index]
                if matching.asker[way.giver] >= 0 || isFalse(way.literal, at: last) { continue }
                matching.ask(way.giver, for: next)
                let members = matching.rivalry.members.headers[way.giver]
                for place in members.start..<members.start + members.count {
                    chooseRival(matching.rivalry.members.pool[place])
                }
                work += Int(members.count) >> 3
            }
            next += 1
        }
        matching.forgetAskers()
    }

    /// Chooses the clause that the literal is a way of, if it needs a place that this way could give it and there are not too many.
    private mutating func chooseRival(_ way: Int32) {
        let last = decisionLevel - 1
        guard matching.clauses.count < 200, matching.place(of: way) == nil, !isFalse(way, at: last),
            let clause = matching.rivalry.clause(of: way)
        else { return }
        let needsPlace = matching.rivalry.range(of: clause).allSatisfy {
            let literal = matching.rivalry.literal($0)
            return matching.rivalry.group(of: literal, in: clause) != nil || isFalse(literal, at: last)
        }
        if needsPlace { matching.choose(clauseOf: way) }
    }

    /// Whether the chosen clauses are so.
    private mutating func isOverfullEarlier() -> Bool {
        var last = decisionLevel - 1
        if !isOverfull(at: last) { return false }
        var first = baseLevel
        while first < last {
            let middle = first + (last - first) / 2
            if isOverfull(at: middle) { last = middle } else { first = middle + 1 }
        }
        _ = isOverfull(at: last)
        explainOverfull(at: last)
        return true
    }

    @inline(__always)
    private func isFalse(_ literal: Int32, at last: Int32) -> Bool { value[literal] < 0 && level[literal >> 1] <= last }

    /// Whether not every clause that needs a place finds one that is left at the level. Those that compete in vain are then in the queue, and whoever
    /// could give them a place has an asker.
    private mutating func isOverfull(at last: Int32) -> Bool {
        matching.restart()
        for place in 0..<Int32(matching.clauses.count) {
            matching.isNeeded[place] = matching.others(of: place).allSatisfy { isFalse(matching.others[$0], at: last) }
        }
        for place in 0..<Int32(matching.clauses.count) where matching.isNeeded[place] {
            matching.forgetAskers()
            matching.queue.append(place)
            if !findPlace(at: last) { return true }
        }
        return false
    }

    /// Looks for a place for the clause in the queue, by moving others.
    private mutating func findPlace(at last: Int32) -> Bool {
        var next = 0
        while next < matching.queue.count {
            let clause = matching.queue[next]
            next += 1
            let range = matching.ways(of: clause)
            work += range.count >> 3
            for index in range {
                let way = matching.ways[index]
                if matching.asker[way.giver] >= 0 || isFalse(way.literal, at: last) { continue }
                matching.ask(way.giver, for: clause)
                if matching.free[way.giver] < 0 {
                    matching.free[way.giver] = countPlaces(of: way.giver, at: last)
                    matching.known.append(way.giver)
                }
                if matching.free[way.giver] > 0 {
                    matching.give(way.giver)
                    return true
                }
                for owner in 0..<Int32(matching.clauses.count) where matching.giverOf[owner] == way.giver {
                    matching.queue.append(owner)
                }
            }
        }
        return false
    }
}

extension Core {
    /// Lets the ways take their places from the tightest limit that they are in, where that is too small for all clauses. Returns whether there is any.
    private mutating func chooseLimits() -> Bool {
        matching.makeRoom(linears: linears.count)
        var isAny = false
        for index in 0..<Int32(matching.ways.count) {
            guard let constraint = tightestLimit(of: matching.ways[index].literal) else { continue }
            matching.ways[index].giver = Int32(matching.rivalry.groupCount) + constraint
            isAny = true
        }
        return isAny
    }

    /// The linear constraint that lets the fewest literals like this one be true beside those that are, if fewer than there are clauses.
    private mutating func tightestLimit(of literal: Int32) -> Int32? {
        var tightest: Int32?
        var least = matching.clauses.count
        let header = occurrences.headers[literal ^ 1]
        for number in header.start..<header.start + header.count {
            let occurrence = occurrences.pool[number]
            guard let coefficient = occurrence.coefficient else { continue }
            let room = linears[occurrence.constraint].slack / coefficient
            if room < least {
                least = room
                tightest = occurrence.constraint
            }
        }
        work += Int(header.count) >> 3
        return tightest
    }

    /// How many places there are at the level.
    private func countPlaces(of giver: Int32, at last: Int32) -> Int32 {
        let constraint = giver - Int32(matching.rivalry.groupCount)
        if constraint < 0 { return 1 }
        var room = linears[constraint].total - linears[constraint].degree
        forEachTaken(constraint, at: last) { room -= $1 }
        var least = Int.max
        for index in 0..<matching.ways.count where matching.ways[index].giver == giver {
            let header = occurrences.headers[matching.ways[index].literal ^ 1]
            for number in header.start..<header.start + header.count {
                let occurrence = occurrences.pool[number]
                if occurrence.constraint == constraint { least = min(least, occurrence.coefficient ?? 1) }
            }
        }
        return Int32(clamping: max(room, 0) / max(least, 1))
    }

    /// Calls the body with each false literal of the constraint, and its coefficient, that takes room from the ways of the clauses that need a place
    /// without being one of them.
    private func forEachTaken(_ constraint: Int32, at last: Int32, _ body: (Int32, Int) -> Void) {
        func visit(_ literal: Int32, _ coefficient: Int) {
            if !isFalse(literal, at: last) { return }
            if let place = matching.place(of: literal ^ 1), matching.isNeeded[place] { return }
            body(literal, coefficient)
        }
        let linear = linears[constraint]
        if linear.countedStart >= 0 {
            for index in linear.countedStart..<linear.countedStart + linear.countedCount {
                visit(countedTerms[index].literal, countedTerms[index].coefficient)
            }
        } else {
            for index in linear.start..<linear.start + linear.count {
                visit(termLiterals[index], termCoefficients[index])
            }
        }
    }

    private mutating func explainOverfull(at last: Int32) {
        explanation.truncate(to: 0)
        for index in 0..<matching.queue.count {
            let clause = matching.queue[index]
            for index in matching.others(of: clause) { explanation.append(matching.others[index]) }
            for index in matching.ways(of: clause) where matching.asker[matching.ways[index].giver] < 0 {
                explanation.append(matching.ways[index].literal)
            }
        }
        var reasons = Flat<Int32>()
        for index in 0..<matching.asked.count {
            let constraint = matching.asked[index] - Int32(matching.rivalry.groupCount)
            if constraint >= 0 { forEachTaken(constraint, at: last) { literal, _ in reasons.append(literal) } }
        }
        for index in 0..<reasons.count { explanation.append(reasons[index]) }
    }
}
