import Foundation
import ScenarioFiles
import SchoolModel

/// The tiny solvable scenario, with changes.
struct Brook {
    static let names = ["scenario.yaml", "people.csv", "classes.csv", "timetable.csv"]

    var files: [String: Data] = [:]

    init() throws {
        for name in Brook.names {
            files[name] = Data(try Repository.text("Scenarios/tiny-solvable/" + name).utf8)
        }
    }

    /// The scenario with one text replaced; the text must be there.
    func replacing(_ old: String, with new: String, in file: String = "scenario.yaml") throws -> Brook {
        var copy = self
        let text = String(decoding: files[file] ?? Data(), as: UTF8.self)
        guard text.contains(old) else { throw NotThere(text: old) }
        copy.files[file] = Data(text.replacing(old, with: new, maxReplacements: 1).utf8)
        return copy
    }

    func adding(_ text: String, to file: String = "scenario.yaml") -> Brook {
        var copy = self
        copy.files[file] = (files[file] ?? Data()) + Data(text.utf8)
        return copy
    }

    func setting(_ file: String, _ data: Data?) -> Brook {
        var copy = self
        copy.files[file] = data
        return copy
    }

    struct NotThere: Error {
        var text: String
    }

    func read(_ name: String = "scenario.yaml") throws -> Scenario {
        let folder = try TemporaryFolder()
        for (name, data) in files { try folder.write(name, data) }
        do {
            return try readScenario(at: folder.path(name))
        } catch {
            // Messages name files as the caller did; tests compare them without the folder.
            var short = error
            for index in short.diagnostics.indices {
                short.diagnostics[index].file.replace(folder.path + "/", with: "")
            }
            short.diagnostics.sort()
            throw short
        }
    }

    /// What is wrong, one line each; empty where the scenario loads.
    func problems(_ name: String = "scenario.yaml") throws -> [String] {
        do {
            _ = try read(name)
            return []
        } catch let error as ScenarioError {
            return error.diagnostics.map(\.description)
        }
    }
}
