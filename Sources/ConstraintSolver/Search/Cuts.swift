/// An upper bound on an objective level, in force while its guard literal is true.
///
/// Whatever is learnt from the cut has the negated guard in it, so that it is retracted with the guard. Lowering the bound keeps the guard:
/// what was learnt from a weaker cut holds under a stronger one. Raising it needs a new guard; the old one is made false for good.
struct Cut {
    var guardLiteral: Int32
    var constraint: Int32
    var bound: Int
}

extension Core {
    /// Makes a cut `level ≤ bound` under a fresh guard; only at decision level 0.
    mutating func addCut(_ level: Level, atMost bound: Int) -> Cut {
        let guardLiteral = newLiteral(phase: 1)
        var terms: [(Int, Int32)] = []
        var open = 0
        var fixed = 0
        for (index, literal) in level.literals.enumerated() {
            if value[literal] == 0 {
                terms.append((level.weights[index], literal ^ 1))
                open += level.weights[index]
            } else if value[literal] > 0 {
                fixed += level.weights[index]
            }
        }
        terms.sort { $0.0 > $1.0 || ($0.0 == $1.0 && $0.1 < $1.1) }
        // Σ w·¬l ≥ open − (bound − base − fixed). The guard's coefficient outweighs every degree that the cut may be raised to.
        let most = level.total + 1
        let degree = min(open - (bound - level.base - fixed), most)
        var literals = Flat<Int32>()
        var coefficients = Flat<Int>()
        literals.append(guardLiteral ^ 1)
        coefficients.append(most)
        for term in terms {
            literals.append(term.1)
            coefficients.append(term.0)
        }
        let constraint = addLinear(literals, coefficients, degree: degree)
        propagateAtRoot(constraint)
        return Cut(guardLiteral: guardLiteral, constraint: constraint, bound: bound)
    }

    /// Replaces a cut by one with another bound, higher or lower, under a fresh guard; only at decision level 0. The old guard is false for
    /// good, so that what was learnt under it says nothing any more; the terms are used again.
    mutating func renew(_ old: Cut, atMost bound: Int) -> Cut {
        fix(old.guardLiteral ^ 1)
        let guardLiteral = newLiteral(phase: 1)
        let linear = linears[old.constraint]
        let key = old.guardLiteral ^ 1
        let header = occurrences.headers[key]
        for index in 0..<header.count where occurrences.pool[header.start + index].constraint == old.constraint {
            occurrences.remove(at: index, from: key)
            break
        }
        termLiterals[linear.start] = guardLiteral ^ 1
        occurrences.append(
            Occurrence(coefficient: linear.largest, constraint: old.constraint), to: guardLiteral ^ 1)
        let degree = min(linear.degree + old.bound - bound, linear.largest)
        linears[old.constraint].degree = degree
        linears[old.constraint].slack = linear.slack + linear.degree - degree
        propagateAtRoot(old.constraint)
        return Cut(guardLiteral: guardLiteral, constraint: old.constraint, bound: bound)
    }

    /// Lowers the cut's bound; only at decision level 0.
    mutating func lower(_ cut: inout Cut, to bound: Int, of level: Level) {
        guard bound < cut.bound else { return }
        let degree = min(linears[cut.constraint].degree + cut.bound - bound, level.total + 1)
        let raised = max(degree - linears[cut.constraint].degree, 0)
        linears[cut.constraint].slack -= raised
        linears[cut.constraint].degree += raised
        cut.bound = bound
        propagateAtRoot(cut.constraint)
    }

    private mutating func propagateAtRoot(_ constraint: Int32) {
        if !isRefuted && !(propagateLinear(constraint) && propagate()) { isRefuted = true }
    }
}
