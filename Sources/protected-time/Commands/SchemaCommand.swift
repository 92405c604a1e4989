#if CommandLine
    import ArgumentParser
    import ScenarioFiles

    /// `protected-time schema`: writes the JSON Schemas of scenarios and plans.
    struct SchemaCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "schema",
            abstract: "Write the JSON Schemas of scenario and plan files.")

        @Option(help: "The folder to write them into.", completion: .directory)
        var output: String

        func run() throws {
            try reportingFailures {
                try SchemaWriter.write(to: output)
                return .done
            }
        }
    }
#endif
