extension StageIndex {
    /// The order in which variables are decided that no conflict has singled out yet.
    ///
    /// Decisions come stage by stage, so that a conflict sends the search back by days, not by months: without stages a backjump took back half
    /// of a large school's trail. Within a stage, costs (the terms of the given levels, heavy ones first) come first, as false: what remains for
    /// the constraints to choose from is cheap. Other variables follow in the order in which the model was stated.
    func decisionOrder(costs levels: some Sequence<Level>) -> Flat<Int32> {
        // By stage: costs at twice its number, all else one later.
        var buckets = Lists<Int32>(keys: 2 * count + 2)
        var isCost = Flat(repeating: false, count: first.count)
        for level in levels {
            let heavy = level.literals.indices.sorted {
                (level.weights[$1], level.literals[$0]) < (level.weights[$0], level.literals[$1])
            }
            for index in heavy {
                let variable = level.literals[index] >> 1
                if isCost[variable] { continue }
                isCost[variable] = true
                buckets.append(variable, to: 2 * max(Int32(first[variable]), 0))
            }
        }
        for variable in 0..<Int32(first.count) where !isCost[variable] {
            buckets.append(variable, to: 2 * (last[variable] < 0 ? Int32(count) : Int32(last[variable])) + 1)
        }
        var result = Flat<Int32>()
        for key in 0..<buckets.headers.count {
            let header = buckets.headers[key]
            for index in 0..<header.count { result.append(buckets.pool[header.start + index]) }
        }
        return result
    }
}

extension Core {
    /// Where the search of a first solution begins: costs are avoided, then each declared decision is taken that nothing speaks against, which
    /// settles many others. Suggestions come before both.
    mutating func guide(_ model: Model, _ stages: StageIndex, costs levels: some Sequence<Level>) {
        for literal in model.neighbourhoodLiterals { phase[literal.variable] = literal.isNegated ? -1 : 1 }
        for level in levels {
            for literal in level.literals { phase[literal >> 1] = literal & 1 == 0 ? -1 : 1 }
        }
        for literal in model.suggestions { phase[literal.variable] = literal.isNegated ? -1 : 1 }
        follow(stages, costs: levels)
    }

    /// Decides stage by stage.
    mutating func follow(_ stages: StageIndex, costs levels: some Sequence<Level> = EmptyCollection<Level>()) {
        heap.setOrder(stages.decisionOrder(costs: levels))
        work += Int(variableCount)
    }
}
