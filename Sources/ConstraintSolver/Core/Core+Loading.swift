/// Which requirements' constraints are loaded, and how.
enum RequirementUse {
    /// All, as plain constraints: nothing can be explained, and nothing is paid for it.
    case inForce
    /// Only those marked, as plain constraints.
    case only([Bool])
    /// All, each under the literal that ``Core/requirementLiteral(_:in:)`` tells.
    case assumed
}

extension Core {
    /// The literal that puts a requirement in force in a core that was loaded with requirements assumed.
    static func requirementLiteral(_ requirement: Int, in model: Model) -> Int32 {
        Int32(2 * (model.variableCount + requirement))
    }

    /// A lower estimate of the storage that loading the model takes, in bytes.
    static func estimate(_ model: Model) -> Int {
        model.variableCount * 120 + model.literals.count * 16 + model.coefficients.count * 32
    }

    /// Loads the model's variables and constraints in linear time, and propagates what follows from them alone.
    /// Leaves off when the stop flag is raised; the core is then incomplete and must not be used.
    mutating func load(_ model: Model, _ use: RequirementUse, _ stop: StopFlag) {
        if stop.isStopped { return }
        var isAssumed = false
        if case .assumed = use { isAssumed = true }
        addVariables(Int32(model.variableCount + (isAssumed ? model.requirementCount : 0)))
        makeRoom(for: model, stop)
        enqueue(0, .none)
        var scratch = LinearScratch(variables: Int(variableCount))
        for (number, constraint) in model.constraints.enumerated() {
            if stop.isStopped(at: number) || isRefuted { return }
            var conditions: (Int32, Int32) = (0, 0)
            if let condition = constraint.condition { conditions.0 = condition.code }
            if let requirement = constraint.requirement {
                switch use {
                case .inForce: break
                case .only(let included): if !included[requirement] { continue }
                case .assumed: conditions.1 = Self.requirementLiteral(requirement, in: model)
                }
            }
            add(constraint, of: model, conditions, &scratch)
        }
        work += model.literals.count >> 2
        if !isRefuted && !propagate() { isRefuted = true }
    }

    private mutating func add(
        _ constraint: Model.Constraint, of model: Model, _ conditions: (Int32, Int32), _ scratch: inout LinearScratch
    ) {
        if value[conditions.0] < 0 || value[conditions.1] < 0 { return }
        let range = constraint.start..<constraint.start + constraint.count
        scratch.clear()
        switch constraint.kind {
        case .clause:
            explanation.truncate(to: 0)
            if conditions.1 != 0 { explanation.append(conditions.1 ^ 1) }
            for index in range { explanation.append(model.literals[index].code) }
            var literals = Flat<Int32>()
            swap(&literals, &explanation)
            addClause(literals)
            swap(&literals, &explanation)
            return
        case .atMostOne, .atMost:
            for index in range { scratch.add(-1, model.literals[index].code) }
            scratch.degree -= constraint.bound
        case .atLeast:
            for index in range { scratch.add(1, model.literals[index].code) }
            scratch.degree += constraint.bound
        case .linearAtLeast:
            for (offset, index) in range.enumerated() {
                scratch.add(model.coefficients[constraint.coefficientStart + offset], model.literals[index].code)
            }
            scratch.degree += constraint.bound
        case .linearAtMost:
            for (offset, index) in range.enumerated() {
                scratch.add(-model.coefficients[constraint.coefficientStart + offset], model.literals[index].code)
            }
            scratch.degree -= constraint.bound
        }
        addNormalized(&scratch, conditions)
    }

    /// Adds the sum in the scratch as whatever it is in normal form: nothing, a fact, a clause, a group, or a linear constraint.
    mutating func addNormalized(_ scratch: inout LinearScratch, _ conditions: (Int32, Int32)) {
        scratch.normalize(value)
        if scratch.degree <= 0 { return }
        if conditions.0 != 0 || conditions.1 != 0 {
            let degree = scratch.degree
            scratch.reopen()
            for condition in [conditions.0, conditions.1] where value[condition] == 0 {
                scratch.add(degree, condition ^ 1)
            }
            scratch.normalize(value)
        }
        let count = scratch.literals.count
        let degree = scratch.degree
        if degree <= 0 { return }
        if scratch.total < degree {
            isRefuted = true
        } else if scratch.smallest >= degree {
            addClause(scratch.literals)
        } else if scratch.largest == 1 && degree == count - 1 {
            for index in 0..<count { scratch.literals[index] ^= 1 }
            addGroup(scratch.literals)
        } else {
            scratch.sort()
            let constraint = addLinear(scratch.literals, scratch.coefficients, degree: degree)
            if !propagateLinear(constraint) { isRefuted = true }
        }
    }
}

extension Core {
    /// Reserves what the model's constraints take as they are stated, so that loading moves nothing. What simplifies leaves some room. Leaves off
    /// when the stop flag is raised.
    private mutating func makeRoom(for model: Model, _ stop: StopFlag) {
        var watched = Flat<Int32>(repeating: 0, count: 2 * Int(variableCount))
        var grouped = Flat<Int32>(repeating: 0, count: 2 * Int(variableCount))
        var counted = Flat<Int32>(repeating: 0, count: 2 * Int(variableCount))
        var arenaSize = 0
        var groupSize = 0
        var termCount = 0
        for (number, constraint) in model.constraints.enumerated() {
            if stop.isStopped(at: number) { return }
            let range = constraint.start..<constraint.start + constraint.count
            switch constraint.kind {
            case .clause:
                for index in range.prefix(2) { watched[model.literals[index].code] += 1 }
                if constraint.count > 2 { arenaSize += constraint.count + Int(ClauseLayout.header) }
            case .atMostOne where constraint.count <= Self.smallGroup:
                for index in range { watched[model.literals[index].code ^ 1] += Int32(constraint.count - 1) }
            case .atMostOne:
                for index in range { grouped[model.literals[index].code] += 1 }
                groupSize += constraint.count
            case .atLeast, .linearAtLeast:
                for index in range { counted[model.literals[index].code] += 1 }
                termCount += constraint.count + 1
            case .atMost, .linearAtMost:
                for index in range { counted[model.literals[index].code ^ 1] += 1 }
                termCount += constraint.count + 1
            }
        }
        watches.reserve(watched, filler: Watch(blocker: 0, clause: 0))
        groupsOf.reserve(grouped, filler: 0)
        occurrences.reserve(counted, filler: Occurrence(coefficient: 0, constraint: 0))
        arena.reserve(arenaSize)
        groupLiterals.reserve(groupSize)
        termLiterals.reserve(termCount)
        termCoefficients.reserve(termCount)
    }
}
