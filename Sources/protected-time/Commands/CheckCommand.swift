#if CommandLine
    import ArgumentParser
    import PlanVerifier
    import ScenarioFiles

    /// `protected-time check`: reads a scenario, and verifies a plan against it.
    struct CheckCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Check a scenario, or a plan against its scenario.",
            discussion:
                "The plan is checked by a verifier that shares no code with the search. Every violation is named.")

        @Argument(help: "The scenario file.", completion: .file())
        var scenario: String

        @Argument(help: "The plan file (JSON).", completion: .file())
        var plan: String?

        func run() throws {
            try reportingFailures {
                let scenario = try readScenario(at: scenario)
                guard let path = plan else {
                    Console.out(ScenarioSummary(scenario).text)
                    return .done
                }
                let file = try readPlan(at: path, for: scenario)
                let verification = PlanVerifier(scenario).verify(file.plan)
                guard verification.isValid else {
                    Console.out(ViolationReport(verification.violations).text)
                    return .violations
                }
                let claims = ClaimReport(file.goals, scenario: scenario, verification: verification)
                guard claims.isEmpty else {
                    Console.out(claims.text)
                    return .violations
                }
                Console.out(CheckReport(scenario: scenario, plan: file.plan, verification: verification).text)
                return .done
            }
        }
    }
#endif
