import Foundation
import ScenarioFiles
import Testing

/// The example files of real schools that Debian's package `fet-data` installs. They are read where they lie.
enum FETExamples {
    static let folder = "/usr/share/doc/fet-data/examples"

    static let files: [String] = {
        guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".fet") }.sorted().map { "\(folder)/\($0)" }
    }()

    static let areInstalled = !files.isEmpty
    static let absence: Comment = "Skipped: the package fet-data is not installed (apt-get install fet-data)."
}

@Suite struct ExampleSweepTests {
    @Test(.enabled(if: FETExamples.areInstalled, FETExamples.absence))
    func `each example of a real school is imported or refused with a reason`() throws {
        var counts: [String: Int] = [:]
        for file in FETExamples.files {
            do throws(FETError) {
                let school = try importFET(file: file)
                counts["imported", default: 0] += 1
                if ProcessInfo.processInfo.environment["FET_VERBOSE"] != nil { print(file, school.report) }
            } catch {
                counts[error.reason.rawValue, default: 0] += 1
                #expect(!error.message.isEmpty)
                #expect(error.reason == .unsolved || error.reason == .mode, "\(error)")
                if ProcessInfo.processInfo.environment["FET_VERBOSE"] != nil { print(error) }
            }
        }
        print(counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))
        #expect(counts["imported", default: 0] > 0)
    }
}
