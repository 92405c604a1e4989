import Foundation
import ScenarioFiles
import SchoolModel

/// Invented schools as tests see them.
enum Generated {
    /// The parameters, with changes.
    static func parameters(_ change: (inout SyntheticSchools) -> Void = { _ in }) -> SyntheticSchools {
        var parameters = SyntheticSchools(seed: 1)
        change(&parameters)
        return parameters
    }

    /// What is written and read again.
    static func scenario(_ parameters: SyntheticSchools) throws -> Scenario {
        let folder = try TemporaryFolder()
        try parameters.folder().write(to: folder.path("school"))
        return try readScenario(at: folder.path("school/scenario.yaml"))
    }

    /// Days on which a school is open: the calendar knows no weekends, which are days without bells.
    static func schoolDays(of scenario: Scenario) -> [Day] {
        scenario.calendar.openDays.filter { $0.weekday <= .friday }
    }

    /// A number made of all bytes of the files (FNV-1a, 64 bits).
    static func digest(_ folder: ScenarioFolder) -> UInt64 {
        let texts = [folder.yaml] + folder.tables.flatMap { [$0.name, $0.text] }
        return texts.flatMap { Array($0.utf8) }.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
