import Foundation
import ScenarioFiles
import Testing

/// Nothing that a file holds crashes the reader, takes its time or its memory, or leads it out of the folder.
@Suite struct HostileInputTests {
    private func problems(_ data: Data, _ name: String = "x.yaml") throws -> [String] {
        try Brook().setting(name, data).problems(name)
    }

    private func problems(_ text: String, _ name: String = "x.yaml") throws -> [String] {
        try problems(Data(text.utf8), name)
    }

    @Test func filesThatAreMissingOrNoFiles() throws {
        #expect(try Brook().problems("none.yaml") == ["none.yaml: There is no such file."])
        let error = #expect(throws: ScenarioError.self) { try Brook().read("none.yaml") }
        #expect(error?.kind == .missingFile)
        let folder = try TemporaryFolder()
        let second = #expect(throws: ScenarioError.self) { try readScenario(at: folder.path) }
        #expect(second?.diagnostics.map(\.message) == ["This is a folder; a file is expected."])
        #expect(
            try problems("a: b", "x.txt") == [
                "x.txt: The name of the file ends in none of `.yaml`, `.yml` and `.json`."
            ])
    }

    @Test func aMissingTableIsAMissingFile() throws {
        let error = #expect(throws: ScenarioError.self) { try Brook().setting("people.csv", nil).read() }
        #expect(error?.kind == .missingFile)
    }

    @Test func aCancelledTaskStopsReading() async throws {
        let reading = Task {
            while !Task.isCancelled { await Task.yield() }
            return #expect(throws: ScenarioError.self) { try Brook().setting("classes.csv", nil).read() }
        }
        reading.cancel()
        let error = await reading.value
        #expect(error?.kind == .cancelled)
        #expect(error?.diagnostics.map(\.message) == ["Reading was cancelled."])
    }

    @Test func encodings() throws {
        let utf16 = Data([0xFF, 0xFE, 0x61, 0x00])
        let advice = "Save it as UTF-8 (spreadsheets call it \"CSV UTF-8\")."
        #expect(try problems(utf16) == ["x.yaml: The file is written in UTF-16. \(advice)"])
        let latin = Data("school: Brook\nname: ".utf8) + Data([0xE9, 0x0A])
        let words = "This line is not UTF-8; perhaps the file is written in Latin-1 (Windows-1252). \(advice)"
        #expect(try problems(latin) == ["x.yaml:2: \(words)"])
        #expect(
            try problems(Data("a: b\nc: \u{0}".utf8)) == [
                "x.yaml:2: The file holds a zero byte; it is not a text file."
            ])
        let names = Data("id,grade\n3A,3\n3B,".utf8) + Data([0xE9])
        #expect(try Brook().setting("classes.csv", names).problems() == ["classes.csv:3:4: \(words)"])
        #expect(
            try Brook().setting("classes.csv", utf16).problems() == [
                "classes.csv: The file is written in UTF-16. \(advice)"
            ])
        #expect(
            try Brook().adding("3C,\u{0},\n", to: "classes.csv").problems() == [
                "classes.csv:4:4: The file holds a zero byte; it is not a text file."
            ])
    }

    @Test func emptyFiles() throws {
        #expect(try problems("") == ["x.yaml: The file is empty."])
        #expect(try problems(" \n", "x.json") == ["x.json: The file is empty."])
        #expect(
            try problems("# only\n---\n") == [
                "x.yaml:3:1: Nothing was found; the scenario as keys and values is expected."
            ])
        #expect(
            try Brook().setting("classes.csv", Data()).problems() == [
                "classes.csv: The table is empty; a header row is expected."
            ])
    }

    @Test func truncatedAndBroken() throws {
        #expect(
            try problems("a: [1, 2") == [
                "x.yaml:2:1: This is not YAML: did not find expected ',' or ']' (while parsing a flow sequence that "
                    + "begins in line 1). Check indentation, brackets and quotes here and above."
            ])
        #expect(try problems("{\"a\": [1, 2", "x.json") == ["x.json:1:12: The file ends too early."])
        #expect(try problems("{\"a\" 1}", "x.json") == ["x.json:1:6: `:` is expected here."])
        #expect(try problems("{\"a\": 1} x", "x.json") == ["x.json:1:10: There is more after the end of the value."])
        #expect(
            try problems("a: b\n\tc: d") == [
                "x.yaml:2:1: This is not YAML: found a tab character that violates indentation (while scanning a plain "
                    + "scalar that begins in line 1). Indent with spaces, and put texts that begin with a sign in quotes."
            ])
    }

    @Test func whatYAMLHasAndTheFormatHasNot() throws {
        #expect(
            try problems("a: &x 1\nb: 2") == [
                "x.yaml:1:4: Anchors and aliases are not part of the format: `&x`. Write the value out."
            ])
        #expect(
            try problems("a: &x 1\nb: *x") == [
                "x.yaml:2:4: Anchors and aliases are not part of the format: `*x`. Write the value out."
            ])
        #expect(
            try problems("a: !!int 1") == [
                "x.yaml:1:4: Tags are not part of the format: `tag:yaml.org,2002:int`."
            ])
        #expect(try problems("a: 1\n---\nb: 2\n") == ["x.yaml:2:1: A file holds one document only."])
        #expect(try problems("a: 1\nb: 1\na: 2") == ["x.yaml:1:1: The key `a` stands twice."])
        #expect(try problems("{\"a\": 1, \"a\": 2}", "x.json") == ["x.json:1:10: The key `a` stands twice."])
        #expect(try problems("? [a, b]\n: 1") == ["x.yaml:1:3: A key is a text; a list was found."])
    }

    @Test(.timeLimit(.minutes(5))) func bombs() throws {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            bomb +=
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
                + "]\n"
        }
        #expect(try problems(bomb).first?.contains("Anchors and aliases are not part of the format") == true)
        #expect(try problems(bomb + "? *a30\n: 1\n").first?.contains("Anchors and aliases") == true)
        for (open, close) in [("[", "]"), ("{a: ", "}"), ("- ", "")] {
            for depth in [70, 990, 100_000] {
                let text = String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
                let found = try problems(text)
                #expect(
                    found.count == 1 && found[0].contains("level") || found[0].contains("values"), "\(open) \(depth)")
            }
        }
        let deep = String(repeating: "[", count: 100_000)
        #expect(try problems(deep, "x.json") == ["x.json:1:65: This is nested more than 64 levels deep."])
        let wide = "a: [" + String(repeating: "x,", count: 1_000_000) + "]"
        #expect(try problems(wide)[0].contains("more than 200000 values"))
        #expect(
            try problems("[" + String(repeating: "1,", count: 1_000_000), "x.json")[0].contains(
                "more than 200000 values"))
        let large = "a: " + String(repeating: "x", count: 9 << 20)
        #expect(
            try problems(large) == [
                "x.yaml: The file has more than 8 MB. Put large tables into CSV files: these may be of any size."
            ])
    }

    @Test(.timeLimit(.minutes(5))) func tablesBeyondTheCap() throws {
        let many = Data(String(repeating: "a\n", count: 2_000_100).utf8)
        #expect(
            try Brook().setting("classes.csv", many).problems() == [
                "classes.csv: The table has more than 2000000 lines."
            ])
        let long = Data(("id\n\"" + String(repeating: "x", count: 2_000_000)).utf8)
        #expect(
            try Brook().setting("classes.csv", long).problems() == [
                "classes.csv:2: This row is longer than 1 MB; perhaps a quote is not closed."
            ])
    }

    @Test func aMillionMistakesAreNotAMillionMessages() throws {
        let rows = "id,grade\n" + (0..<5_000).map { "c\($0),x\n" }.joined()
        let error = #expect(throws: ScenarioError.self) {
            try Brook().setting("classes.csv", Data(rows.utf8)).read()
        }
        #expect(error?.diagnostics.count == 1_000)
        #expect(error?.omitted ?? 0 > 4_000 - 100)
        #expect(error?.description.hasSuffix(" more") == true)
    }

    @Test func filesOutsideTheFolderAreNotRead() throws {
        let outside = try TemporaryFolder()
        try outside.write(["secret.csv": "id\nx\n"])
        let folder = try TemporaryFolder()
        for name in Brook.names { try folder.write([name: try Repository.text("Scenarios/tiny-solvable/" + name)]) }
        try FileManager.default.removeItem(atPath: folder.path("people.csv"))
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("people.csv"), withDestinationPath: outside.path("secret.csv"))
        let error = #expect(throws: ScenarioError.self) { try readScenario(at: folder.path("scenario.yaml")) }
        #expect(
            error?.diagnostics.map(\.message) == [
                "`people.csv` leads out of the scenario's folder; files outside are not read."
            ])
    }
}
