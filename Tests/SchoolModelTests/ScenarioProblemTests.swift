import SchoolModel
import Testing

@Suite("What contradicts itself in a scenario")
struct ScenarioProblemTests {
    @Test("a good scenario has no problems")
    func good() {
        #expect(Hamlet.scenario.problems().map(\.description) == [])
    }

    @Test("each contradiction is found once, by its subject and in words", arguments: Contradiction.all)
    func contradicted(_ contradiction: Contradiction) {
        var scenario = Hamlet.scenario
        contradiction.change(&scenario)
        let problems = scenario.problems()
        #expect(problems.map(\.subject) == [contradiction.subject], "\(problems)")
        #expect(problems.allSatisfy { $0.message.contains(contradiction.words) }, "\(problems)")
    }

    @Test("a scenario of the most absurd values is refused, not trapped over")
    func absurd() {
        for extreme in [Int.min, -1, 0, Int.max] {
            var scenario = Hamlet.scenario
            let day = Day(number: extreme)
            let never = ClockRange(ClockTime(minutes: extreme), ClockTime(minutes: extreme))
            scenario.calendar = SchoolCalendar(
                first: day, last: Day(number: .max), closed: [day], cycleWeeks: extreme, firstCycleWeek: extreme,
                terms: [SchoolCalendar.Term(name: "t", first: day, last: day)], halfDay: never.start)
            scenario.startGrid = extreme
            scenario.people[0].contract = extreme
            scenario.people[0].pay = .perMinute(extreme)
            scenario.people[1].works.ranges = []
            scenario.classes[0].pupils = extreme
            scenario.schools[0].bells.periods[0][0].range = never
            scenario.lessons[0].times[0].range = never
            scenario.lessons[0].times[0].cycleWeeks = [extreme]
            scenario.absences[0].first = day
            scenario.absences[0].from = never.start
            scenario.cover.limits[0].atMost = extreme
            scenario.frozen.plan.covers = [
                Cover(
                    occurrence: Occurrence(lesson: "math", day: day, start: never.start), teacher: "aino",
                    action: .combine)
            ]
            scenario.frozen.until = day
            for place in scenario.requirements.indices {
                scenario.requirements[place].first = day
                scenario.requirements[place].strength = .wanted(weight: extreme)
            }
            #expect(!scenario.problems().isEmpty)
            scenario.calendar.last = day
            #expect(!scenario.problems().isEmpty)
            scenario.schools[0].bells.periods = []
            #expect(!scenario.problems().isEmpty)
        }
    }

    @Test("a chain of a hundred thousand groups is refused, not followed into the ground")
    func longChain() {
        var scenario = Hamlet.scenario
        scenario.classes = (0..<100_000).map {
            SchoolClass(
                id: SchoolClass.ID("c\($0)"), school: "main", pupils: 1, partOf: [SchoolClass.ID("c\($0 + 1)")])
        }
        scenario.classes[99_999].partOf = []
        #expect(scenario.problems().contains { $0.message.contains("nested more than 100 deep") })
    }
}

/// A scenario with a little of everything that is checked.
enum Hamlet {
    static func day(_ number: Int) -> Day { Day(number: 20_696 + number) }
    static func range(_ from: Int, _ to: Int) -> ClockRange {
        ClockRange(ClockTime(minutes: from * 60), ClockTime(minutes: to * 60))
    }

    static let periods = [
        BellSchedule.Period(name: "1", range: range(8, 9)), BellSchedule.Period(name: "2", range: range(9, 10)),
        BellSchedule.Period(name: "break", range: range(10, 11), isTeaching: false),
        BellSchedule.Period(name: "3", range: range(11, 12)),
    ]

    static func person(_ id: Person.ID) -> Person {
        Person(
            id: id, name: "", school: "main",
            works: WorkingHours([.monday: [range(8, 12)], .tuesday: [range(8, 10), range(11, 12)]]))
    }

    static func lesson(_ id: Lesson.ID, _ group: SchoolClass.ID, _ teachers: Person.ID..., period: Int) -> Lesson {
        let row = periods[period]
        return Lesson(
            id: id, school: "main", subject: id.name, classes: [group], teachers: teachers,
            times: [Lesson.Time(cycleWeeks: [0], weekday: .monday, period: row.name, range: row.range, room: "r1")])
    }

    static let meeting = Meeting(
        school: "main", required: ["aino", "ben"], optional: ["carla"],
        quorum: Meeting.Quorum(count: 2, including: ["aino"]), rhythm: .everyWeeks(1, atSameTime: true),
        length: .minutes(45), window: Window(periods: ["1", "2"]), release: ["subs"], place: .room(tags: ["big"]))

    static let visits = Visits(
        visitors: [Visits.Visitor(person: "aino", hosts: [Visits.Visitor.Host(person: "ben")])],
        length: .halfDay(lessonsAtLeast: 1), release: ["subs"], debrief: Visits.Debrief(minutes: 30, withinDays: 2))

    static func requirement(_ id: Requirement.ID, _ content: Requirement.Content) -> Requirement {
        Requirement(id: id, strength: .guaranteed, content: content, first: day(7), last: day(18))
    }

    static let scenario = Scenario(
        name: "hamlet",
        calendar: SchoolCalendar(
            first: day(7), last: day(18), closed: [day(9)], cycleWeeks: 2,
            terms: [SchoolCalendar.Term(name: "autumn", first: day(1), last: day(30))],
            halfDay: ClockTime(minutes: 600)),
        schools: [School(id: "main", bells: BellSchedule([.monday: periods, .tuesday: periods]))],
        people: [person("aino"), person("ben"), person("carla")],
        classes: [
            SchoolClass(id: "3A", school: "main", pupils: 20), SchoolClass(id: "3B", school: "main"),
            SchoolClass(id: "group", school: "main", pupils: 9, partOf: ["3A", "3B"]),
        ],
        rooms: [Room(id: "r1", school: "main", seats: 20, tags: ["big"])],
        lessons: [
            lesson("math", "3A", "aino", period: 0), lesson("art", "3A", "ben", "carla", period: 1),
            lesson("fin", "3B", "ben", period: 0),
        ],
        absences: [Absence(subject: .person("aino"), first: day(7), last: day(7), reason: "ill")],
        teams: [Scenario.Team(name: "third", members: ["aino", "ben"])],
        cover: CoverRules(
            pools: [
                Pool(id: "together", action: .coTeacherAlone, pupilsPerAdult: 20),
                Pool(id: "subs", action: .substitute, people: ["carla"], pay: .perHalfDay(9500)),
                Pool(id: "staff", action: .assistant, people: ["ben"], pay: .perPeriod(100)),
            ],
            limits: [
                Limit(id: "few", atMost: 2, of: .covers, scope: .eachPerson(["ben"]), per: .term, opening: ["ben": 1])
            ], disruption: DisruptionPoints(subjectWeights: ["math": 2]), noReleaseDays: [day(8)]),
        requirements: [
            requirement("team", .meeting(meeting)), requirement("visits", .visits(visits)),
            requirement("own", .individualTime(IndividualTime(people: ["aino"], minutesPerWeek: 60, blockMinutes: 30))),
            requirement(
                "dates",
                .meeting(
                    Meeting(
                        school: "main", required: ["ben"], rhythm: .onDates([day(14)]),
                        length: .periods(2, acrossBreaks: false)))),
        ],
        frozen: Scenario.Frozen(
            plan: Plan(
                sessions: [
                    Session(
                        requirement: "team", school: "main", span: Span(day(14), range(8, 9)), attendees: ["aino"],
                        place: .room("r1"))
                ],
                roomChanges: [
                    RoomChange(
                        occurrence: Occurrence(lesson: "math", day: day(7), start: ClockTime(minutes: 480)), room: "r1")
                ])))
}
