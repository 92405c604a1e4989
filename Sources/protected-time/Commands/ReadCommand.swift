#if CommandLine
    import ArgumentParser
    import ModelFiles
    import ProtectedTime
    import ScenarioFiles

    /// `protected-time read`: the plan in another solver's solution.
    struct ReadCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "read",
            abstract: "Make a plan of what another solver found for the exported model.",
            discussion: """
                Understood are the v lines of pseudo-Boolean solvers, lists of names and values (x17 1), and HiGHS' \
                solution files. What a file leaves out is 0. If it is no solution of the scenario's model, the first \
                row that it violates is told in the school's words; else its plan is verified and printed as that of \
                'protected-time plan' is.
                """)

        @Argument(help: "The scenario file that the model was exported from.", completion: .file())
        var scenario: String

        @Argument(help: "The solution file.", completion: .file())
        var solution: String

        @Option(help: "Write the plan to this file (JSON).", completion: .file())
        var output: String?

        @Option(help: "What is printed: a report for people, or the plan file.")
        var format: PlanFormat = .text

        func run() throws {
            try reportingFailures {
                let scenario = try readScenario(at: scenario)
                let stated = try StatedModel(scenario)
                let assignment = try readSolution(at: solution, of: stated.model)
                if let violated = ViolatedRow(of: stated.model, by: assignment) {
                    let meanings = stated.meanings()
                    let lines = violated.lines(
                        requirement: meanings.requirement, variable: { meanings.variable($0).words })
                    Console.out("\(solution) holds no solution of the scenario's model:\n\n")
                    Console.out(lines.map { "  \($0)\n" }.joined())
                    Console.out("\nIf the scenario has changed since its model was exported, export it again.\n")
                    return .violations
                }
                // No row of the files is violated, so there is a plan.
                guard let found = try stated.plan(of: assignment) else {
                    Console.error("Internal error: the model refuses what none of its rows does. Please report it.")
                    return .internalError
                }
                try deliver(found, of: scenario, to: output, as: format)
                return .done
            }
        }
    }
#endif
