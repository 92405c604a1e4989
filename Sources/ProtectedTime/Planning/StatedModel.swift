public import ConstraintSolver
internal import PlanVerifier
public import SchoolModel

/// The model that planning solves, for whoever wants to look at it, or to solve it otherwise.
///
/// ```swift
/// let stated = try StatedModel(scenario)
/// var solver = try Solver(stated.model)
/// if case .solved(let solution) = solver.solve(), let found = try stated.plan(of: solution.assignment) {
///     print(found.plan.sessions.count)
/// }
/// ```
public struct StatedModel: Sendable {
    private let formulation: Formulation

    /// Constraints and objective levels, the scenario's goals in order; fairness takes one level for each threshold.
    public var model: Model { formulation.model }

    /// For each objective level, the index of the scenario's goal level that it belongs to.
    public var goalLevels: [Int] { formulation.goalLevelOfModelLevel }

    /// States the model of the scenario.
    ///
    /// - Throws: ``PlanningError/invalidScenario(_:)``; ``PlanningError/stopped`` when the flag is raised meanwhile.
    /// - Complexity: As planning before its search: proportional to the ways to cover.
    public init(_ scenario: Scenario, stop: StopFlag = StopFlag()) throws(PlanningError) {
        let problems = scenario.problems()
        guard problems.isEmpty else { throw .invalidScenario(problems) }
        guard let formulation = try? Formulation(scenario, stop: stop.solverFlag) else { throw .stopped }
        self.formulation = formulation
    }

    /// What the variables, objective levels and rows stand for.
    ///
    /// - Complexity: O(model).
    public func meanings() -> ModelMeanings { ModelMeanings(formulation) }

    /// The plan that a solution of the model stands for, whoever found it, with its goals as the verifier values them; how good they could
    /// be at best is not known.
    ///
    /// - Returns: `nil` if the assignment is no solution of the model: `Model.violation(of:)` says why.
    /// - Throws: ``PlanningError/disagreement(_:_:)`` where the verifier does not accept the plan of a solution.
    public func plan(of assignment: Assignment) throws(PlanningError) -> VerifiedPlan? {
        guard model.violation(of: assignment) == nil else { return nil }
        let scenario = formulation.scenario
        let judged = try formulation.judgedPlan(of: assignment, by: PlanVerifier(scenario))
        let goals = zip(scenario.goals, judged.verification.levels).map {
            GoalResult(level: $0, value: $1, bound: nil, isProved: false)
        }
        return VerifiedPlan(plan: judged.plan, verification: judged.verification, goals: goals)
    }
}
