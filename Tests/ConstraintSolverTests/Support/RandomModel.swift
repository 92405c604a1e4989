import ConstraintSolver

/// A random model with a recipe that can be replayed without some of its requirements.
struct RandomModel {
    enum Step {
        case clause([Literal])
        case atMostOne([Literal])
        case exactlyOne([Literal])
        case atMost(Int, [Literal], Literal?)
        case atLeast(Int, [Literal], Literal?)
        case linearAtMost([Term], Int, Literal?)
        case linearAtLeast([Term], Int, Literal?)
    }

    var variables: Int
    var steps: [(step: Step, requirement: Int?)] = []
    var requirements: Int
    var objectives: [([Term], Int)] = []
    var neighbourhoods: [[Literal]] = []
    var suggestions: [Literal] = []

    init(seed: UInt64, variables: Int, constraints: Int, requirements: Int = 0, levels: Int = 0) {
        var random = Random(seed: seed)
        self.variables = variables
        self.requirements = requirements
        for _ in 0..<constraints {
            let requirement = requirements == 0 || random.below(4) == 0 ? nil : random.below(requirements)
            steps.append((Self.step(variables, &random), requirement))
        }
        for _ in 0..<levels {
            let width = random.below(variables + 2)
            objectives.append((Self.terms(width, variables, &random), random.below(11) - 5))
        }
        for _ in 0..<random.below(4) { neighbourhoods.append(Self.literals(1 + random.below(3), variables, &random)) }
        suggestions = Self.literals(random.below(3), variables, &random)
    }

    private static func literal(_ variables: Int, _ random: inout Random) -> Literal {
        // The constant takes part now and then.
        let variable = random.below(12) == 0 ? 0 : 1 + random.below(variables)
        return Literal(code: Int32(2 * variable + random.below(2)))
    }

    private static func literals(_ count: Int, _ variables: Int, _ random: inout Random) -> [Literal] {
        (0..<count).map { _ in literal(variables, &random) }
    }

    private static func terms(_ count: Int, _ variables: Int, _ random: inout Random) -> [Term] {
        let spread = [1, 3, 9][random.below(3)]
        return (0..<count).map { _ in Term(random.below(2 * spread + 1) - spread, literal(variables, &random)) }
    }

    private static func step(_ variables: Int, _ random: inout Random) -> Step {
        let condition = random.below(3) == 0 ? literal(variables, &random) : nil
        let some = literals(1 + random.below(variables), variables, &random)
        switch random.below(9) {
        case 0, 1, 2: return .clause(literals(1 + random.below(4), variables, &random))
        case 3: return .atMostOne(some)
        case 4: return .exactlyOne(some)
        case 5: return .atMost(random.below(some.count + 2), some, condition)
        case 6: return .atLeast(random.below(some.count + 1), some, condition)
        case 7:
            return .linearAtMost(
                terms(1 + random.below(variables), variables, &random), random.below(12) - 3, condition)
        default:
            return .linearAtLeast(
                terms(1 + random.below(variables), variables, &random), random.below(12) - 6, condition)
        }
    }

    /// The model, with only the requirements in force that the filter lets through.
    func model(keeping isKept: (Int) -> Bool = { _ in true }) -> Model {
        var model = Model()
        for _ in 0..<variables { _ = model.newLiteral() }
        let names = (0..<requirements).map { _ in model.newRequirement() }
        for (step, owner) in steps {
            if let owner, !isKept(owner) { continue }
            let name = owner.map { names[$0] }
            switch step {
            case .clause(let literals): model.addClause(literals, for: name)
            case .atMostOne(let literals): model.addAtMostOne(literals, for: name)
            case .exactlyOne(let literals): model.addExactlyOne(literals, for: name)
            case .atMost(let count, let literals, let condition):
                model.addAtMost(count, of: literals, if: condition, for: name)
            case .atLeast(let count, let literals, let condition):
                model.addAtLeast(count, of: literals, if: condition, for: name)
            case .linearAtMost(let terms, let bound, let condition):
                model.addLinear(terms, atMost: bound, if: condition, for: name)
            case .linearAtLeast(let terms, let bound, let condition):
                model.addLinear(terms, atLeast: bound, if: condition, for: name)
            }
        }
        for (terms, offset) in objectives { model.addObjectiveLevel(terms, offset: offset) }
        for literals in neighbourhoods { model.addNeighbourhood(literals) }
        for literal in suggestions { model.suggest(literal) }
        return model
    }

    /// The given models as one, their variables in turn; nothing but requirements and levels is common to them. They have as many of each.
    init(unlinked models: [RandomModel]) {
        variables = (models.map(\.variables).max() ?? 0) * models.count
        requirements = models[0].requirements
        objectives = models[0].objectives.map { _ in ([], 0) }
        for (index, model) in models.enumerated() {
            func renamed(_ literal: Literal) -> Literal {
                let variable = Int(literal.variable)
                let own = variable == 0 ? 0 : (variable - 1) * models.count + index + 1
                return Literal(code: Int32(2 * own + (literal.isNegated ? 1 : 0)))
            }
            steps += model.steps.map { ($0.step.renamed(renamed), $0.requirement) }
            for (level, (terms, offset)) in model.objectives.enumerated() {
                objectives[level].0 += terms.map { Term($0.coefficient, renamed($0.literal)) }
                objectives[level].1 += offset
            }
            neighbourhoods += model.neighbourhoods.map { $0.map(renamed) }
            suggestions += model.suggestions.map(renamed)
        }
        // One that has decisions everywhere.
        neighbourhoods.append((1...max(variables, 1)).map { Literal(code: Int32(2 * $0)) })
    }
}

extension RandomModel.Step {
    func renamed(_ name: (Literal) -> Literal) -> Self {
        func renamed(_ terms: [Term]) -> [Term] { terms.map { Term($0.coefficient, name($0.literal)) } }
        switch self {
        case .clause(let literals): return .clause(literals.map(name))
        case .atMostOne(let literals): return .atMostOne(literals.map(name))
        case .exactlyOne(let literals): return .exactlyOne(literals.map(name))
        case .atMost(let count, let literals, let condition):
            return .atMost(count, literals.map(name), condition.map(name))
        case .atLeast(let count, let literals, let condition):
            return .atLeast(count, literals.map(name), condition.map(name))
        case .linearAtMost(let terms, let bound, let condition):
            return .linearAtMost(renamed(terms), bound, condition.map(name))
        case .linearAtLeast(let terms, let bound, let condition):
            return .linearAtLeast(renamed(terms), bound, condition.map(name))
        }
    }
}
