import Foundation
import ScenarioFiles
import SchoolModel

enum Scenarios {
    /// Where the example lies, seen from this file.
    static let koulumestari = URL(fileURLWithPath: #filePath)
        .appendingPathComponent("../../../../../Scenarios/koulumestari/scenario.yaml").standardizedFileURL.path

    /// One week of an invented school with twelve teachers.
    static func week() throws -> Scenario {
        var school = SyntheticSchools(seed: 1)
        school.teachers = 12
        school.weeks = 1
        school.tightness = .loose
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try school.folder().write(to: folder.path)
        return try readScenario(at: folder.appendingPathComponent("scenario.yaml").path)
    }
}
