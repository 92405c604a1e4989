#if CommandLine
    import ProtectedTime
    import ScenarioFiles
    import SchoolModel

    extension PlanFile {
        /// What the planner found, as a file holds it.
        init(_ found: VerifiedPlan, of scenario: Scenario) {
            self.init(scenario: scenario.name, goals: found.goals.map(GoalReport.init), plan: found.plan)
        }
    }

    extension PlanFile.GoalReport {
        init(_ result: GoalResult) {
            self.init(
                level: result.level, value: result.value, bound: result.bound.map { .number($0) },
                isProved: result.isProved)
        }
    }
#endif
