public import SchoolModel

/// A plan as a file holds it: what was decided, for which scenario, and how good it is.
public struct PlanFile: Hashable, Sendable {
    /// What is known about one level of goals.
    public struct GoalReport: Hashable, Sendable {
        public var level: GoalLevel
        public var value: GoalValue
        /// No plan is better than this, given the levels above; `nil` where nothing is known.
        public var bound: GoalValue?
        /// Whether the value is the best there is, given the levels above.
        public var isProved: Bool

        public init(level: GoalLevel, value: GoalValue, bound: GoalValue? = nil, isProved: Bool = false) {
            self.level = level
            self.value = value
            self.bound = bound
            self.isProved = isProved
        }
    }

    /// The name of the scenario.
    public var scenario: String
    public var goals: [GoalReport]
    public var plan: Plan

    public init(scenario: String, goals: [GoalReport] = [], plan: Plan) {
        self.scenario = scenario
        self.goals = goals
        self.plan = plan
    }

    /// The first line of every plan file.
    static let format = "protected-time plan 1"
}
