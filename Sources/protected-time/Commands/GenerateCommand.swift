#if CommandLine
    import ArgumentParser
    import ScenarioFiles

    /// `protected-time generate`: an invented school or district.
    struct GenerateCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "generate",
            abstract: "Make the folder of an invented school or district.",
            discussion: """
                The same options give the same bytes on every machine. People, classes, timetable, absences and \
                promises are invented such that everything guaranteed can be kept, unless --impossible is given.
                """)

        @Argument(help: "The folder, which must not exist yet.", completion: .directory)
        var folder: String

        @Option(help: "The number from which everything is drawn (default: 1).", transform: seed(_:))
        var seed: UInt64 = 1

        @Option(
            help: "Schools; several share substitutes (default: 1).",
            transform: number(SyntheticSchools.allowedSchools))
        var schools: Int = 1

        @Option(help: "Teachers of each school (default: 25).", transform: number(SyntheticSchools.allowedTeachers))
        var teachers: Int = 25

        @Option(
            help: "Classes of each school (default: 72 to each 100 teachers).",
            transform: number(SyntheticSchools.allowedClasses))
        var classes: Int?

        @Option(help: "Weeks with school (default: 8).", transform: number(SyntheticSchools.allowedWeeks))
        var weeks: Int = 8

        @Option(
            help: "How hard it is to make time: loose, normal or tight (default: normal).",
            transform: choice(SyntheticSchools.Tightness.self))
        var tightness: SyntheticSchools.Tightness = .normal

        @Option(
            help: "Substitutes for each school and day (default: as the tightness suggests).",
            transform: number(SyntheticSchools.allowedSubstitutes))
        var substitutes: Int?

        @Option(
            help: "Percent of the person-days on which people are absent (default: 6).",
            transform: number(SyntheticSchools.allowedAbsences))
        var absences: Int = 6

        @Flag(help: "Make a school that can't keep all that it guarantees.")
        var impossible = false

        @Option(
            help: "The goals in their usual order (default), or as one sum: sum.",
            transform: choice(SyntheticSchools.Goals.self))
        var goals: SyntheticSchools.Goals = .default

        func run() throws {
            try reportingFailures {
                try parameters.folder().write(to: folder)
                Console.out("Made \(folder)/scenario.yaml. Next: protected-time plan \(folder)/scenario.yaml\n")
                return .done
            }
        }

        private var parameters: SyntheticSchools {
            var parameters = SyntheticSchools(seed: seed)
            parameters.schools = schools
            parameters.teachers = teachers
            parameters.classes = classes
            parameters.weeks = weeks
            parameters.tightness = tightness
            parameters.substitutesPerDay = substitutes
            parameters.absences = absences
            parameters.isImpossible = impossible
            parameters.goals = goals
            return parameters
        }
    }
#endif
