/// A plain evaluator: it shares nothing with the solver, and nothing is printed that it has not agreed to.
extension Problem {
    /// The first row that the values, one a variable, violate.
    func violatedRow(_ values: [Bool]) -> Row? {
        rows.first { row in
            switch row.relation {
            case .clause: !row.literals.contains { isTrue(literals[$0], values) }
            case .atLeast: sum(row, values) < row.bound
            case .equal: sum(row, values) != row.bound
            }
        }
    }

    /// The sum of the row's coefficients whose literals are true.
    func sum(_ row: Row, _ values: [Bool]) -> Int {
        var sum = 0
        for (offset, place) in row.literals.enumerated() where isTrue(literals[place], values) {
            sum += coefficients[row.coefficients + offset]
        }
        return sum
    }

    private func isTrue(_ literal: Int32, _ values: [Bool]) -> Bool {
        values[Int(abs(literal)) - 1] == (literal > 0)
    }
}
