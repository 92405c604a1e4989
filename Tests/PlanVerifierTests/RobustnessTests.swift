import PlanVerifier
import SchoolModel
import Testing

@Suite("The verifier never traps")
struct RobustnessTests {
    @Test("over the most absurd plans", arguments: [Int.min, -1, 0, 7, Int.max])
    func plans(extreme: Int) {
        let verifier = PlanVerifier(Village.scenario)
        let day = Day(number: extreme)
        let time = ClockTime(minutes: extreme)
        let ranges = [ClockRange(time, time), ClockRange(clock(815), time), ClockRange(time, clock(900))]
        let occurrence = Occurrence(lesson: "4B-math", day: day, start: time)
        for range in ranges {
            for day in [day, Day(number: 20_710)] {
                for kind in [
                    Session.Kind.meeting, .debrief, .visit([]), .visit([VisitedLesson(occurrence, host: "x")]),
                ] {
                    for name in Village.requirements.map(\.id) + ["none"] {
                        let session = Session(
                            requirement: name, kind: kind, school: "main", span: Span(day, range),
                            attendees: ["aino", "aino", "nobody", ""], place: .room("nowhere"))
                        let plan = Plan(
                            sessions: [session, session],
                            covers: CoverAction.allCases.map {
                                Cover(
                                    occurrence: occurrence, teacher: "x", action: $0, pool: "x", person: "x",
                                    joins: occurrence, room: "x")
                            }, roomChanges: [RoomChange(occurrence: occurrence, room: "x")])
                        #expect(!verifier.verify(plan).isValid)
                    }
                }
            }
        }
    }

    @Test("over the most absurd scenarios", arguments: [Int.min, -1, 0, 1, Int.max])
    func scenarios(extreme: Int) {
        var scenario = Village.scenario
        scenario.startGrid = extreme
        scenario.calendar.cycleWeeks = max(-100, min(extreme, 100))
        scenario.cover.splitDoublePoints = extreme
        scenario.cover.disruption = DisruptionPoints(
            qualifiedSubstitute: extreme, otherAdult: extreme, combine: extreme, subjectWeights: ["art": extreme])
        for place in scenario.people.indices {
            scenario.people[place].contract = extreme
            scenario.people[place].pay = [.perMinute(extreme), .perHalfDay(extreme), .perPeriod(extreme)][place % 3]
        }
        for place in scenario.classes.indices {
            scenario.classes[place].pupils = extreme
            scenario.classes[place].partOf = scenario.classes.map(\.id)
        }
        for place in scenario.cover.pools.indices { scenario.cover.pools[place].pupilsPerAdult = extreme }
        for place in scenario.cover.limits.indices {
            scenario.cover.limits[place].atMost = extreme
            scenario.cover.limits[place].opening = ["aino": extreme, "": extreme]
        }
        for place in scenario.requirements.indices { scenario.requirements[place].strength = .wanted(weight: extreme) }
        scenario.changeMeeting("faculty") {
            $0.outsideWorkingHours = .allowed(centsPerHour: extreme)
            $0.length = .periods(extreme, acrossBreaks: true)
            $0.quorum?.count = extreme
            $0.rhythm = .everyWeeks(extreme, atSameTime: true)
        }
        scenario.changeMeeting("cafe") { $0.rhythm = .times(min(extreme, 1000), minimumDaysApart: extreme) }
        scenario.changeVisits("visits") {
            $0.times = min(extreme, 1000)
            $0.visitorsPerLesson = extreme
            $0.debrief?.withinDays = extreme
            $0.debrief?.minutes = extreme
            $0.visitors[0].hosts[1].points = extreme
        }
        scenario.changeOwnTime {
            $0.minutesPerWeek = extreme
            $0.blockMinutes = extreme
        }
        for isStrict in [false, true] {
            scenario.cover.isStrict = isStrict
            _ = PlanVerifier(scenario).verify(Village.plan)
        }
        scenario.people += scenario.people
        scenario.lessons += scenario.lessons
        scenario.requirements += scenario.requirements
        _ = PlanVerifier(scenario).verify(Village.plan)
        scenario.calendar.first = Day(number: extreme)
        _ = PlanVerifier(scenario).verify(Village.plan)
    }

    @Test("of entries with the same id the first counts")
    func duplicates() {
        var scenario = Village.scenario
        scenario.people += [person("aino", works: works(1, 2))]
        scenario.lessons += [lesson("3A-math", "x", ["3A"], ["dora"], "r1", "Tue 6")]
        scenario.requirements += [requirement("team", .meeting(Village.cafe))]
        scenario.rooms += [Room(id: "staff", school: "annex")]
        #expect(PlanVerifier(scenario).verify(Village.plan).violations == [])
    }

    @Test("the order of a plan's decisions changes nothing but the frozen lists' order")
    func order() {
        let verifier = PlanVerifier(Village.scenario)
        var plan = Village.plan
        plan.covers[Village.At.art2].person = "emil"
        plan.sessions[Village.At.cafe].span = span(16, 1100, 1300)
        let first = verifier.verify(plan)
        plan.covers.reverse()
        plan.sessions.reverse()
        let second = verifier.verify(plan)
        #expect(first.violations == second.violations)
        #expect(first.levels == second.levels)
        #expect(first.ledger == second.ledger)
    }
}
