extension Worker {
    /// Collects the true literals that cost something in the level; where the relaxation guides, those that a solution at the bound would not
    /// have, by their reduced costs.
    func collectCosts(_ level: Int) {
        neighbourhoods.costs.truncate(to: 0)
        if neighbourhoods.followsRelaxation {
            guide?.collectCosts(of: incumbent, into: &neighbourhoods.costs)
            core.work += model.variableCount >> 4
            if neighbourhoods.costs.count > 0 { return }
        }
        for literal in levels[level].literals where incumbent[literal] > 0 { neighbourhoods.costs.append(literal) }
        core.work += levels[level].literals.count >> 4
    }

    /// Raises the state of neighbourhoods' variables from `from` until there are `size` of them: first a neighbourhood that a cost
    /// stems from, then such as share variables with a chosen one, or stem from the same cost, or come by chance.
    func choose(size: Int, from: Int8) {
        var chosen: [Int] = []
        var freed = 0
        var attempts = 0
        let cost = costLiteral(isOpen: from == 1)
        while freed < size && attempts < 4 * size + 40 && !stop.isStopped {
            attempts += 1
            let next: Int
            switch core.random.below(8) {
            case 0:
                next = core.random.below(neighbourhoods.count)
            case 1...3:
                next = cost.flatMap { origin(of: $0) } ?? core.random.below(neighbourhoods.count)
            default:
                next =
                    chosen.isEmpty
                    ? cost.flatMap { origin(of: $0) } ?? core.random.below(neighbourhoods.count)
                    : neighbourhoods.index.related(to: chosen[core.random.below(chosen.count)], &core.random)
            }
            if neighbourhoods.isChosen[next] { continue }
            neighbourhoods.isChosen[next] = true
            chosen.append(next)
            freed += neighbourhoods.raise(next, from: from)
        }
        for next in chosen { neighbourhoods.isChosen[next] = false }
        core.work += 4 * attempts + freed
    }

    private func costLiteral(isOpen: Bool) -> Int32? {
        for _ in 0..<20 where neighbourhoods.costs.count > 0 {
            let literal = neighbourhoods.costs[core.random.below(neighbourhoods.costs.count)]
            if !isOpen || core.value[literal] == 0 { return literal }
        }
        return nil
    }

    /// Walks from a cost through constraints, along literals that are true in the incumbent, to a declared decision.
    private func origin(of cost: Int32) -> Int? {
        var literal = cost
        for step in 0..<12 {
            if step > 0 || core.random.below(2) == 0,
                let found = neighbourhoods.index.neighbourhood(of: literal >> 1, &core.random)
            {
                return found
            }
            literal = core.neighbour(of: literal, in: incumbent)
        }
        return nil
    }
}

extension Core {
    /// A literal of a random constraint that the literal's variable is in, preferably a true one.
    mutating func neighbour(of literal: Int32, in truth: borrowing Flat<Int8>) -> Int32 {
        // Each step is somewhere else in memory.
        work += 4
        let side = literal ^ Int32(random.below(2))
        let watched = watches.headers[side]
        let counted = occurrences.headers[side]
        let total = Int(watched.count + counted.count)
        if total == 0 { return literal }
        let pick = Int32(random.below(total))
        if pick < watched.count {
            let watch = watches.pool[watched.start + pick]
            if watch.clause < 0 { return watch.blocker }
            return someTrue(isArena: true, watch.clause + 2, arena[watch.clause], truth)
        }
        let linear = linears[occurrences.pool[counted.start + pick - watched.count].constraint]
        return someTrue(isArena: false, linear.start, linear.count, truth)
    }

    /// A literal whose variable is true, looked for from a random place on; else the one at that place.
    private mutating func someTrue(
        isArena: Bool, _ start: Int32, _ count: Int32, _ truth: borrowing Flat<Int8>
    ) -> Int32 {
        let offset = Int32(random.below(Int(count)))
        for step in 0..<min(count, 100) {
            let place = start + (offset + step) % count
            let literal = (isArena ? arena[place] : termLiterals[place]) & ~1
            if literal < truth.count && truth[literal] > 0 { return literal }
        }
        return isArena ? arena[start + offset] : termLiterals[start + offset]
    }
}
