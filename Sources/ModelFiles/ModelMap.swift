public import ConstraintSolver

/// What the names in a model's files stand for: goals, variables, then rows, one a line, each once.
///
/// The text is UTF-8, with tabs between its columns `name`, `kind` and `meaning`, and a first line that names them. Nothing is quoted;
/// control characters in a meaning become blanks. The same map serves every format: `x17` is called so in all of them, `GOAL3` is the third
/// objective level, which OPB files keep in the comment `* goal 3`, and `R12` is the twelfth row, which has no name in OPB files.
///
/// - Parameters:
///   - model: the model whose files the names stand in.
///   - goal: what an objective level stands for, by its place from 0.
///   - variable: the kind of a variable and what it stands for, by its number.
///   - requirement: what a row stands for that belongs to a named requirement, or to none.
/// - Complexity: O(model), besides the calls.
public func modelMap(
    _ model: Model, goal: (Int) -> String, variable: (Int) -> (kind: String, meaning: String),
    requirement: (Model.Requirement?) -> String
) -> [UInt8] {
    var text = Text()
    func put(_ name: String, _ number: Int, _ kind: String, _ meaning: String) {
        text.put(name)
        text.put(number)
        text.put("\t")
        text.put(cell: kind)
        text.put("\t")
        text.put(cell: meaning)
        text.put("\n")
    }

    text.put("name\tkind\tmeaning\n")
    for level in 0..<model.objectiveLevelCount { put("GOAL", level + 1, "goal", goal(level)) }
    for number in model.fileVariables {
        let (kind, meaning) = variable(number)
        put("x", number, kind, meaning)
    }
    model.forEachFileRow { number, row, _ in
        put("R", number, "row", requirement(row.requirement))
    }
    return text.bytes
}

extension Text {
    fileprivate mutating func put(cell: String) {
        put(String(String.UnicodeScalarView(cell.unicodeScalars.map { isControl($0) ? " " : $0 })))
    }
}

/// Whether a character would break a line or a column.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
}
