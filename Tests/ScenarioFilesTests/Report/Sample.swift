import ScenarioFiles
import SchoolModel

/// A small school and a plan by hand, which the reports are shown with.
enum Sample {
    static let monday = Day(number: 20_696)  // 2026-08-31
    static let bells = BellSchedule(
        Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, periods) }))

    private static let periods = [
        BellSchedule.Period(name: "1", range: range(8, 15, 9, 0)),
        BellSchedule.Period(name: "2", range: range(9, 0, 9, 45)),
        BellSchedule.Period(name: "3", range: range(10, 15, 11, 0)),
        BellSchedule.Period(name: "after school", range: range(12, 45, 14, 15), isTeaching: false),
    ]

    static func range(_ hour: Int, _ minute: Int, _ endHour: Int, _ endMinute: Int) -> ClockRange {
        ClockRange(ClockTime(minutes: hour * 60 + minute), ClockTime(minutes: endHour * 60 + endMinute))
    }

    private static let allDay = WorkingHours(
        Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, [range(8, 0, 15, 0)]) }))

    private static func person(_ id: String, _ name: String, _ role: String, _ tags: [String] = []) -> Person {
        Person(id: .init(id), name: name, school: "Little Hill", roles: [role], tags: tags, works: allDay)
    }

    private static func lesson(
        _ id: String, _ subject: String, _ group: SchoolClass.ID, _ teacher: Person.ID, _ weekday: Weekday,
        _ period: Int,
        _ room: Room.ID
    ) -> Lesson {
        let row = periods[period - 1]
        return Lesson(
            id: .init(id), school: "Little Hill", subject: subject, classes: [group], teachers: [teacher],
            times: [.init(cycleWeeks: [0], weekday: weekday, period: row.name, range: row.range, room: room)])
    }

    static let scenario = Scenario(
        name: "Little Hill, two weeks of September",
        calendar: SchoolCalendar(
            first: monday, last: monday.advanced(by: 11), closed: [monday.advanced(by: 9)],
            halfDay: ClockTime(minutes: 690)),
        schools: [School(id: "Little Hill", bells: bells)],
        people: [
            person("aino", "Aino Aalto", "teacher", ["math"]), person("ben", "Ben Berg", "teacher"),
            person("dina", "Dina Dahl", "administrator"), person("sanna", "Sanna Öhman", "substitute", ["math"]),
        ],
        classes: [
            SchoolClass(id: "3A", school: "Little Hill", pupils: 21, grade: 3),
            SchoolClass(id: "3B", school: "Little Hill", pupils: 19, grade: 3),
        ],
        rooms: [Room(id: "R1", school: "Little Hill", seats: 24), Room(id: "R2", school: "Little Hill", seats: 24)],
        lessons: [
            lesson("3A math", "math", "3A", "aino", .monday, 1, "R1"),
            lesson("3A art", "art", "3A", "aino", .monday, 2, "R1"),
            lesson("3B Finnish", "Finnish", "3B", "ben", .monday, 1, "R2"),
            lesson("3B history", "history", "3B", "ben", .tuesday, 3, "R2"),
        ],
        absences: [
            Absence(
                subject: .person("ben"), first: monday.advanced(by: 7), last: monday.advanced(by: 7), reason: "course")
        ],
        teams: [Scenario.Team(name: "grade 3", members: ["aino", "ben"])],
        cover: CoverRules(pools: [
            Pool(id: "leadership", action: .administrator, people: ["dina"]),
            Pool(id: "substitutes", action: .substitute, people: ["sanna"], pay: .perHalfDay(9500)),
        ]),
        requirements: [
            Requirement(
                id: "Grade 3 plans together", strength: .guaranteed,
                content: .meeting(
                    Meeting(
                        school: "Little Hill", required: ["aino", "ben"], rhythm: .everyWeeks(1, atSameTime: false),
                        length: .minutes(45), release: ["leadership", "substitutes"])),
                first: monday, last: monday.advanced(by: 11)),
            Requirement(
                id: "Benchmark days", strength: .wanted(weight: 2),
                content: .visits(
                    Visits(
                        visitors: [
                            .init(person: "aino", hosts: [.init(person: "ben")]),
                            .init(person: "ben", hosts: [.init(person: "aino")]),
                        ], length: .lesson, release: ["leadership", "substitutes"],
                        debrief: .init(minutes: 15, withinDays: 3))),
                first: monday, last: monday.advanced(by: 11)),
        ])

    private static func occurrence(_ lesson: String, _ days: Int, _ start: ClockRange) -> Occurrence {
        Occurrence(lesson: .init(lesson), day: monday.advanced(by: days), start: start.start)
    }

    static let plan = Plan(
        sessions: [
            Session(
                requirement: "Grade 3 plans together", school: "Little Hill", span: Span(monday, range(8, 15, 9, 0)),
                attendees: ["aino", "ben"]),
            Session(
                requirement: "Grade 3 plans together", school: "Little Hill",
                span: Span(monday.advanced(by: 8), range(12, 45, 13, 30)), attendees: ["aino", "ben"]),
            Session(
                requirement: "Benchmark days",
                kind: .visit([VisitedLesson(occurrence("3B history", 1, range(10, 15, 11, 0)), host: "ben")]),
                school: "Little Hill", span: Span(monday.advanced(by: 1), range(10, 15, 11, 0)), attendees: ["aino"]),
            Session(
                requirement: "Benchmark days", kind: .debrief, school: "Little Hill",
                span: Span(monday.advanced(by: 2), range(9, 0, 9, 15)), attendees: ["aino", "ben"]),
        ],
        covers: [
            Cover(
                occurrence: occurrence("3A math", 0, range(8, 15, 9, 0)), teacher: "aino", action: .substitute,
                pool: "substitutes", person: "sanna"),
            Cover(
                occurrence: occurrence("3B Finnish", 0, range(8, 15, 9, 0)), teacher: "ben", action: .administrator,
                pool: "leadership", person: "dina"),
            Cover(
                occurrence: occurrence("3B Finnish", 7, range(8, 15, 9, 0)), teacher: "ben", action: .administrator,
                pool: "leadership", person: "dina"),
        ])

    static let file = PlanFile(scenario: scenario.name, goals: goals, plan: plan)

    /// One goal proved, one with a gap, two open.
    static let goals = [
        PlanFile.GoalReport(level: GoalLevel(.wanted), value: .number(90), bound: .number(90), isProved: true),
        PlanFile.GoalReport(level: GoalLevel(.money), value: .number(9500), bound: .number(9000)),
        PlanFile.GoalReport(level: GoalLevel(.disruption), value: .number(8)),
        PlanFile.GoalReport(level: GoalLevel(.fairness), value: .vector([200, 200, 100, 0, 0])),
    ]
}
