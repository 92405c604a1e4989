public import PlanVerifier
public import SchoolModel

/// A plan that the verifier has accepted, with what it is worth and how much better it could be at most.
public struct VerifiedPlan: Sendable {
    public let plan: Plan
    public let verification: Verification
    /// One result for each goal level of the scenario, in order.
    public internal(set) var goals: [GoalResult]

    /// Whether every goal is proved best.
    public var isBest: Bool { goals.allSatisfy(\.isProved) }
}

/// How good a plan is in one goal level, given its values in the levels above.
public struct GoalResult: Hashable, Sendable {
    public var level: GoalLevel
    public var value: GoalValue
    /// No plan with the same values above has a smaller value; `nil` where nothing is known (a vector that is not
    /// proved).
    public var bound: Int?
    /// Whether the value is proved best, and so are all values above.
    public var isProved: Bool

    public init(level: GoalLevel, value: GoalValue, bound: Int?, isProved: Bool) {
        self.level = level
        self.value = value
        self.bound = bound
        self.isProved = isProved
    }

    /// The value less the bound, or `nil` where there is no bound.
    public var absoluteGap: Int? {
        if isProved { return 0 }
        guard case .number(let number) = value, let bound else { return nil }
        return number - bound
    }

    /// The absolute gap in parts of the value, 0…1, or `nil` where there is no bound.
    public var relativeGap: Double? {
        guard let absoluteGap else { return nil }
        guard case .number(let number) = value, number != 0 else { return absoluteGap == 0 ? 0 : nil }
        return Double(absoluteGap) / Double(abs(number))
    }
}

/// What planning ended with. Infeasible and out of time are results, not errors.
public enum PlanningResult: Sendable {
    /// A plan with every goal proved best.
    case best(VerifiedPlan)
    /// A plan, with gaps.
    case plan(VerifiedPlan)
    /// No plan exists, and these promises and rules are why.
    case impossible(Conflict)
    /// Neither a plan nor a proof within the limits.
    case undecided
}

/// What goes wrong before or beside a search.
public enum PlanningError: Error, Sendable {
    /// The scenario contradicts itself; every problem is named.
    case invalidScenario([ScenarioProblem])
    /// The model of the scenario would exceed what the solver can state.
    case tooLarge(String)
    /// The flag was raised before there was a result.
    case stopped
    /// Solver and verifier disagree: a defect of this library. The plan and what the verifier found reproduce it; where it found
    /// nothing, the plan is worth less than the search believed.
    case disagreement(Plan, [Violation])
}
