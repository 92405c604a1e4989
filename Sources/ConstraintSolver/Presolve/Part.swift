/// A part of a model that no constraint links to the rest, as a model of its own.
struct Part: Sendable {
    fileprivate(set) var model = Model()
    /// By variable of the part: which variable of the whole it is. The constant is both's.
    fileprivate(set) var variables: [Int32] = [0]

    /// The parts of a model that are worth solving apart, at least one: together they state what the model states, and their objective
    /// levels add up to its levels. Requirements keep their numbers. O(model · log(variables)). If the flag is raised meanwhile, it is the
    /// whole model.
    static func parts(of model: Model, _ stop: StopFlag) -> [Part] {
        let components = Components(model, stop)
        if components.isWorthwhile {
            var split = Split(of: model, components)
            split.addConstraints(stop)
            split.addObjectives()
            split.addHints()
            if !stop.isStopped { return split.parts }
        }
        return [Part(model: model, variables: Array(0..<Int32(model.variableCount)))]
    }
}

/// States each constraint, objective term and hint of a model in the part that it belongs to.
private struct Split {
    private let whole: Model
    private let names: Names
    private(set) var parts: [Part]

    init(of model: Model, _ components: borrowing Components) {
        whole = model
        parts = components.sizes.map { _ in Part() }
        for number in parts.indices {
            for _ in 0..<model.requirementCount { _ = parts[number].model.newRequirement() }
        }
        var names = Names()
        for variable in 0..<Int32(model.variableCount) {
            let part = components.numbers[variable]
            names.parts.append(part)
            names.variables.append(variable == 0 ? 0 : parts[Int(part)].model.newLiteral().variable)
            if variable > 0 { parts[Int(part)].variables.append(variable) }
        }
        self.names = names
    }

    mutating func addConstraints(_ stop: StopFlag) {
        for (index, constraint) in whole.constraints.enumerated() {
            if stop.isStopped(at: index) { return }
            // The constant may be anywhere.
            let own =
                constraint.condition.flatMap { $0.variable == 0 ? nil : $0 }
                ?? whole.literals(of: constraint).first { $0.variable != 0 }
            parts[own.map(names.part) ?? 0].model.add(
                constraint, of: whole, bound: constraint.bound, condition: constraint.condition.map(names.renamed),
                renamed: names.renamed)
        }
    }

    /// What is constant in a level is the first part's.
    mutating func addObjectives() {
        for level in whole.objectives {
            let terms = Dictionary(grouping: level.terms) { names.part(of: $0.literal) }
            for number in parts.indices {
                let own = (terms[number] ?? []).map { Term($0.coefficient, names.renamed($0.literal)) }
                parts[number].model.addObjectiveLevel(own, offset: number == 0 ? level.offset : 0)
            }
        }
    }

    mutating func addHints() {
        for literal in whole.suggestions { parts[names.part(of: literal)].model.suggest(names.renamed(literal)) }
        for range in whole.neighbourhoods {
            for (number, literals) in names.divided(whole.neighbourhoodLiterals[range]) {
                parts[number].model.addNeighbourhood(literals)
            }
        }
        for range in whole.stages {
            for (number, literals) in names.divided(whole.stageLiterals[range]) {
                parts[number].model.addStage(literals)
            }
        }
    }
}

/// What the whole model's variables are in the parts.
private struct Names {
    /// By variable: its part, and its number there.
    var parts: [Int32] = []
    var variables: [Int32] = []

    func part(of literal: Literal) -> Int { Int(parts[Int(literal.variable)]) }

    func renamed(_ literal: Literal) -> Literal {
        Literal(code: 2 * variables[Int(literal.variable)] + (literal.isNegated ? 1 : 0))
    }

    func divided(_ literals: ArraySlice<Literal>) -> [(part: Int, literals: [Literal])] {
        Dictionary(grouping: literals, by: part)
            .sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.map(renamed)) }
    }
}
