import Foundation
import ScenarioFiles
import Testing

/// The example files of real schools that Debian's package `fet-data` installs. They are read where they lie.
enum FETExamples {
    static let folder = "/usr/share/doc/fet-data/examples"

    static let files: [String] = files(under: folder, ending: ".fet")

    static func files(under folder: String, ending: String) -> [String] {
        guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
    }

    static let areInstalled = !files.isEmpty
    static let absence: Comment = "Skipped: the package fet-data is not installed (apt-get install fet-data)."

    /// A folder with more solved files, for those who want to try more than the examples.
    static let solved = ProcessInfo.processInfo.environment["FET_SOLVED_FOLDER"]
    static let noSolved: Comment = "Skipped: no folder of solved files is given in FET_SOLVED_FOLDER."
}

@Suite struct ExampleSweepTests {
    @Test(.enabled(if: FETExamples.areInstalled, FETExamples.absence))
    func `each example of a real school is imported or refused with a reason`() {
        let counts = sweep(FETExamples.files)
        #expect(counts["imported", default: 0] > 20)
        #expect(counts["not solved", default: 0] > 150)
    }

    @Test(.enabled(if: FETExamples.solved != nil, FETExamples.noSolved))
    func `each solved file is imported, alone and as the file with its list of activities`() throws {
        let folder = try #require(FETExamples.solved)
        let files = FETExamples.files(under: folder, ending: "_data_and_timetable.fet").filter {
            !$0.contains("-highest/") && !$0.contains("-current/")
        }
        _ = sweep(files)
        for file in files {
            guard let alone = try? importFET(file: file) else { continue }
            let list = file.replacing("_data_and_timetable.fet", with: "_activities.xml")
            let both = try importFET(file: file, activities: list)
            #expect(both.folder.yaml == alone.folder.yaml, "\(file)")
            for (table, other) in zip(both.folder.tables, alone.folder.tables) {
                #expect(table.rows.first { !other.rows.contains($0) } == nil, "\(file)")
                #expect(table.rows.count == other.rows.count, "\(file)")
            }
        }
    }

    /// Imports the files, reads each import back as a scenario, expects only reasons that a sound file can have, and prints how many had which.
    private func sweep(_ files: [String]) -> [String: Int] {
        let isVerbose = ProcessInfo.processInfo.environment["FET_VERBOSE"] != nil
        var counts: [String: Int] = [:]
        for file in files {
            do throws(FETError) {
                let school = try importFET(file: file)
                counts["imported", default: 0] += 1
                if isVerbose { print(file, school.report) }
                #expect(throws: Never.self, "\(file)") { try loaded(school) }
            } catch {
                counts[error.reason.rawValue, default: 0] += 1
                if isVerbose { print(error) }
                #expect(error.reason == .unsolved || error.reason == .mode, "\(error)")
            }
        }
        print(counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))
        return counts
    }
}
