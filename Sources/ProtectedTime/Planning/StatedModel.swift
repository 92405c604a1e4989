public import ConstraintSolver
public import SchoolModel

/// The model that planning solves, for whoever wants to look at it, or to solve it otherwise.
public struct StatedModel: Sendable {
    /// Constraints and objective levels, the scenario's goals in order; fairness takes one level for each threshold.
    public let model: Model
    /// For each objective level, the index of the scenario's goal level that it belongs to.
    public let goalLevels: [Int]

    /// States the model of the scenario.
    ///
    /// - Throws: ``PlanningError/invalidScenario(_:)``; ``PlanningError/stopped`` when the flag is raised meanwhile.
    /// - Complexity: As planning before its search: proportional to the ways to cover.
    public init(_ scenario: Scenario, stop: StopFlag = StopFlag()) throws(PlanningError) {
        let problems = scenario.problems()
        guard problems.isEmpty else { throw .invalidScenario(problems) }
        guard let formulation = try? Formulation(scenario, stop: stop.solverFlag) else { throw .stopped }
        model = formulation.model
        goalLevels = formulation.goalLevelOfModelLevel
    }
}
