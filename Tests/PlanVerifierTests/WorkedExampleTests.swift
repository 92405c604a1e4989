import PlanVerifier
import SchoolModel
import Testing

/// The examples that the pages *When a plan is valid* and *What a plan is worth* compute by hand.
@Suite("The worked examples")
struct WorkedExampleTests {
    private func school(_ people: [Person], first: Int = 7, last: Int = 18) -> Scenario {
        Scenario(
            name: "example",
            calendar: SchoolCalendar(first: day(first), last: day(last), cycleWeeks: 2, halfDay: clock(1200)),
            schools: [School(id: "main", bells: bells)], people: people)
    }

    private func ill(_ id: Person.ID, _ number: Int, _ from: Int = 0, _ until: Int = 2400) -> Absence {
        Absence(
            subject: .person(id), first: day(number), from: clock(from), last: day(number), until: clock(until),
            reason: "ill")
    }

    @Test("stretches that touch do not overlap")
    func touching() {
        var scenario = school([person("aino"), person("gus")])
        scenario.lessons = [
            lesson("art", "art", [], ["aino"], nil, "A Mon 1, A Mon 2"),
            lesson("own", "own", [], ["gus"], nil, "A Mon 3"),
        ]
        scenario.absences = [ill("aino", 7)]
        scenario.cover.pools = [Pool(id: "subs", action: .substitute, people: ["gus"])]
        let covers = [815, 900].map {
            Cover(occurrence: held("art", 7, $0), teacher: "aino", action: .substitute, pool: "subs", person: "gus")
        }
        #expect(PlanVerifier(scenario).verify(Plan(covers: covers)).violations == [])
    }

    @Test(
        "of three teachers with 50 pupils none can be released at 22 pupils per adult, one at 25",
        arguments: [(22, false), (25, true)])
    func ratio(pupils: Int, isEnough: Bool) {
        var scenario = school([person("aino"), person("ben"), person("carla")])
        scenario.classes = [("a", 20), ("b", 20), ("c", 10)].map {
            SchoolClass(id: SchoolClass.ID($0.0), school: "main", pupils: $0.1)
        }
        scenario.lessons = [lesson("sci", "sci", ["a", "b", "c"], ["aino", "ben", "carla"], nil, "A Mon 1")]
        scenario.absences = [ill("aino", 7)]
        scenario.cover.pools = [Pool(id: "alone", action: .coTeacherAlone, pupilsPerAdult: pupils)]
        let plan = Plan(covers: [
            Cover(occurrence: held("sci", 7, 815), teacher: "aino", action: .coTeacherAlone, pool: "alone")
        ])
        let violations = PlanVerifier(scenario).verify(plan).violations
        #expect(violations.map(\.rule) == (isEnough ? [] : [.coTeacherAlone]))
    }

    @Test("an opening balance of 1 and covers on Wednesday and Thursday exceed 2 a week", arguments: [(1, 1), (0, 0)])
    func opening(balance: Int, count: Int) {
        var scenario = school([person("aino"), person("ben")], first: 9)
        scenario.lessons = [lesson("art", "art", [], ["ben"], nil, "A Wed 1, A Thu 1, B Mon 1")]
        scenario.absences = [ill("ben", 9), ill("ben", 10), ill("ben", 14)]
        scenario.cover.pools = [Pool(id: "all", action: .internalCover, people: ["aino"])]
        scenario.cover.limits = [
            Limit(
                id: "two", atMost: 2, of: .covers, scope: .eachPerson(["aino"]), per: .week, opening: ["aino": balance])
        ]
        let covers = [9, 10, 14].map {
            Cover(occurrence: held("art", $0, 815), teacher: "ben", action: .internalCover, pool: "all", person: "aino")
        }
        let violations = PlanVerifier(scenario).verify(Plan(covers: covers)).violations
        #expect(violations.count == count)
        #expect(violations.allSatisfy { $0.rule == .limit && $0.people == ["aino"] && $0.span == span(10, 815, 900) })
    }

    @Test("half a contract and four of five days owe 48 of 120 minutes")
    func individual() {
        var scenario = school([person("aino", contract: 50)], last: 11)
        scenario.absences = [ill("aino", 9)]
        scenario.requirements = [
            requirement(
                "own", .individualTime(IndividualTime(people: ["aino"], minutesPerWeek: 120, blockMinutes: 30)), to: 11)
        ]
        let verification = PlanVerifier(scenario).verify(Plan())
        #expect(verification.isValid)
        // Four days of six periods: three blocks of 90 minutes each.
        #expect(
            verification.deliveries.first?.units == [
                Delivery.Unit(label: "aino, week of 2026-09-07", dueMinutes: 48, deliveredMinutes: 4 * 270)
            ])
    }

    @Test("a wanted weekly meeting of weight 2, missing in one of three weeks that count, costs 90")
    func wanted() throws {
        var scenario = school([person("aino")], first: 7, last: 34)
        scenario.calendar.closed = (21...25).map { day($0) }
        scenario.requirements = [
            requirement(
                "team",
                .meeting(
                    Meeting(
                        school: "main", required: ["aino"], rhythm: .everyWeeks(1, atSameTime: false),
                        length: .minutes(45))), strength: .wanted(weight: 2), to: 34)
        ]
        let sessions = [7, 14].map {
            Session(requirement: "team", school: "main", span: span($0, 815, 900), attendees: ["aino"])
        }
        let verification = PlanVerifier(scenario).verify(Plan(sessions: sessions))
        #expect(verification.violations == [])
        #expect(verification.value(of: .wanted) == .number(90))
        #expect(verification.deliveries.first?.units.count == 3)
    }

    @Test("two half days, two periods and a paid half hour and more cost 253.00")
    func money() {
        let gus = person("gus", pay: .perHalfDay(9500))
        var scenario = school([person("aino"), person("ben"), person("carla"), gus], last: 11)
        scenario.lessons = [
            lesson("art", "art", [], ["aino"], nil, "Mon 1, Mon 3, Mon 5, Tue 1, Wed 1")
        ]
        scenario.absences = [ill("aino", 7), ill("aino", 8), ill("aino", 9)]
        scenario.cover.pools = [
            Pool(id: "subs", action: .substitute, people: ["gus"]),
            Pool(id: "all", action: .internalCover, people: ["carla"], pay: .perPeriod(2400)),
        ]
        scenario.requirements = [
            requirement(
                "cafe",
                .meeting(
                    Meeting(
                        school: "main", required: ["ben"], rhythm: .times(1, minimumDaysApart: 1), length: .minutes(90),
                        outsideWorkingHours: .allowed(centsPerHour: 2000))), to: 11)
        ]
        scenario.change("ben") { $0.works = works(800, 1500) }
        let covers =
            [815, 1015, 1215].map {
                Cover(occurrence: held("art", 7, $0), teacher: "aino", action: .substitute, pool: "subs", person: "gus")
            }
            + [8, 9].map {
                Cover(
                    occurrence: held("art", $0, 815), teacher: "aino", action: .internalCover, pool: "all",
                    person: "carla")
            }
        let cafe = Session(requirement: "cafe", school: "main", span: span(10, 1415, 1545), attendees: ["ben"])
        // The bells of the example end at 15:45.
        scenario.schools[0].bells.periods[3][8].range = range(1345, 1545)
        let verification = PlanVerifier(scenario).verify(Plan(sessions: [cafe], covers: covers))
        #expect(verification.violations == [])
        #expect(verification.value(of: .money) == .number(25_300))
        #expect(verification.ledger.map(\.coverCents) == [0, 0, 4800, 19_000])
        #expect(verification.ledger.map(\.attendanceCents) == [0, 1500, 0, 0])
    }

    @Test("a qualified substitute, an assistant in a subject of weight 2 and a co-teacher alone disrupt by 9")
    func disruption() {
        var scenario = school([
            person("aino"), person("ben"), person("emil"), person("gus", tags: ["math"]),
        ])
        scenario.lessons = [
            lesson("math", "math", [], ["aino"], nil, "A Mon 1"),
            lesson("fin", "Finnish", [], ["aino"], nil, "A Mon 2"),
            lesson("sci", "sci", [], ["aino", "ben"], nil, "A Mon 3"),
        ]
        scenario.absences = [ill("aino", 7)]
        scenario.cover.pools = [
            Pool(id: "alone", action: .coTeacherAlone), Pool(id: "assistants", action: .assistant, people: ["emil"]),
            Pool(id: "subs", action: .substitute, people: ["gus"]),
        ]
        scenario.cover.disruption.subjectWeights = ["Finnish": 2]
        let plan = Plan(covers: [
            Cover(occurrence: held("math", 7, 815), teacher: "aino", action: .substitute, pool: "subs", person: "gus"),
            Cover(
                occurrence: held("fin", 7, 900), teacher: "aino", action: .assistant, pool: "assistants", person: "emil"
            ),
            Cover(occurrence: held("sci", 7, 1015), teacher: "aino", action: .coTeacherAlone, pool: "alone"),
        ])
        let verification = PlanVerifier(scenario).verify(plan)
        #expect(verification.violations == [])
        #expect(verification.value(of: .disruption) == .number(9))
    }

    @Test("covers count in proportion to contract and lessons by class, the largest first")
    func fairness() {
        var scenario = school([person("aino"), person("ben", contract: 50), person("carla"), person("dora")])
        scenario.classes = [
            SchoolClass(id: "3A", school: "main", pupils: 20), SchoolClass(id: "3B", school: "main", pupils: 20),
        ]
        scenario.lessons = [lesson("art", "art", ["3A"], ["dora"], nil, "A Mon 1, A Mon 3, A Mon 5")]
        scenario.absences = [ill("dora", 7)]
        scenario.cover.pools = [Pool(id: "all", action: .internalCover, people: ["aino", "ben", "carla"])]
        let covers = [(815, "aino"), (1015, "aino"), (1215, "ben")].map {
            Cover(
                occurrence: held("art", 7, $0.0), teacher: "dora", action: .internalCover, pool: "all",
                person: Person.ID($0.1))
        }
        let verification = PlanVerifier(scenario).verify(Plan(covers: covers))
        #expect(verification.violations == [])
        #expect(verification.value(of: .fairness) == .vector([300, 200, 200, 0, 0]))
    }

    @Test("a later pool, a second host and a Friday are three points")
    func preferences() {
        var scenario = school([person("aino"), person("ben"), person("emil"), person("fia"), person("hugo")], last: 11)
        scenario.lessons = [
            lesson("art", "art", [], ["aino"], nil, "A Mon 1"), lesson("math", "math", [], ["hugo"], nil, "A Mon 1"),
        ]
        scenario.cover.pools = [
            Pool(id: "co-teacher", action: .coTeacherAlone),
            Pool(id: "leadership", action: .administrator, people: ["fia"]),
            Pool(id: "assistants", action: .assistant, people: ["emil"]),
            Pool(id: "substitutes", action: .substitute, people: ["fia"]),
        ]
        scenario.requirements = [
            requirement(
                "visit",
                .visits(
                    Visits(
                        visitors: [
                            Visits.Visitor(
                                person: "aino",
                                hosts: [
                                    Visits.Visitor.Host(person: "ben"), Visits.Visitor.Host(person: "hugo", points: 1),
                                ])
                        ], length: .lesson, release: ["leadership", "assistants", "substitutes"])), to: 11),
            requirement(
                "team",
                .meeting(
                    Meeting(
                        school: "main", required: ["ben"], rhythm: .times(1, minimumDaysApart: 1), length: .minutes(45),
                        preferredWeekdays: [.tuesday])), to: 11),
        ]
        let plan = Plan(
            sessions: [
                Session(
                    requirement: "visit", kind: .visit([VisitedLesson(held("math", 7, 815), host: "hugo")]),
                    school: "main", span: span(7, 815, 900), attendees: ["aino"]),
                Session(requirement: "team", school: "main", span: span(11, 815, 900), attendees: ["ben"]),
            ],
            covers: [
                Cover(
                    occurrence: held("art", 7, 815), teacher: "aino", action: .assistant, pool: "assistants",
                    person: "emil")
            ])
        let verification = PlanVerifier(scenario).verify(plan)
        #expect(verification.violations == [])
        #expect(verification.value(of: .preferences) == .number(3))
    }

    @Test("merged goals are their weighted sum, in the scenario's order; goals left out are still known")
    func levels() {
        var scenario = Village.scenario
        scenario.goals = [
            GoalLevel(.fairness),
            GoalLevel([GoalLevel.Term(.money, weight: 2), GoalLevel.Term(.disruption, weight: 100)]),
        ]
        let verification = PlanVerifier(scenario).verify(Village.plan)
        #expect(verification.levels == [verification.value(of: .fairness), .number(2 * 26_400 + 100 * 25)])
        #expect(verification.value(of: .wanted) == .number(90))
    }
}
