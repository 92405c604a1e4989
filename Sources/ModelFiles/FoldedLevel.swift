import ConstraintSolver

/// An objective level over variables alone, ascending: negated literals and the constant are in the offset.
func folded(_ level: (terms: [Term], offset: Int)) -> (terms: [Term], offset: Int) {
    var net: [Int32: Int] = [:]
    var offset = level.offset
    for term in level.terms {
        if term.literal.isNegated { offset += term.coefficient }
        net[term.literal.variable, default: 0] += term.literal.isNegated ? -term.coefficient : term.coefficient
    }
    offset += net.removeValue(forKey: 0) ?? 0
    return (
        net.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { Term($0.value, Literal(code: 2 * $0.key)) },
        offset
    )
}
