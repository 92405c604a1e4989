import ConstraintSolver
import ProtectedTime
import SchoolModel

/// What each objective level of a scenario's model says, so that values by level and values by goal can be compared.
struct ModelLevels: Encodable {
    struct Level: Encodable {
        /// The index of the goal.
        let goal: Int
        /// Of fairness: the level counts the entries of the vector that reach this value.
        let threshold: Int?
    }

    struct Mistake: Error {
        let message: String
    }

    let goals: [String]
    let levels: [Level]

    init(_ scenario: Scenario) throws {
        let stated = try StatedModel(scenario)
        goals = scenario.goals.map { $0.terms.map(\.goal.rawValue).joined(separator: " + ") }
        let variables = stated.model.objectiveLevels.map { level in level.terms.map(\.literal.variable) }
        let isFair = stated.goalLevels.map { goal in scenario.goals[goal].terms.contains { $0.goal == .fairness } }
        var thresholds: [Int] = []
        let counts = zip(variables, isFair).filter(\.1).map(\.0)
        if !counts.isEmpty {
            guard let found = FairnessThresholds(scenario).values(of: counts) else {
                throw Mistake(message: "which values the levels of fairness count can't be told")
            }
            thresholds = found.reversed()
        }
        levels = zip(stated.goalLevels, isFair).map { goal, isFair in
            Level(goal: goal, threshold: isFair ? thresholds.popLast() : nil)
        }
    }
}
