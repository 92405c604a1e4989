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
            abstract: "Write the model that is solved, so that others can solve it.",
            discussion: """
                Variables are called x1, x2, … in the file. With --map, a table (TSV) says what each of them decides, \
                what each goal minimizes and which promise or limit each row belongs to, in the school's words. \
                'protected-time read' makes a plan of what another solver finds.
                """)

        @Argument(help: "The scenario file.", completion: .file())
        var scenario: String

        @Option(help: "mps, for integer programming solvers, or opb, for pseudo-Boolean solvers.")
        var format: Format

        @Option(help: "The file to write.", completion: .file())
        var output: String

        @Option(help: "Write what the names in it stand for to this file (TSV).", completion: .file())
        var map: String?

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
                if let map { try writeWhole(Data(names(of: stated)), to: map) }
                return .done
            }
        }

        private func names(of stated: StatedModel) -> [UInt8] {
            let meanings = stated.meanings()
            return modelMap(
                stated.model, goal: meanings.goal,
                variable: { number in
                    let meaning = meanings.variable(number)
                    return (meaning.kind.rawValue, meaning.words)
                },
                requirement: meanings.requirement)
        }
    }
#endif
