/// An objective level in normal form: `base` plus positive weights of literals, one literal a variable.
struct Level: Sendable {
    var literals: [Int32]
    var weights: [Int]
    /// The least value that the sum could have, all literals false.
    var base: Int
    var total: Int
    /// All values lie whole multiples of this above the base.
    private(set) var step = 1
    /// Whether no solution is further above the base of the level before than above this one's.
    var risesWithPrevious = false

    /// A sum of positive weights, one literal a variable.
    init(literals: [Int32], weights: [Int]) {
        self.literals = literals
        self.weights = weights
        base = 0
        total = weights.reduce(0, +)
        step = Self.step(weights)
    }

    private static func step(_ weights: [Int]) -> Int {
        max(weights.reduce(0) { greatestCommonDivisor($0, $1) }, 1)
    }

    /// The least value that the level can have which is at least this.
    func reachable(from least: Int) -> Int {
        base + (max(least - base, 0) + step - 1) / step * step
    }

    /// Whether a value is so near to the bound that a tree search may well close the gap.
    func isNear(_ value: Int, _ bound: Int) -> Bool { steps(from: bound, to: value) <= 8 }

    /// How many values the level can have above the bound, up to the value.
    func steps(from bound: Int, to value: Int) -> Int { (value - max(bound, base)) / step }

    /// Brings all of a model's levels into normal form. O(variables + constraints + terms). If the flag is raised meanwhile, less is known of
    /// what one level says of the next.
    static func levels(of model: Model, _ stop: StopFlag) -> [Level] {
        var net = Flat(repeating: 0, count: model.variableCount)
        var isTouched = Flat(repeating: false, count: model.variableCount)
        var levels = model.objectives.map { Level($0, &net, &isTouched) }
        markRising(&levels, in: model, stop)
        return levels
    }

    /// `net` and `isTouched` are by variable, all zero and false, before and after.
    private init(_ objective: Model.Objective, _ net: inout Flat<Int>, _ isTouched: inout Flat<Bool>) {
        var order: [Int32] = []
        base = objective.offset
        for term in objective.terms {
            let literal = term.literal
            if literal.variable == 0 {
                base += literal.isNegated ? 0 : term.coefficient
                continue
            }
            if !isTouched[literal.variable] {
                isTouched[literal.variable] = true
                order.append(literal.variable)
            }
            // c·¬x is c − c·x.
            net[literal.variable] += literal.isNegated ? -term.coefficient : term.coefficient
            base += literal.isNegated ? term.coefficient : 0
        }
        literals = []
        weights = []
        total = 0
        for variable in order {
            let weight = net[variable]
            net[variable] = 0
            isTouched[variable] = false
            if weight == 0 { continue }
            if weight < 0 { base += weight }
            literals.append(2 * variable + (weight < 0 ? 1 : 0))
            weights.append(abs(weight))
            total += abs(weight)
        }
        step = Self.step(weights)
    }

    /// The level's value, given by literal: 1 true.
    func value(_ truth: borrowing Flat<Int8>) -> Int {
        var sum = base
        for (index, literal) in literals.enumerated() where truth[literal] > 0 { sum += weights[index] }
        return sum
    }
}
