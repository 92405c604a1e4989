import Foundation
import Testing

/// Whatever a file holds, it gets a clear error, and nothing is written.
@Suite("Bad input")
struct BadInputTests {
    /// A hostile or broken scenario file.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var data: Data
        /// What the message must contain.
        var says: String

        init(_ name: String, _ text: String, says: String = "scenario.yaml") {
            self.init(name, Data(text.utf8), says: says)
        }

        init(_ name: String, _ data: Data, says: String = "scenario.yaml") {
            (self.name, self.data, self.says) = (name, data, says)
        }

        var testDescription: String { name }
    }

    private static let encodings = [
        Case("UTF-16", TinySchool.solvable.data(using: .utf16) ?? Data()),
        Case("Latin-1", TinySchool.replacing("Tiny", "Koulumäki").data(using: .isoLatin1) ?? Data()),
        Case("zeros", Data(count: 4096)),
        Case("noise", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ ($0 >> 3)) })),
    ]

    private static let shapes = [
        Case("empty", ""), Case("blanks", " \n\n"), Case("a comment", "# nothing\n"), Case("a scalar", "school\n"),
        Case("a list", "[1, 2]\n"), Case("not closed", TinySchool.solvable + "absences: [{person: aino"),
        Case("cut off", String(TinySchool.solvable.prefix(TinySchool.solvable.count / 2))),
        Case("a tab", "school:\n\t- x\n"), Case("two documents", TinySchool.solvable + "---\nschool: x\n"),
        Case("deep brackets", "school: " + String(repeating: "[", count: 200_000)),
        Case(
            "deep and closed",
            "school: " + String(repeating: "{a: ", count: 5_000) + String(repeating: "}", count: 5_000)),
        Case("deep lines", (0..<3_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
        Case("an anchor", "school: &a Tiny\nname: *a\n"),
        Case(
            "an alias bomb",
            "a: &a [x, x, x, x, x, x, x, x, x]\n"
                + zip("bcdefghij", "abcdefghi").map { new, old in
                    "\(new): &\(new) [" + Array(repeating: "*\(old)", count: 9).joined(separator: ", ") + "]\n"
                }.joined()),
        Case("beyond 8 MB", TinySchool.solvable + String(repeating: "# a comment of no use\n", count: 400_000)),
    ]

    private static let values = [
        Case("an unknown key", TinySchool.solvable + "colour: red\n", says: "colour"),
        Case("a key that stands twice", TinySchool.solvable + "school: Other\n", says: "school"),
        Case("a date that does not exist", TinySchool.replacing("2026-09-11", "2026-09-31"), says: "2026-09-31"),
        Case("an end before its start", TinySchool.replacing("2026-09-11", "2025-09-11"), says: "scenario.yaml:2"),
        Case("a calendar of millennia", TinySchool.replacing("2026-08-31", "0001-01-01"), says: "scenario.yaml:2"),
        Case("a clock time that does not exist", TinySchool.replacing("08:15-09:00", "08:15-25:00"), says: "25:00"),
        Case(
            "pupils beyond all numbers", TinySchool.replacing("pupils: 20", "pupils: 99999999999999999999"),
            says: "9999"),
        Case("pupils below zero", TinySchool.replacing("pupils: 20", "pupils: -20"), says: "-20"),
        Case(
            "money beyond all numbers", TinySchool.replacing("pay: none", "pay: 99999999999999999999.00 per period"),
            says: "9999"),
        Case("a person twice", TinySchool.replacing("{id: ben,", "{id: aino,"), says: "aino"),
        Case("a class twice", TinySchool.replacing("{id: 3B,", "{id: 3A,"), says: "3A"),
        Case("an unknown teacher", TinySchool.replacing("teachers: ben", "teachers: bea"), says: "ben"),
        Case(
            "an unknown pool", TinySchool.replacing("release: [leadership]", "release: [leadershop]"),
            says: "leadership"),
        Case(
            "classes that are parts of each other",
            TinySchool.replacing("{id: 3A, pupils: 20}", "{id: 3A, part of: 3B}")
                .replacingOccurrences(of: "{id: 3B, pupils: 21}", with: "{id: 3B, part of: 3A}"), says: "3A"),
        Case(
            "a class that is part of itself", TinySchool.replacing("{id: 3A, pupils: 20}", "{id: 3A, part of: 3A}"),
            says: "3A"),
        Case(
            "a file above the folder", TinySchool.replacing("classes:\n", "rooms: ../rooms.csv\nclasses:\n"),
            says: "../rooms.csv"),
        Case(
            "a file of the system", TinySchool.replacing("classes:\n", "rooms: /etc/passwd\nclasses:\n"),
            says: "/etc/passwd"),
        Case(
            "a link out of the folder", TinySchool.replacing("classes:\n", "rooms: link.csv\nclasses:\n"),
            says: "link.csv"),
        Case("a folder as a table", TinySchool.replacing("classes:\n", "rooms: folder\nclasses:\n"), says: "folder"),
    ]

    @Test("A scenario that is wrong: status 65, the place and what is wrong", arguments: encodings + shapes + values)
    func scenario(_ bad: Case) throws {
        let folder = try TemporaryFolder()
        try folder.write(bad.data, to: "s/scenario.yaml")
        try folder.write("id\nR1\n", to: "rooms.csv")
        try folder.write("id\nR1\n", to: "s/folder/rooms.csv")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("s/link.csv"), withDestinationPath: folder.path("rooms.csv"))
        let before = folder.names
        let run = try Tool.run(
            "plan", folder.path("s/scenario.yaml"), "--output", folder.path("plan.json"), "--work-limit", "1000000")
        #expect(run.status == 65, "\(run.testDescription)")
        #expect(run.errors.contains(bad.says), "\(run.errors.prefix(400))")
        #expect(run.output == "")
        #expect(folder.names == before)
    }

    @Test("A missing table: status 66")
    func missingTable() throws {
        let folder = try TemporaryFolder()
        try folder.write(TinySchool.replacing("classes:\n", "rooms: rooms.csv\nclasses:\n"), to: "scenario.yaml")
        let run = try Tool.run("plan", folder.path("scenario.yaml"))
        #expect(run.status == 66)
        #expect(run.errors.contains("scenario.yaml:") && run.errors.contains("rooms.csv"), "\(run.errors)")
    }

    @Test("A folder as a scenario, and one whose folder is missing")
    func noFile() throws {
        let folder = try TemporaryFolder()
        let folderAsFile = try Tool.run("check", folder.url.path)
        #expect(folderAsFile.status == 65 || folderAsFile.status == 66)
        #expect(try Tool.run("check", folder.path("a/b/c.yaml")).status == 66)
    }

    @Test("Everything that is wrong is told at once, also inside tables, each with its place")
    func allAtOnce() throws {
        let folder = try TemporaryFolder()
        try folder.write("id;seats\nR1;many\nR1;20\n", to: "rooms.csv")
        try folder.write(
            TinySchool.replacing("classes:\n", "rooms: rooms.csv\nclasses:\n")
                .replacingOccurrences(of: "teachers: ben", with: "teachers: bea"), to: "scenario.yaml")
        let run = try Tool.run("check", folder.path("scenario.yaml"))
        #expect(run.status == 65)
        #expect(run.errors.contains("rooms.csv:2:4: "), "\(run.errors)")
        #expect(run.errors.contains("rooms.csv:3:") && run.errors.contains("scenario.yaml:"), "\(run.errors)")
    }

    @Test(
        "A plan file that is wrong: status 65",
        arguments: [
            "", "{", "[]", "null", "{\"sessions\": 1}", "{\"colour\": []}", String(repeating: "[", count: 100_000),
            "{\"sessions\": [], \"sessions\": []}", "\u{FEFF}\u{FEFF}{}", "1e999999",
        ])
    func plan(_ text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(TinySchool.solvable, to: "scenario.yaml")
        try folder.write(text, to: "plan.json")
        let run = try Tool.run("check", folder.path("scenario.yaml"), folder.path("plan.json"))
        #expect(run.status == 65, "\(run.testDescription)")
        #expect(run.errors.contains("plan.json"), "\(run.errors)")
    }

    @Test(
        "A FET file that is wrong: status 65, and no folder",
        arguments: [
            "", "<", "<fet>", "<?xml version=\"1.0\"?><html/>", "<fet version=\"6.8.5\"></fet>",
            String(repeating: "<a>", count: 100_000),
            "<!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;\">]><fet>&c;</fet>",
        ])
    func fet(_ text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "school.fet")
        let run = try Tool.run("import", "fet", folder.path("school.fet"), "--output", folder.path("out"))
        #expect(run.status == 65, "\(run.testDescription)")
        #expect(run.errors.contains("school.fet"), "\(run.errors)")
        #expect(folder.names == ["school.fet"])
    }
}
