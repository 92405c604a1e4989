/// An objective level in normal form: `base` plus positive weights of literals, one literal a variable.
struct Level: Sendable {
    var literals: [Int32]
    var weights: [Int]
    /// The least value that the sum could have, all literals false.
    var base: Int
    var total: Int

    init(_ objective: Model.Objective, variableCount: Int) {
        var net: [Int32: Int] = [:]
        var order: [Int32] = []
        base = objective.offset
        for term in objective.terms where term.coefficient != 0 {
            let code = term.literal.code
            if code <= 1 {
                if code == 0 { base += term.coefficient }
                continue
            }
            if net[code >> 1] == nil { order.append(code >> 1) }
            net[code >> 1, default: 0] += term.literal.isNegated ? -term.coefficient : term.coefficient
            if term.literal.isNegated { base += term.coefficient }
        }
        literals = []
        weights = []
        total = 0
        for variable in order {
            guard let weight = net[variable], weight != 0 else { continue }
            if weight < 0 { base += weight }
            literals.append(2 * variable + (weight < 0 ? 1 : 0))
            weights.append(abs(weight))
            total += abs(weight)
        }
    }

    /// The level's value, given by literal: 1 true.
    func value(_ truth: borrowing Flat<Int8>) -> Int {
        var sum = base
        for (index, literal) in literals.enumerated() where truth[literal] > 0 { sum += weights[index] }
        return sum
    }
}
