/// Which of a model's declared stages its variables and constraints have to do with. The same for all workers.
final class StageIndex: Sendable {
    /// By variable: the earliest and the latest stage; −1 for none.
    let first: Flat<Int16>
    let last: Flat<Int16>
    /// By constraint: the same.
    let firstOfConstraint: Flat<Int16>
    let lastOfConstraint: Flat<Int16>
    /// How many stages there are. What comes after 2¹⁵ counts as one.
    let count: Int

    /// O(model). If the flag is raised meanwhile, some have no stage.
    init(_ model: Model, _ stop: StopFlag) {
        var variables = StageSpans(count: model.variableCount)
        var constraints = StageSpans(count: model.constraints.count)
        variables.take(stagesOf: model)
        if model.stages.count > 1 {
            variables.spread(in: model, stop)
            constraints.take(from: variables, in: model, stop)
        }
        first = variables.first
        last = variables.last
        firstOfConstraint = constraints.first
        lastOfConstraint = constraints.last
        count = min(model.stages.count, Int(Int16.max) + 1)
    }

    var bytes: Int { first.bytes + last.bytes + firstOfConstraint.bytes + lastOfConstraint.bytes }
}

/// The earliest and the latest stage of each of many things; −1 for none.
private struct StageSpans: ~Copyable {
    private(set) var first: Flat<Int16>
    private(set) var last: Flat<Int16>

    init(count: Int) {
        first = Flat(repeating: -1, count: count)
        last = Flat(repeating: -1, count: count)
    }

    /// A literal belongs to the first stage that it was declared in.
    mutating func take(stagesOf model: Model) {
        for (stage, range) in model.stages.enumerated() {
            for index in range where first[model.stageLiterals[index].variable] < 0 {
                first[model.stageLiterals[index].variable] = Int16(clamping: stage)
                last[model.stageLiterals[index].variable] = Int16(clamping: stage)
            }
        }
    }

    /// What follows from decisions is told by constraints, which may form chains.
    mutating func spread(in model: Model, _ stop: StopFlag) {
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
        let (earliest, latest, hasUnknown) = span(constraint, of: model)
        guard hasUnknown, latest >= 0 else { return false }
        func learn(_ variable: Int32) {
            guard first[variable] < 0, variable > 0 else { return }
            first[variable] = earliest
            last[variable] = latest
        }
        for literal in model.literals(of: constraint) { learn(literal.variable) }
        if let condition = constraint.condition { learn(condition.variable) }
        return true
    }

    /// Each constraint has to do with what its variables have.
    mutating func take(from variables: borrowing StageSpans, in model: Model, _ stop: StopFlag) {
        for (number, constraint) in model.constraints.enumerated() {
            if stop.isStopped(at: number) { return }
            let (earliest, latest, _) = variables.span(constraint, of: model)
            if latest < 0 { continue }
            first[number] = earliest
            last[number] = latest
        }
    }

    /// The stages of a constraint's variables, and whether there are variables without any.
    private func span(
        _ constraint: Model.Constraint, of model: Model
    ) -> (earliest: Int16, latest: Int16, hasUnknown: Bool) {
        var earliest = Int16.max
        var latest: Int16 = -1
        var hasUnknown = false
        func look(_ variable: Int32) {
            if first[variable] < 0 {
                hasUnknown = hasUnknown || variable > 0
            } else {
                earliest = min(earliest, first[variable])
                latest = max(latest, last[variable])
            }
        }
        for literal in model.literals(of: constraint) { look(literal.variable) }
        if let condition = constraint.condition { look(condition.variable) }
        return (earliest, latest, hasUnknown)
    }
}
