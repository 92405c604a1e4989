#if CommandLine
    import ArgumentParser
    import ScenarioFiles

    /// `protected-time import`: a scenario folder from another program's file.
    struct ImportCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Make a scenario folder from another program's timetable.",
            subcommands: [FET.self])

        /// `protected-time import fet`.
        struct FET: ParsableCommand {
            static let configuration = CommandConfiguration(
                commandName: "fet",
                abstract: "Import a solved FET file.",
                discussion: """
                    FILE is a file that FET wrote with the solution in it (NAME_data_and_timetable.fet), or an \
                    unsolved one with its solution beside it (NAME_activities.xml). The scenario has no requirements \
                    yet. How each row was classified is printed.
                    """)

            @Argument(help: "The .fet file.", completion: .file(extensions: ["fet"]))
            var file: String

            @Option(help: "The _activities.xml file with the solution.", completion: .file(extensions: ["xml"]))
            var activities: String?

            @Option(help: "The folder to make, which must not exist yet.", completion: .directory)
            var output: String

            func run() throws {
                try reportingFailures {
                    let imported = try importFET(file: file, activities: activities)
                    try imported.folder.write(to: output)
                    Console.out(imported.report.text)
                    return .done
                }
            }
        }
    }
#endif
