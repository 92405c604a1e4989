#if CommandLine
    import ArgumentParser
    import PlanVerifier
    import ScenarioFiles
    import SchoolModel

    /// `protected-time show`: a plan from one side.
    struct ShowCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Print a plan by person, class, day or requirement, or its cover sheet.")

        @Argument(help: "The scenario file.", completion: .file())
        var scenario: String

        @Argument(help: "The plan file (JSON).", completion: .file())
        var plan: String

        @Option(
            help: "What it is shown by: \(views).",
            transform: { text in
                guard let view = PlanView(rawValue: text) else { throw ValidationError("Allowed: \(views).") }
                return view
            })
        var by: PlanView

        @Option(help: "Only this person, class, date or requirement.")
        var only: String?

        @Option(help: "Only the week that holds this date: 2026-09-14.", transform: date(_:))
        var week: Day?

        func run() throws {
            try reportingFailures {
                let scenario = try readScenario(at: scenario)
                let plan = try readPlan(at: plan, for: scenario).plan
                let verification = PlanVerifier(scenario).verify(plan)
                if !verification.isValid {
                    Console.error("The plan is not valid; 'protected-time check' says why.")
                }
                let views = PlanViews(scenario: scenario, plan: plan, verification: verification)
                Console.out(try views.text(by: by, only: only, week: week))
                return .done
            }
        }
    }

    private let views = PlanView.allCases.map(\.rawValue).joined(separator: ", ")
#endif
