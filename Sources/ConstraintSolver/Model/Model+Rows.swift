/// A constraint as a sum: what other solvers and file formats understand.
public struct Row: Hashable, Sendable {
    /// How the sum relates to the bound.
    public enum Relation: Hashable, Sendable {
        case atLeast, atMost, equal
    }

    public var terms: [Term]
    public var relation: Relation
    public var bound: Int
    /// The row need only hold if this literal is true.
    public var condition: Literal?
    public var requirement: Model.Requirement?

    /// The row over variables alone, one term a variable in ascending order, without condition: `c·¬x` becomes `c − c·x`, and the
    /// condition a term that satisfies the row when it is false.
    ///
    /// - Returns: A row whose literals are positive and none of which is the constant; `nil` if it holds in every assignment.
    public var linearized: Row? {
        var net: [Int32: Int] = [:]
        var bound = bound
        func add(_ coefficient: Int, _ literal: Literal) {
            if literal.isNegated { bound -= coefficient }
            net[literal.variable, default: 0] += literal.isNegated ? -coefficient : coefficient
        }
        for term in terms { add(term.coefficient, term.literal) }
        // The constant is true.
        bound -= net.removeValue(forKey: 0) ?? 0
        if let condition, condition.code != 0 {
            let extreme = net.values.reduce(0) { $0 + (relation == .atLeast ? min($1, 0) : max($1, 0)) }
            let slack = bound - extreme
            if relation == .atLeast ? slack > 0 : slack < 0 { add(slack, !condition) }
            bound -= net.removeValue(forKey: 0) ?? 0
        }
        let terms = net.filter { $0.value != 0 }.sorted { $0.key < $1.key }
            .map { Term($0.value, Literal(code: 2 * $0.key)) }
        let least = terms.reduce(0) { $0 + min($1.coefficient, 0) }
        let most = terms.reduce(0) { $0 + max($1.coefficient, 0) }
        switch relation {
        case .atLeast where least >= bound, .atMost where most <= bound, .equal where least == bound && most == bound:
            return nil
        default:
            return Row(terms: terms, relation: relation, bound: bound, condition: nil, requirement: requirement)
        }
    }
}

extension Model {
    /// Hands each constraint to `body` as a row, in the order in which they were added. O(model).
    ///
    /// An *exactly one* is a single row, although it is kept as a clause and an *at most one*.
    public func forEachRow(_ body: (Row) throws -> Void) rethrows {
        var index = 0
        while index < constraints.count {
            let constraint = constraints[index]
            var row = self.row(constraint)
            if index + 1 < constraints.count, isExactlyOne(constraint, constraints[index + 1]) {
                row.relation = .equal
                index += 1
            }
            try body(row)
            index += 1
        }
    }

    /// The terms of each objective level with its offset, in order.
    public var objectiveLevels: [(terms: [Term], offset: Int)] {
        objectives.map { ($0.terms, $0.offset) }
    }

    private func row(_ constraint: Constraint) -> Row {
        let terms = (0..<constraint.count).map { Term(coefficient(constraint, $0), literals[constraint.start + $0]) }
        return Row(
            terms: terms, relation: constraint.isAtMost ? .atMost : .atLeast, bound: constraint.bound,
            condition: constraint.condition, requirement: constraint.requirement.map { Requirement(index: $0) })
    }

    func isExactlyOne(_ clause: Constraint, _ group: Constraint) -> Bool {
        clause.kind == .clause && group.kind == .atMostOne && clause.requirement == group.requirement
            && clause.count == group.count
            && literals[clause.start..<clause.start + clause.count]
                == literals[group.start..<group.start + group.count]
    }
}
