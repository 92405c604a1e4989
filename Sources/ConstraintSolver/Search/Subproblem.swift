/// What is left of a model when most of its variables stay as they are in a solution, as a model of its own: the constraints over those that are
/// open, and one level to minimize while the levels before it stay as good as they are.
struct Subproblem {
    let model: Model
    /// By variable of the subproblem: which variable of the whole it is. The constant is both's.
    let variables: [Int32]

    /// Open is what has to do with one of the stages that are marked in `isOpen` and is no fact in `facts`, which are by literal: 0 unknown.
    /// `solution`, by literal 1 true, satisfies the whole, with the levels at `values`; the last one of them is minimized.
    /// `nil` if the flag is raised meanwhile. O(variables + constraints + what is open).
    init?(
        of whole: Model, _ levels: ArraySlice<Level>, values: [Int], opening isOpen: [Bool], _ stages: StageIndex,
        facts: borrowing Flat<Int8>, _ solution: borrowing Flat<Int8>, _ stop: StopFlag
    ) {
        // How many open stages there are before each.
        var before: [Int32] = [0]
        for one in isOpen { before.append(before[before.count - 1] + (one ? 1 : 0)) }
        var model = Model()
        var variables: [Int32] = [0]
        var names = OpenNames(count: whole.variableCount)
        for variable in 1..<Int32(whole.variableCount) where facts[2 * variable] == 0 && stages.first[variable] >= 0 {
            if before[Int(stages.last[variable]) + 1] == before[Int(stages.first[variable])] { continue }
            names.numbers[variable] = model.newLiteral().variable
            variables.append(variable)
        }
        for (index, constraint) in whole.constraints.enumerated() where stages.firstOfConstraint[index] >= 0 {
            if stop.isStopped(at: index) { return nil }
            let (first, last) = (Int(stages.firstOfConstraint[index]), Int(stages.lastOfConstraint[index]))
            if before[last + 1] > before[first] { model.add(constraint, of: whole, names, solution) }
        }
        for (number, level) in levels.enumerated() {
            let (terms, fixed) = names.open(level, solution)
            if number == levels.count - 1 {
                model.addObjectiveLevel(terms, offset: fixed)
            } else {
                model.addLinear(terms, atMost: values[number] - fixed)
            }
        }
        for range in whole.neighbourhoods {
            let open = whole.neighbourhoodLiterals[range].compactMap { names.open($0) }
            if !open.isEmpty { model.addNeighbourhood(open) }
        }
        self.model = model
        self.variables = variables
    }

    /// What a solution of the whole says of the open variables.
    func restriction(of solution: borrowing Flat<Int8>) -> Flat<Int8> {
        var result = Flat<Int8>()
        for variable in variables {
            result.append(solution[2 * variable])
            result.append(solution[2 * variable + 1])
        }
        return result
    }

    /// The solution of the whole that has the open variables as in `own`, and all else as in `solution`.
    func extended(_ own: borrowing Flat<Int8>, by solution: borrowing Flat<Int8>) -> Flat<Int8> {
        var result = Flat<Int8>()
        result.reserve(solution.count)
        for index in 0..<solution.count { result.append(solution[index]) }
        for (number, variable) in variables.enumerated() {
            result[2 * variable] = own[2 * number]
            result[2 * variable + 1] = own[2 * number + 1]
        }
        return result
    }
}

/// What the open variables are called in the subproblem.
private struct OpenNames: ~Copyable {
    /// By variable of the whole: its number here; 0 where it is not open.
    var numbers: Flat<Int32>

    init(count: Int) {
        numbers = Flat(repeating: 0, count: count)
    }

    func open(_ literal: Literal) -> Literal? {
        let number = numbers[literal.variable]
        return number > 0 ? Literal(code: 2 * number + literal.code & 1) : nil
    }

    /// What of the level is open, and what the rest adds up to.
    func open(_ level: Level, _ solution: borrowing Flat<Int8>) -> (terms: [Term], fixed: Int) {
        var fixed = level.base
        var terms: [Term] = []
        for (literal, weight) in zip(level.literals, level.weights) {
            if let own = open(Literal(code: literal)) {
                terms.append(Term(weight, own))
            } else if solution[literal] > 0 {
                fixed += weight
            }
        }
        return (terms, fixed)
    }
}

extension Model {
    /// Adds what is left of a constraint, unless it holds anyway.
    fileprivate mutating func add(
        _ constraint: Constraint, of whole: Model, _ names: borrowing OpenNames, _ solution: borrowing Flat<Int8>
    ) {
        var condition: Literal?
        if let given = constraint.condition {
            condition = names.open(given)
            if condition == nil && solution[given.code] <= 0 { return }
        }
        var bound = constraint.bound
        // The most, or the least, that what is open may add up to.
        var extreme = 0
        for offset in 0..<constraint.count {
            let literal = whole.literals[constraint.start + offset]
            let coefficient = whole.coefficient(constraint, offset)
            if names.numbers[literal.variable] > 0 {
                if (coefficient > 0) == constraint.isAtMost { extreme += coefficient }
            } else if solution[literal.code] > 0 {
                bound -= coefficient
            }
        }
        if constraint.isAtMost ? extreme <= bound : extreme >= bound { return }
        add(constraint, of: whole, bound: bound, condition: condition) { names.open($0) }
    }
}
