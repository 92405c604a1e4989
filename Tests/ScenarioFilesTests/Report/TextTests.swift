import ScenarioFiles
import Testing

@Suite("Text of fixed width")
struct TextTests {
    @Test(
        "Width counts columns, not characters",
        arguments: [
            ("", 0), ("Aino", 4), ("Öhman", 5), ("e\u{301}", 1), ("日本", 4), ("👩‍🏫", 2), ("a\tb", 2),
        ])
    func width(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test("Lines are broken between words, and inside a word only where it is wider than a line")
    func wrapping() {
        #expect("one two three".wrapped(to: 7) == ["one two", "three"])
        #expect("abcdefgh".wrapped(to: 3) == ["abc", "def", "gh"])
        #expect("日本語".wrapped(to: 4) == ["日本", "語"])
        #expect("".wrapped(to: 5) == [""])
        #expect("a\u{1B}[31m b".wrapped(to: 40) == ["a [31m b"])
    }

    @Test("A table never exceeds the page and loses no word")
    func wideTable() {
        var table = TextTable(["First", "Second", "Number"], right: [2])
        let long = Array(repeating: "word", count: 40).joined(separator: " ")
        table.add([long, long, "1"])
        table.add(["日本", "x", "1 000"])
        #expect(table.lines.allSatisfy { DisplayWidth.of($0) <= TextTable.pageWidth })
        #expect(table.lines.joined(separator: " ").split(separator: " ").count { $0 == "word" } == 80)
        #expect(table.lines.allSatisfy { !$0.hasSuffix(" ") })
    }

    @Test("Columns line up whatever the script of their cells")
    func alignment() {
        var table = TextTable(["Name", "Sum"], right: [1], indent: 0)
        table.add(["Öhman", "1.00"])
        table.add(["日本", "12.00"])
        #expect(table.lines == ["Name     Sum", "─────  ─────", "Öhman   1.00", "日本   12.00"])
    }

    @Test("Money, hundredths and shares")
    func numbers() {
        #expect(
            [0, 5, 123_450, 100_000_000, -250].map(Words.money) == [
                "0.00", "0.05", "1 234.50", "1 000 000.00", "-2.50",
            ])
        #expect([0, 200, 250, 33, 123_400].map(Words.hundredths) == ["0", "2", "2.5", "0.33", "1 234"])
        #expect(Words.percent(28, of: 1000) == "2.8 %")
        #expect(Words.percent(1, of: 3) == "33.4 %")
        #expect(Words.percent(1, of: 0) == "100.0 %")
        #expect(Words.money(.min) == "-92 233 720 368 547 758.08")
    }

    @Test("Lists read as people write them")
    func lists() {
        #expect(Words.list([]) == "")
        #expect(Words.list(["a"]) == "a")
        #expect(Words.list(["a", "b"]) == "a and b")
        #expect(Words.list(["a", "b", "c"]) == "a, b and c")
    }
}
