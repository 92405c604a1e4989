import Foundation
import ScenarioFiles
import SchoolModel
import Testing

/// What is written stays what it is: YAML's guesses never change a meaning, and JSON says the same as YAML.
@Suite struct WrittenAsIsTests {
    private let odd = [
        "no", "1e3", "010", "08:15", "~", "null", "0x1F", "1_000", "yes", "on", "1.0", "2026-09-07", "=",
    ]

    @Test func oddNamesStayWhatTheyAreInYAML() throws {
        let rooms = odd.map { "  - {id: \($0)}\n" }.joined()
        let scenario = try Brook().adding("rooms:\n" + rooms).read()
        #expect(scenario.rooms.map(\.id.name) == odd)
    }

    @Test func oddNamesStayWhatTheyAreInTables() throws {
        let table = "id\n" + odd.joined(separator: "\n") + "\n"
        let scenario = try Brook().adding("rooms: rooms.csv\n").setting("rooms.csv", Data(table.utf8)).read()
        #expect(scenario.rooms.map(\.id.name) == odd)
    }

    @Test func quotesChangeNothing() throws {
        let scenario = try Brook().adding("rooms: [{id: \"no\"}, {'id': '1e3', \"seats\": \"20\"}]\n").read()
        #expect(scenario.rooms.map(\.id.name) == ["no", "1e3"])
        #expect(scenario.rooms[1].seats == 20)
    }

    @Test func jsonSaysTheSameAsYAML() throws {
        let json = """
            {"school": "Brook", "calendar": {"from": "2026-09-07", "to": "2026-09-18"},
             "bells": {"Mon-Tue": [{"period": 1, "time": "08:15-09:00"}, {"period": "2", "time": "09:00-09:45"}]},
             "working hours": "Mon-Tue 08:00-12:00", "people": [{"id": "A\\u00efno\\ud83d\\ude00"}],
             "rooms": [{"id": 1e3}, {"id": "no", "tags": ["a", "b"]}, {"id": true}]}
            """
        let yaml = """
            school: Brook
            calendar: {from: 2026-09-07, to: 2026-09-18}
            bells: {"Mon-Tue": [{period: 1, time: 08:15-09:00}, {period: 2, time: 09:00-09:45}]}
            working hours: Mon-Tue 08:00-12:00
            people: [{id: Aïno😀}]
            rooms: [{id: 1e3}, {id: no, tags: a + b}, {id: true}]
            """
        let files = try Brook().setting("s.json", Data(json.utf8)).setting("s.yaml", Data(yaml.utf8))
        #expect(try files.read("s.json") == files.read("s.yaml"))
        #expect(try files.read("s.json").rooms.map(\.id.name) == ["1e3", "no", "true"])
    }

    @Test(arguments: [",", ";", "\t"]) func tablesFromAnySpreadsheet(separator: String) throws {
        let rows = [
            ["pupils", "# note", "id", "tags", "grade"], ["21", "x", "3A", "a + b", "3"],
            ["19", "\"a\(separator) \"\"b\"\"\nc\"", "\" 3B \"", "", ""],
        ]
        let text = "\u{FEFF}" + rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n") + "\r\n\r\n"
        let scenario = try Brook().setting("classes.csv", Data(text.utf8)).read()
        #expect(scenario.classes.map(\.id.name) == ["3A", "3B"])
        #expect(scenario.classes.map(\.pupils) == [21, 19])
        #expect(scenario.classes.map(\.tags) == [["a", "b"], []])
    }

    @Test func lessonsAreNamedByWhatTheyAreNotByTheirLine() throws {
        let rows = try Repository.text("Scenarios/tiny-solvable/timetable.csv").split(separator: "\n")
        let turned = ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\n")
        let one = try Brook().read()
        let other = try Brook().setting("timetable.csv", Data(turned.utf8)).read()
        #expect(Set(one.lessons) == Set(other.lessons))
        #expect(one.lessons.first?.id == "3A math Mon 1")
    }

    @Test func whatLooksTheSameGetsMoreIntoItsName() throws {
        let scenario = try Brook().adding("3A,math,carla,Mon,1\n", to: "timetable.csv").read()
        #expect(scenario.lessons.first?.id == "3A math Mon 1 aino")
        #expect(scenario.lessons.last?.id == "3A math Mon 1 carla")
    }

    @Test func weeksOfTheCycle() throws {
        let brook = try Brook().replacing(
            "to: 2026-09-18", with: "to: 2026-09-18\n  timetable: repeats every 2 weeks, starting with B")
        let table =
            "class,subject,teachers,day,period,week\n3A,art,aino,Mon,1,A\n3A,art,aino,Mon,1,B\n3A,art,aino,Tue,1,\n"
        let scenario = try brook.setting("timetable.csv", Data(table.utf8)).read()
        #expect(scenario.lessons.map(\.id.name) == ["3A art Mon 1 A", "3A art Mon 1 B", "3A art Tue 1"])
        #expect(scenario.lessons.map { $0.times[0].cycleWeeks } == [[0], [1], [0, 1]])
        #expect(scenario.calendar.firstCycleWeek == 1)
    }
}
