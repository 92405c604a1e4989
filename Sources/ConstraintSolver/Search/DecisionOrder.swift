/// The order in which variables are decided that no conflict has singled out yet.
///
/// Decisions come stage by stage, so that a conflict sends the search back by days, not by months: without stages a backjump took back half
/// of a large school's trail. Within a stage, costs come first, as false: what remains for the constraints to choose from is cheap.
struct DecisionOrder: ~Copyable {
    /// By variable: the earliest and the latest stage that it has to do with; −1 for none.
    private var first: Flat<Int32>
    private var last: Flat<Int32>
    private let stageCount: Int32

    /// O(model). If the flag is raised meanwhile, some variables have no stage.
    init(_ model: Model, _ stop: StopFlag) {
        first = Flat(repeating: -1, count: model.variableCount)
        last = Flat(repeating: -1, count: model.variableCount)
        stageCount = Int32(model.stages.count)
        for (stage, range) in model.stages.enumerated() {
            for index in range where first[model.stageLiterals[index].variable] < 0 {
                first[model.stageLiterals[index].variable] = Int32(stage)
                last[model.stageLiterals[index].variable] = Int32(stage)
            }
        }
        guard stageCount > 1 else { return }
        // What follows from decisions is told by constraints, which may form chains.
        for _ in 0..<4 {
            var isNews = false
            for (number, constraint) in model.constraints.enumerated() {
                if stop.isStopped(at: number) { return }
                if spread(constraint, of: model) { isNews = true }
            }
            if !isNews { break }
        }
    }

    /// Gives variables without a stage those of the others in the constraint; whether there are such.
    private mutating func spread(_ constraint: Model.Constraint, of model: Model) -> Bool {
        var earliest = Int32.max
        var latest: Int32 = -1
        var hasUnknown = false
        func look(_ variable: Int32) {
            if first[variable] < 0 {
                hasUnknown = hasUnknown || variable > 0
            } else {
                earliest = min(earliest, first[variable])
                latest = max(latest, last[variable])
            }
        }
        let range = constraint.start..<constraint.start + constraint.count
        for index in range { look(model.literals[index].variable) }
        if let condition = constraint.condition { look(condition.variable) }
        guard hasUnknown, latest >= 0 else { return false }
        func learn(_ variable: Int32) {
            guard first[variable] < 0, variable > 0 else { return }
            first[variable] = earliest
            last[variable] = latest
        }
        for index in range { learn(model.literals[index].variable) }
        if let condition = constraint.condition { learn(condition.variable) }
        return true
    }

    /// All variables in order. Costs are the terms of the given levels, heavy ones first; other variables follow in the order in which the
    /// model was stated.
    func variables(costs levels: some Sequence<Level>) -> Flat<Int32> {
        // By stage: costs at twice its number, all else one later.
        var buckets = Lists<Int32>(keys: 2 * Int(stageCount) + 2)
        var isCost = Flat(repeating: false, count: first.count)
        for level in levels {
            let heavy = level.literals.indices.sorted {
                (level.weights[$1], level.literals[$0]) < (level.weights[$0], level.literals[$1])
            }
            for index in heavy {
                let variable = level.literals[index] >> 1
                if isCost[variable] { continue }
                isCost[variable] = true
                buckets.append(variable, to: 2 * max(first[variable], 0))
            }
        }
        for variable in 0..<Int32(first.count) where !isCost[variable] {
            buckets.append(variable, to: last[variable] < 0 ? 2 * stageCount + 1 : 2 * last[variable] + 1)
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
    mutating func guide(_ model: Model, costs levels: some Sequence<Level>, _ stop: StopFlag) {
        for literal in model.neighbourhoodLiterals { phase[literal.variable] = literal.isNegated ? -1 : 1 }
        for level in levels {
            for literal in level.literals { phase[literal >> 1] = literal & 1 == 0 ? -1 : 1 }
        }
        for literal in model.suggestions { phase[literal.variable] = literal.isNegated ? -1 : 1 }
        followStages(of: model, costs: levels, stop)
    }

    /// Decides stage by stage.
    mutating func followStages(
        of model: Model, costs levels: some Sequence<Level> = EmptyCollection<Level>(), _ stop: StopFlag
    ) {
        heap.setOrder(DecisionOrder(model, stop).variables(costs: levels))
        work += model.literals.count >> 2
    }
}
