extension Model {
    /// Tells the first constraint that the assignment violates, all requirements in force; `nil` if there is none.
    ///
    /// This is the meaning of each constraint, told slowly and plainly: everything else is tested against it. O(model).
    public func violation(of assignment: Assignment) -> String? {
        if assignment.values.count != variableCount {
            return "The assignment has \(assignment.values.count) values for \(variableCount) variables."
        }
        if !assignment[alwaysTrue] { return "The constant is false." }
        for (number, constraint) in constraints.enumerated() where !isSatisfied(constraint, by: assignment) {
            let owner = constraint.requirement.map { " of requirement \($0)" } ?? ""
            return "Constraint \(number) (\(constraint.kind))\(owner) is violated."
        }
        return nil
    }

    func isSatisfied(_ constraint: Constraint, by assignment: Assignment) -> Bool {
        if let condition = constraint.condition, !assignment[condition] { return true }
        let literals = self.literals[constraint.start..<constraint.start + constraint.count]
        switch constraint.kind {
        case .clause: return literals.contains { assignment[$0] }
        case .atMostOne: return literals.count { assignment[$0] } <= 1
        case .atLeast: return literals.count { assignment[$0] } >= constraint.bound
        case .atMost: return literals.count { assignment[$0] } <= constraint.bound
        case .linearAtLeast: return sum(constraint, assignment) >= constraint.bound
        case .linearAtMost: return sum(constraint, assignment) <= constraint.bound
        }
    }

    private func sum(_ constraint: Constraint, _ assignment: Assignment) -> Int {
        (0..<constraint.count).reduce(0) {
            assignment[literals[constraint.start + $1]] ? $0 + coefficients[constraint.coefficientStart + $1] : $0
        }
    }
}
