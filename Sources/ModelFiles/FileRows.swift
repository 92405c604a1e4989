import ConstraintSolver

extension Model {
    /// The rows as every file holds them, in order: row `n` of a file (from 1) is `Rn` in messages and in the map.
    ///
    /// - Parameter body: is called with the row's number, the row as it was stated, and the row as the file says it.
    /// - Complexity: O(model).
    func forEachFileRow(_ body: (_ number: Int, _ stated: Row, _ plain: Row) -> Void) {
        var number = 0
        forEachRow { row in
            // What holds in every assignment is no row of a file.
            guard let plain = row.linearized else { return }
            number += 1
            body(number, row, plain)
        }
    }

    /// The variables that files know: all but the constant.
    var fileVariables: Range<Int> { 1..<max(variableCount, 1) }
}
