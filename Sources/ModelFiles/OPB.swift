public import ConstraintSolver

/// The model in OPB, the format of the pseudo-Boolean competitions (Roussel, Manquinho: Input/Output Format and Solver Requirements
/// for the Competitions of Pseudo-Boolean Solvers, 2012).
///
/// Variable `n` of the model is `xn`. The file minimizes the first objective level; every level, its offset included, stands in a comment
/// `* goal n: offset terms`, because the format knows only one. A row that holds under a condition is written out with it, after a comment
/// `* if literal: the row alone`.
///
/// - Complexity: O(model).
public func opb(_ model: Model) -> [UInt8] {
    var text = Text()
    var rows = 0
    model.forEachFileRow { number, row, plain in
        rows = number
        if let condition = row.condition, condition != model.alwaysTrue {
            var alone = row
            alone.condition = nil
            if let alone = alone.linearized {
                text.put("* if ")
                text.put(literal: condition)
                text.put(": ")
                text.put(opb: alone)
            }
        }
        text.put(opb: plain)
    }
    var head = Text()
    head.put("* #variable= \(model.variableCount - 1) #constraint= \(rows)\n")
    for (index, level) in model.objectiveLevels.map(folded).enumerated() {
        head.put("* goal \(index + 1): \(level.offset)")
        head.put(opb: level.terms)
        head.put("\n")
        if index == 0 {
            head.put("min:")
            head.put(opb: level.terms)
            head.put(" ;\n")
        }
    }
    return head.bytes + text.bytes
}

extension Text {
    fileprivate mutating func put(opb terms: [Term]) {
        for term in terms {
            put(term.coefficient < 0 ? " " : " +")
            put(term.coefficient)
            put(" x")
            put(Int(term.literal.variable))
        }
    }

    /// The format has no ≤.
    fileprivate mutating func put(opb row: Row) {
        let sign = row.relation == .atMost ? -1 : 1
        put(opb: sign == 1 ? row.terms : row.terms.map { Term(-$0.coefficient, $0.literal) })
        put(row.relation == .equal ? " = " : " >= ")
        put(sign * row.bound)
        put(" ;\n")
    }

    fileprivate mutating func put(literal: Literal) {
        put(literal.isNegated ? "~x" : "x")
        put(Int(literal.variable))
    }
}
