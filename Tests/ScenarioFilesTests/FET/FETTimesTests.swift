import ScenarioFiles
import Testing

@Suite struct FETTimesTests {
    /// The times of the bell schedule when the hours have these names, in the order of the day.
    private func bells(_ hours: [String]) throws -> [String] {
        try school(days: ["Monday"], hours: hours).folder.yaml.split(separator: "\n").compactMap { line in
            line.split(separator: "time: ").dropFirst().first?.prefix(11).description
        }
    }

    private func school(
        days: [String], hours: [String], head: String = "<fet version=\"6.8.5\">", placed: [(String, String)]? = nil
    ) throws -> FETImport {
        var tiny = TinySchool()
        (tiny.head, tiny.days, tiny.hours, tiny.space) = (head, days, hours, "")
        let places = placed ?? [(days[0], hours[0])]
        tiny.activities = places.indices.map {
            TinySchool.activity($0, "math", teachers: ["Aino"], students: ["3a"])
        }.joined()
        tiny.time = zip(places.indices, places).map { TinySchool.start($0, $1.0, $1.1) }.joined()
        return try tiny.imported()
    }

    @Test(arguments: [
        ["08:00-08:45", "08:50-09:35"], ["1. 8.00 - 8.45", "2. 8.50 – 9.35"], ["8h00-8h45", "8h50~9h35"],
        ["[1] 08:00-8:45a", "[2] 8:50 am - 9:35 am"],
    ])
    func `stretches in the names of hours are their clock times`(hours: [String]) throws {
        #expect(try bells(hours) == ["08:00-08:45", "08:50-09:35"])
    }

    @Test func `of hours with a start only each lasts as long as the shortest step`() throws {
        #expect(try bells(["08:00", "08:50", "09:30"]) == ["08:00-08:40", "08:50-09:30", "09:30-10:10"])
        let school = try school(days: ["Monday"], hours: ["08:00", "08:50", "09:30"])
        #expect(school.note(containing: "each is taken to last 40 min") != nil)
        #expect(school.folder.yaml.contains("# The FET file says when hours start and not when they end; 40 min"))
    }

    @Test func `after noon of a 12-hour clock comes the afternoon`() throws {
        #expect(
            try bells(["11:00-12:00", "12:10-01:00", "01:00-01:50p"]) == ["11:00-12:00", "12:10-13:00", "13:00-13:50"])
    }

    @Test(arguments: [
        (["Pd 1", "Pd 2"], "the hour \"Pd 1\" has no clock time"),
        (["1 08:00", "2"], "the hour \"2\" has no clock time"),
        (["08:00 or 08:15", "09:00"], "the hour \"08:00 or 08:15\" has several clock times"),
        (["08:00-09:00", "08:45-09:45"], "the hour \"08:45-09:45\" is not later than the hour before it"),
        (["13:00-14:00", "08:00-07:00"], "the hour \"08:00-07:00\" is not later than the hour before it"),
        (["23:30", "23:50"], "the last hour would end after midnight"),
        (["08:00"], "a single hour has no end"),
        (["1.5", "2.5"], "the hour \"1.5\" has no clock time"),
        (["25:00-26:00", "30:00-31:00"], "the hour \"25:00-26:00\" has no clock time"),
    ])
    func `clock times that the names don't tell are assumed, visibly`(hours: [String], reason: String) throws {
        let school = try school(days: ["Monday"], hours: hours)
        let note = try #require(school.note(containing: "Clock times are not in the FET file"))
        #expect(note.contains("(\(reason))"))
        #expect(school.folder.yaml.contains("# Clock times are not in the FET file"))
        #expect(try bells(hours) == ["08:00-08:50", "08:50-09:40"].prefix(hours.count).map(\.self))
    }

    @Test func `a long name with a clock time helps a short one without`() throws {
        var tiny = TinySchool()
        tiny.hours = [
            "a</Name><Long_Name>08:00-08:45</Long_Name><Name>", "b</Name><Long_Name>09:00-09:45</Long_Name><Name>",
        ]
        tiny.time = TinySchool.start(1, "Monday", "a") + TinySchool.start(2, "Tuesday", "b")
        let scenario = try tiny.imported().folder.yaml
        #expect(scenario.contains("{period: a, time: 08:00-08:45}"))
        #expect(scenario.contains("{period: b, time: 09:00-09:45}"))
    }

    @Test(arguments: [
        (["Sunday", "Monday"], ["Sun", "Mon"]), (["lundi", "MARDI"], ["Mon", "Tue"]),
        (["Día 1", "Día 2"], ["Mon", "Tue"]), (["Monday", "Day 2"], ["Mon", "Tue"]), (["Miércoles"], ["Wed"]),
    ])
    func `days with the names of weekdays are those, others follow from Monday`(
        days: [String], weekdays: [String]
    ) throws {
        let school = try school(days: days, hours: ["1"], placed: days.map { ($0, "1") })
        #expect(school.rows("timetable.csv").map { $0[4] } == weekdays)
        let isNamed = days.allSatisfy { !$0.hasPrefix("D") }
        #expect((school.note(containing: "not named like weekdays") == nil) == isNamed)
    }

    @Test func `ten days are two weeks`() throws {
        let days = (1...10).map { "Day \($0)" }
        let school = try school(days: days, hours: ["1"], placed: days.map { ($0, "1") })
        #expect(school.folder.yaml.contains("timetable: repeats every 2 weeks, starting with A"))
        #expect(
            school.rows("timetable.csv").map { $0[4] + $0[8] }
                == ["MonA", "TueA", "WedA", "ThuA", "FriA", "MonB", "TueB", "WedB", "ThuB", "FriB"])
    }

    @Test(arguments: ["<fet version=\"6.5.0\">\n<Mode>Mornings_Afternoons</Mode>", "<fet version=\"5.27.3-algeria9\">"])
    func `mornings and afternoons are halves of a day`(head: String) throws {
        let days = ["Mon am", "Mon pm", "Tue am", "Tue pm"]
        let school = try school(days: days, hours: ["1", "2"], head: head, placed: days.map { ($0, "2") })
        #expect(
            school.rows("timetable.csv").map { "\($0[4]) \($0[5])" }
                == ["Mon morning 2", "Mon afternoon 2", "Tue morning 2", "Tue afternoon 2"])
        #expect(school.folder.yaml.contains("{period: afternoon 2, time: 10:30-11:20}"))
        #expect(school.folder.yaml.contains("{period: morning 1, time: 08:00-08:50, teaching: no}"))
    }

    @Test func `a break on some days only makes the bells differ`() throws {
        var tiny = TinySchool()
        tiny.days = ["Monday", "Tuesday", "Wednesday"]
        tiny.time =
            TinySchool.breaks([("Tuesday", "2 08:50-09:35")]) + TinySchool.start(1, "Monday", "1 08:00-08:45")
            + TinySchool.start(2, "Tuesday", "3 10:00-10:45")
        let scenario = try tiny.imported().folder.yaml
        #expect(scenario.contains("  \"Mon, Wed\":\n"))
        #expect(
            scenario.contains(
                "  Tue:\n    - {period: 1, time: 08:00-08:45}\n    - {period: 2, time: 08:50-09:35, teaching: no}"))
    }
}
