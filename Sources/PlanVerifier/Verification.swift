public import SchoolModel

/// What the verifier finds: whether the plan is valid, what it is worth and what it delivers.
public struct Verification: Sendable {
    /// In the order of the rules, then of time. Empty: the plan is valid.
    public var violations: [Violation]
    /// The value of each level of the scenario's goals, in their order; a merged level has the weighted sum.
    public var levels: [GoalValue]
    /// What each requirement promised and got, in the scenario's order.
    public var deliveries: [Delivery]
    /// One entry per person, in the scenario's order.
    public var ledger: [LedgerEntry]
    var values: [Goal: GoalValue]

    public var isValid: Bool { violations.isEmpty }

    /// The value of one goal, also of one that the scenario leaves out. Fairness is a vector, all others are numbers.
    public func value(of goal: Goal) -> GoalValue {
        values[goal] ?? (goal == .fairness ? .vector([]) : .number(0))
    }
}
