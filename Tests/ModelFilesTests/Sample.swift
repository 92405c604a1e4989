import ConstraintSolver

/// Models that are understood at a glance.
enum Sample {
    /// Variables x1 to x4; exactly one of x1 and x2, one of x3 and x4 for a named requirement, and two goals.
    static var small: Model {
        var model = Model()
        let (a, b, c, d) = (model.newLiteral(), model.newLiteral(), model.newLiteral(), model.newLiteral())
        model.addExactlyOne([a, b])
        // Holds in every assignment: no row of a file.
        model.addClause([a, !a])
        let requirement = model.newRequirement()
        model.addClause([c, d], for: requirement)
        model.addObjectiveLevel([Term(3, a), Term(2, b)])
        model.addObjectiveLevel([Term(1, !c)])
        return model
    }

    /// One constraint of every kind over x1 to x5, with and without a condition.
    static var everyKind: [Model] {
        var blank = Model()
        let all = (0..<5).map { _ in blank.newLiteral() }
        let (a, b, c, d, e) = (all[0], all[1], all[2], all[3], all[4])
        let statements: [(inout Model) -> Void] = [
            { $0.addClause([a, !b, c]) }, { $0.addClause([]) }, { $0.addClause([a, $0.alwaysTrue]) },
            { $0.addAtMostOne([a, b, c]) }, { $0.addAtMostOne([a, a, b]) }, { $0.addExactlyOne([a, !b, c, d]) },
            { $0.addAtMost(2, of: all) }, { $0.addAtMost(1, of: [a, !b, c], if: d) },
            { $0.addAtLeast(2, of: all, if: !a) }, { $0.addAtLeast(3, of: [a, b, c, d], if: e) },
            { $0.addLinear([Term(3, a), Term(-2, b), Term(4, !c)], atMost: 3) },
            { $0.addLinear([Term(3, a), Term(-2, b), Term(4, !c)], atLeast: 2, if: d) },
            { $0.addLinear([Term(5, a), Term(2, b)], atMost: -1, if: !e) },
            { $0.addAtMost(-1, of: [a, b], if: c) },
        ]
        return statements.map { state in
            var model = blank
            state(&model)
            return model
        }
    }

    /// Every assignment of a model, the constant true.
    static func assignments(of model: Model) -> [Assignment] {
        (0..<1 << (model.variableCount - 1)).map { bits in
            Assignment(values: [true] + (0..<model.variableCount - 1).map { bits >> $0 & 1 == 1 })
        }
    }
}
