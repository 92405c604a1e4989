public import ConstraintSolver

/// The model in free MPS, as integer programming solvers read it.
///
/// Variable `n` of the model is the column `xn`, binary. Every objective level is a free row `GOALn`, to be minimized; solvers take the first
/// one as the objective. Its right-hand side is the negated offset. Rows are `Rn`, in the order of the model's constraints.
///
/// - Complexity: O(model), with the columns held in memory.
public func mps(_ model: Model, named title: String) -> [UInt8] {
    var entries = [[(row: Int32, coefficient: Int)]](repeating: [], count: model.variableCount)
    var relations: [(Row.Relation, bound: Int)] = []
    let levels = model.objectiveLevels.map(folded)
    for (index, level) in levels.enumerated() {
        for term in level.terms {
            entries[Int(term.literal.variable)].append((Int32(-1 - index), term.coefficient))
        }
    }
    model.forEachFileRow { _, _, plain in
        for term in plain.terms {
            entries[Int(term.literal.variable)].append((Int32(relations.count), term.coefficient))
        }
        relations.append((plain.relation, plain.bound))
    }
    func name(_ row: Int) -> String { row < 0 ? "GOAL\(-row)" : "R\(row + 1)" }

    var text = Text()
    text.put("NAME \(title.split(separator: " ").joined(separator: "_"))\nROWS\n")
    // Readers want an objective, be it an empty one.
    for index in 0..<max(levels.count, 1) { text.put(" N \(name(-1 - index))\n") }
    for (index, row) in relations.enumerated() {
        text.put(row.0 == .equal ? " E " : row.0 == .atLeast ? " G " : " L ")
        text.put("\(name(index))\n")
    }
    text.put("COLUMNS\n")
    for variable in model.fileVariables {
        // A column without entries would not exist.
        if entries[variable].isEmpty { entries[variable] = [(-1, 0)] }
        for (row, coefficient) in entries[variable] {
            text.put(" x")
            text.put(variable)
            text.put(row < 0 ? " GOAL" : " R")
            text.put(row < 0 ? -Int(row) : Int(row) + 1)
            text.put(" ")
            text.put(coefficient)
            text.put("\n")
        }
    }
    text.put("RHS\n")
    for (index, level) in levels.enumerated() where level.offset != 0 {
        text.put(" RHS \(name(-1 - index)) \(-level.offset)\n")
    }
    for (index, row) in relations.enumerated() where row.bound != 0 {
        text.put(" RHS \(name(index)) \(row.bound)\n")
    }
    text.put("BOUNDS\n")
    for variable in model.fileVariables { text.put(" BV BOUND x\(variable)\n") }
    text.put("ENDATA\n")
    return text.bytes
}
