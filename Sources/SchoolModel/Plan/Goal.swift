/// What makes one valid plan better than another.
public enum Goal: String, CaseIterable, Hashable, Sendable {
    /// Weighted minutes that wanted requirements fall short of.
    case wanted
    /// Cents.
    case money
    /// Points of the actions by which lessons lose their own teacher.
    case disruption
    /// A vector: covers given per person in proportion to contract, and lessons lost per class, largest first.
    case fairness
    /// Points of choices that are not preferred.
    case preferences
}

/// One step in the order of importance: one goal, or several merged with weights.
public struct GoalLevel: Hashable, Sendable {
    public struct Term: Hashable, Sendable {
        public var goal: Goal
        public var weight: Int

        public init(_ goal: Goal, weight: Int = 1) {
            self.goal = goal
            self.weight = weight
        }
    }

    /// At least one. Fairness is a vector and stands alone.
    public var terms: [Term]

    public init(_ terms: [Term]) {
        self.terms = terms
    }

    public init(_ goal: Goal) {
        terms = [Term(goal)]
    }
}

/// The value of a goal.
public enum GoalValue: Hashable, Sendable {
    case number(Int)
    /// Sorted, largest first.
    case vector([Int])
}
