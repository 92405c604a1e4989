#if CommandLine
    import ArgumentParser
    import Foundation
    import ModelFiles
    import ProtectedTime
    import ScenarioFiles
    import SchoolModel

    /// `protected-time export`: the model that is solved, for other solvers.
    struct ExportCommand: ParsableCommand {
        enum Format: String, ExpressibleByArgument, CaseIterable {
            case mps, opb
        }

        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Write the model that is solved, so that others can solve it.")

        @Argument(help: "The scenario file.", completion: .file())
        var scenario: String

        @Option(help: "mps, for integer programming solvers, or opb, for pseudo-Boolean solvers.")
        var format: Format

        @Option(help: "The file to write.", completion: .file())
        var output: String

        func run() throws {
            try reportingFailures {
                let scenario = try readScenario(at: scenario)
                let stated = try StatedModel(scenario)
                let bytes =
                    switch format {
                    case .mps: mps(stated.model, named: scenario.name)
                    case .opb: opb(stated.model)
                    }
                try writeWhole(Data(bytes), to: output)
                return .done
            }
        }
    }
#endif
