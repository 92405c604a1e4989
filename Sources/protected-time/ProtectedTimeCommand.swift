#if CommandLine
    import ArgumentParser

    /// The command and its subcommands; each is a file of the folder `Commands`.
    struct ProtectedTimeCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "protected-time",
            abstract: "Plans the time in which teachers learn together.",
            discussion: """
                Takes a school's timetable, staff, substitutes and what it promises its teams, and finds a plan in \
                which every guaranteed hour happens, every lesson left behind is taken by someone who may take it, \
                and the price is the lowest that it can find; it says how far from the best that is.

                Begin with 'protected-time new my-school', then 'protected-time plan my-school/scenario.yaml'.

                \(ExitStatus.help)
                """,
            version: "protected-time 0.1.0",
            subcommands: [
                NewCommand.self, GenerateCommand.self, ImportCommand.self, CheckCommand.self, PlanCommand.self,
                ShowCommand.self, ExportCommand.self, ReadCommand.self, SchemaCommand.self,
            ]
        )
    }
#endif
