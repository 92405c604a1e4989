import ScenarioFiles
import SchoolModel
import Testing

@Suite struct FETImportTests {
    @Test func `a small school becomes a scenario and four tables`() throws {
        let school = try TinySchool().imported()
        #expect(
            school.folder.yaml == """
                # Imported from a FET file. It has no requirements yet: say below what the school promises.
                school: Hill School

                calendar:
                  # Dates are not in the FET file. Change them to your term, and add closed days.
                  from: 2026-08-31
                  to: 2026-09-27

                bells:
                  Mon-Tue:
                    - {period: 1, time: 08:00-08:45}
                    - {period: 2, time: 08:50-09:35}
                    - {period: Break, time: 09:35-10:00, teaching: no}
                    - {period: 3, time: 10:00-10:45}

                # Of everyone who has no hours in people.csv: the whole day, as far as the FET file says.
                working hours: Mon-Tue 08:00-10:45

                people: people.csv
                classes: classes.csv
                rooms: rooms.csv
                timetable: timetable.csv

                goals: [wanted, money, disruption, fairness, preferences]

                """)
        #expect(
            school.folder.tables.map(\.text) == [
                """
                id,name,roles,tags,works
                Aino,Aino,teacher,,
                Ben,Ben,teacher,math + art,

                """,
                """
                id,grade,pupils,tags,part of
                3a,3,20,year-3,
                3b,3,,year-3,

                """,
                """
                id,seats,tags
                R1,24,Main
                R2,,

                """,
                """
                class,subject,teachers,room,day,period,lesson,kind
                3a,math,Aino,R1,Mon,1,3a math,lesson
                3a,math,Aino,R1,Mon,2,3a math,lesson
                3b,art,Ben,,Tue,3,3b art,lesson

                """,
            ])
    }

    @Test func `the files are read as the scenario that they say`() throws {
        var tiny = TinySchool()
        tiny.time += TinySchool.away("Teacher", "Ben", [("Monday", "1 08:00-08:45")])
        let scenario = try loaded(tiny.imported())
        #expect(scenario.people.map(\.id.name) == ["Aino", "Ben"])
        #expect(scenario.people[1].works.ranges[0].map(\.description) == ["08:50-10:45"])
        #expect(scenario.classes.map(\.pupils) == [20, nil])
        #expect(scenario.rooms.map(\.seats) == [24, nil])
        #expect(scenario.lessons.map(\.id.name) == ["3a math", "3b art"])
        #expect(scenario.lessons.map { $0.times.map(\.period) } == [["1", "2"], ["3"]])
    }

    @Test func `what is unknown is said`() throws {
        let school = try TinySchool().imported()
        #expect(school.note(containing: "Dates are not in a FET file") != nil)
        #expect(school.note(containing: "pupils of 1 of 2 classes is unknown") != nil)
        #expect(school.note(containing: "seats of 1 of 2 rooms are unknown") != nil)
        #expect(school.report.description.contains("2 × lesson (one teacher, one class): 3 rows of kind lesson"))
    }

    @Test func `activities are classified by who takes part`() throws {
        var tiny = TinySchool()
        tiny.activities =
            TinySchool.activity(1, "math", teachers: ["Aino", "Ben"], students: ["3a"])
            + TinySchool.activity(2, "art", teachers: ["Ben"], students: ["3a", "3b"])
            + TinySchool.activity(3, "talk", teachers: ["Aino", "Ben"], students: [])
            + TinySchool.activity(4, "Yard duty", teachers: ["Aino"], students: [])
            + TinySchool.activity(5, "office", teachers: ["Aino"], students: [])
            + TinySchool.activity(6, "free", teachers: ["Ben"], students: [])
            + TinySchool.activity(7, "reading", teachers: [], students: ["3a"])
            + TinySchool.activity(8, "nothing", teachers: [], students: [])
            + TinySchool.activity(9, "old", teachers: ["Ben"], students: ["3a"], active: false)
        tiny.time = (1...8).map { TinySchool.start($0, "Monday", "1 08:00-08:45") }.joined()
        tiny.space = ""
        let school = try tiny.imported()
        let kinds = Dictionary(uniqueKeysWithValues: school.rows("timetable.csv").map { ($0[1], $0[7]) })
        #expect(
            kinds == [
                "math": "lesson", "art": "lesson", "talk": "blocked", "Yard duty": "duty", "office": "blocked",
                "free": "free", "reading": "blocked",
            ])
        #expect(school.report.classifications.map(\.activities) == [1, 1, 1, 1, 1, 1, 1, 1, 1])
        #expect(school.report.classifications.filter { $0.kind == nil }.map(\.rows) == [0, 0])
        #expect(school.note(containing: "teachers are in two activities at once") != nil)
        #expect(school.note(containing: "classes are in two activities at once") != nil)
    }

    @Test func `activities split from one are one lesson, unless their teachers differ`() throws {
        var tiny = TinySchool()
        tiny.activities =
            TinySchool.activity(1, "math", teachers: ["Aino"], students: ["3a"], group: 1)
            + TinySchool.activity(2, "math", teachers: ["Aino"], students: ["3a"], group: 1)
            + TinySchool.activity(3, "math", teachers: ["Ben"], students: ["3a"], group: 1)
        tiny.time =
            TinySchool.start(1, "Monday", "1 08:00-08:45") + TinySchool.start(2, "Tuesday", "1 08:00-08:45")
            + TinySchool.start(3, "Tuesday", "3 10:00-10:45")
        let lessons = try tiny.imported().rows("timetable.csv").map { $0[6] }
        #expect(lessons == ["3a math", "3a math", "3a math 2"])
    }

    @Test func `hours in which a teacher is not available are outside the working hours`() throws {
        var tiny = TinySchool()
        tiny.time += TinySchool.away("Teacher", "Ben", [("Monday", "1 08:00-08:45"), ("Tuesday", "2 08:50-09:35")])
        let works = try tiny.imported().rows("people.csv").map { $0[4] }
        #expect(works == ["", "Mon 08:50-10:45, Tue 08:00-08:45, 09:35-10:45"])
    }

    @Test func `a teacher who is never available and one who teaches then are reported`() throws {
        var tiny = TinySchool()
        tiny.time += TinySchool.away(
            "Teacher", "Ben", tiny.days.flatMap { day in tiny.hours.map { (day, $0) } })
        let school = try tiny.imported()
        #expect(school.note(containing: "never available") != nil)
        #expect(school.note(containing: "1 teachers are in an activity while the file says") != nil)
    }

    @Test func `rooms that are not available and further rooms of a lesson are blocked`() throws {
        var tiny = TinySchool()
        tiny.rooms += "<Room><Name>any</Name><Capacity>30000</Capacity><Virtual>true</Virtual></Room>"
        tiny.space =
            TinySchool.room(2, "any", real: ["R1", "R2"])
            + TinySchool.room(2, "any") + TinySchool.away("Room", "R2", [("Monday", "1 08:00-08:45")])
        let school = try tiny.imported()
        #expect(school.rows("rooms.csv").map { $0[0] } == ["R1", "R2"])
        #expect(
            school.rows("timetable.csv").suffix(3) == [
                ["3b", "art", "Ben", "R1", "Tue", "3", "3b art", "lesson"],
                ["", "art", "", "R2", "Tue", "3", "3b art in R2", "blocked"],
                ["", "not available", "", "R2", "Mon", "1", "R2 not available", "blocked"],
            ])
        #expect(school.note(containing: "1 activities fill several rooms") != nil)
    }

    @Test func `the list of placed activities takes the place of starts in the file`() throws {
        var tiny = TinySchool()
        tiny.time = TinySchool.breaks([("Monday", "Break 09:35-10:00"), ("Tuesday", "Break 09:35-10:00")])
        tiny.space = ""
        let list = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Activities_Timetable>
            <Activity><Id>1</Id><Day>Monday</Day><Hour>1 08:00-08:45</Hour><Room>R1</Room></Activity>
            <Activity><Id>2</Id><Day>Tuesday</Day><Hour>3 10:00-10:45</Hour><Room></Room></Activity>
            </Activities_Timetable>
            """
        let school = try tiny.imported(activities: list)
        #expect(school == (try TinySchool().imported()))
    }

    @Test func `names that lists could not hold are changed, and it is reported`() throws {
        var tiny = TinySchool()
        tiny.teachers = TinySchool.teacher("Aho, Aino+Co") + TinySchool.teacher("Aho Aino&amp;Co")
        tiny.activities =
            TinySchool.activity(1, "R+Q", teachers: ["Aho, Aino+Co"], students: ["3a"])
            + TinySchool.activity(2, "art", teachers: ["Aho Aino&amp;Co"], students: ["3b"])
        let school = try tiny.imported()
        #expect(school.rows("people.csv").map { $0[0] } == ["Aho Aino&Co", "Aho Aino&Co 2"])
        #expect(school.rows("people.csv").map { $0[1] } == ["Aho, Aino+Co", "Aho Aino&Co"])
        #expect(school.report.renamed.contains(.init(kind: "person", from: "Aho, Aino+Co", to: "Aho Aino&Co")))
        #expect(school.report.renamed.contains(.init(kind: "subject", from: "R+Q", to: "R&Q")))
        #expect(school.folder.tables[0].text.contains("\"Aho, Aino+Co\""))
    }
}
