/// A problem as a file states it: rows over literals, and perhaps an objective.
///
/// Literals are numbers as in DIMACS: variable 3 is 3, and −3 when negated.
struct Problem {
    enum Relation {
        /// At least one of the literals is true; the row has no coefficients.
        case clause
        case atLeast, equal
    }

    struct Row {
        var literals: Range<Int>
        /// Where the coefficients begin, one a literal.
        var coefficients = 0
        var relation: Relation
        var bound = 1
        /// Where the row ends in the file, for messages.
        var line: Int
    }

    enum Format {
        case cnf, opb
    }

    var format: Format
    var variableCount = 0
    var literals: [Int32] = []
    var coefficients: [Int] = []
    var rows: [Row] = []
    /// What is minimized: literals and their coefficients, in the same flat arrays as the rows.
    var objective: Row?
}
