import ConstraintSolver

extension Problem {
    /// The problem as a model of the solver, and the literal of each variable.
    func model() -> (model: Model, variables: [Literal]) {
        var model = Model()
        let variables = (0..<variableCount).map { _ in model.newLiteral() }
        for row in rows {
            switch row.relation {
            case .clause:
                model.addClause(literals[row.literals].map { literal($0, variables) })
            case .atLeast:
                model.addLinear(terms(row, variables), atLeast: row.bound)
            case .equal:
                let terms = terms(row, variables)
                model.addLinear(terms, atLeast: row.bound)
                model.addLinear(terms, atMost: row.bound)
            }
        }
        if let objective { model.addObjectiveLevel(terms(objective, variables)) }
        return (model, variables)
    }

    private func terms(_ row: Row, _ variables: [Literal]) -> [Term] {
        row.literals.enumerated().map { offset, place in
            Term(coefficients[row.coefficients + offset], literal(literals[place], variables))
        }
    }

    private func literal(_ number: Int32, _ variables: [Literal]) -> Literal {
        number > 0 ? variables[Int(number) - 1] : !variables[Int(-number) - 1]
    }
}
