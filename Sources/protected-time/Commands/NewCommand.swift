#if CommandLine
    import ArgumentParser
    import ScenarioFiles

    /// `protected-time new`: a commented scenario to start from.
    struct NewCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Make a folder with a commented scenario to start from.")

        @Argument(help: "The folder, which must not exist yet.", completion: .directory)
        var folder: String

        func run() throws {
            try reportingFailures {
                try newScenario().write(to: folder)
                Console.out("Made \(folder)/scenario.yaml. Next: protected-time plan \(folder)/scenario.yaml\n")
                return .done
            }
        }
    }
#endif
