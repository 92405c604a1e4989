import Foundation
import Testing

/// A school whose timetable FET's examples hold: where its file lies, and what makes a promise to it feasible.
struct RealSchool: CustomTestStringConvertible, Sendable {
    /// How the tests call it.
    var name: String
    /// The path of its file below the folder of the examples.
    var path: String
    /// How many substitutes can be called on each day.
    var substitutes = 2

    /// The seven with fewer than 40 teachers that FET solves in seconds.
    static let all = [
        RealSchool(name: "a primary school in Greece", path: "Greece/Didymoteicho/6th-Primary-School.fet"),
        RealSchool(name: "a primary school in Spain", path: "Spain/3-school/primaria.fet"),
        RealSchool(name: "HashiyanaPS", path: "Namibia/by-Bobby/set-7-2016/HashiyanaPSY16T2a.fet"),
        RealSchool(
            name: "StAndrewsPS", path: "Namibia/by-Bobby/set-7-2016/StAndrewsPSY2016T2a.fet", substitutes: 4),
        RealSchool(name: "KalengaPS", path: "Namibia/by-Bobby/set-8-2017/KalengaPSY2017T1d.fet"),
        RealSchool(name: "NamibiaPS", path: "Namibia/by-Bobby/set-7-2016/NamibiaPSY16T1f.fet"),
        RealSchool(name: "a special school in Germany", path: "Germany/DGS-Pro/dgspro200809.fet"),
    ]

    var testDescription: String { name }

    /// The file, which holds no solution.
    var file: URL {
        URL(fileURLWithPath: "/usr/share/doc/fet-data/examples/FET-5-official").appendingPathComponent(path)
    }

    // MARK: What is installed

    static let fet = ["/usr/bin/fet-cl", "/usr/local/bin/fet-cl"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    static let areInstalled = fet != nil && all.allSatisfy { FileManager.default.fileExists(atPath: $0.file.path) }
    static let absence: Comment =
        "Skipped: FET or its examples are not installed (apt-get install fet fet-data)."
}
