#if CommandLine
    import ArgumentParser
    import ProtectedTime
    import ScenarioFiles
    import SchoolModel

    /// `protected-time plan`: finds the best plan within a limit, and prints it.
    struct PlanCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "plan",
            abstract: "Find the best plan of a scenario, and print it.",
            discussion: """
                Without a limit it stops after a fixed amount of work, \(PlanningLimits.defaultWork) units, which is \
                about 20 seconds for a school. The same scenario, seed and work limit give the same plan, whatever \
                the number of threads. Ctrl-C ends the search with the best plan so far.
                """)

        @Argument(help: "The scenario file.", completion: .file())
        var scenario: String

        @Option(help: "Stop after this time: 10s, 500ms, 2m.", transform: allowing(TimeLimit.allowed, TimeLimit.self))
        var timeLimit: TimeLimit?

        @Option(
            help: "Stop after this much work (default: \(PlanningLimits.defaultWork) where no other limit is given).",
            transform: number(1...Int.max))
        var workLimit: Int?

        @Option(help: "The number from which all chance is drawn (default: 1).", transform: seed(_:))
        var seed: UInt64 = 1

        @Option(help: "How many threads may work (default: 2).", transform: number(1...256))
        var threads: Int = 2

        @Option(
            help: "Use at most this memory: 300MB, 2GB.", transform: allowing(MemoryLimit.allowed, MemoryLimit.self))
        var memoryLimit: MemoryLimit?

        @Option(help: "Write the plan to this file (JSON).", completion: .file())
        var output: String?

        @Option(help: "What is printed: a report for people, or the plan file.")
        var format: PlanFormat = .text

        func run() throws {
            let start = ContinuousClock.now
            try reportingFailures {
                let scenario = try readScenario(at: scenario)
                let interruption = Interruption()
                let progress = Progress()
                let planner = Planner(scenario, limits: limits(since: start))
                let result = try planner.run(stop: interruption.stop) { progress.show($0) }
                progress.finish()
                return try tell(result, of: scenario)
            }
        }

        /// The limits of the planner; reading has taken its part of the time.
        private func limits(since start: ContinuousClock.Instant) -> PlanningLimits {
            var limits = PlanningLimits()
            // What is found has to be written, too: about as long as reading took, and half as long again.
            let reading = ContinuousClock.now - start
            limits.time = timeLimit.map { $0.duration - reading * 5 / 2 }
            limits.work = workLimit ?? (timeLimit == nil ? PlanningLimits.defaultWork : .max)
            limits.seed = seed
            limits.threads = threads
            limits.memory = memoryLimit?.bytes
            return limits
        }

        private func tell(_ result: PlanningResult, of scenario: Scenario) throws -> ExitStatus {
            switch result {
            case .best(let found), .plan(let found):
                try deliver(found, of: scenario, to: output, as: format)
                return .done
            case .impossible(let conflict):
                let report = ConflictReport(reasons: conflict.lines(in: scenario), isMinimal: conflict.isMinimal)
                Console.error(report.text)
                return .impossible
            case .undecided:
                Console.error("Undecided: within the limit there was neither a plan nor a proof that there is none.")
                return .undecided
            }
        }
    }
#endif
