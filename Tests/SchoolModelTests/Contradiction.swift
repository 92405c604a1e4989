import SchoolModel

/// One way in which a scenario contradicts itself, with the one problem that it causes.
struct Contradiction: Sendable, CustomStringConvertible {
    var subject: ScenarioProblem.Subject
    var words: String
    var change: @Sendable (inout Scenario) -> Void

    init(_ subject: ScenarioProblem.Subject, _ words: String, _ change: @escaping @Sendable (inout Scenario) -> Void) {
        self.subject = subject
        self.words = words
        self.change = change
    }

    var description: String { "\(subject): \(words)" }

    static let all = time + people + lessons + cover + promises + rest

    private static func day(_ number: Int) -> Day { Hamlet.day(number) }

    private static let time: [Contradiction] = [
        Contradiction(.calendar, "outside it") { $0.calendar.closed.append(day(30)) },
        Contradiction(.calendar, "overlap") {
            $0.calendar.terms.append(SchoolCalendar.Term(name: "late", first: day(30), last: day(31)))
        },
        Contradiction(.calendar, "more than once") {
            $0.calendar.terms.append(SchoolCalendar.Term(name: "autumn", first: day(31), last: day(32)))
        },
        Contradiction(.calendar, "after its end") {
            $0.calendar.terms.append(SchoolCalendar.Term(name: "late", first: day(33), last: day(32)))
        },
        Contradiction(.calendar, "first cycle week") { $0.calendar.firstCycleWeek = 2 },
        Contradiction(.calendar, "boundary") { $0.calendar.halfDay = ClockTime(minutes: 1440) },
        Contradiction(.scenario, "grid") { $0.startGrid = 0 },
        Contradiction(.school("main"), "overlap on Tue") {
            $0.schools[0].bells.periods[1][3].range.start = ClockTime(minutes: 650)
        },
        Contradiction(.school("main"), "does not end after it starts") {
            $0.schools[0].bells.periods[1][3].range = Hamlet.range(12, 12)
        },
        Contradiction(.school("main"), "are called 2") { $0.schools[0].bells.periods[1][3].name = "2" },
        Contradiction(.school("main"), "more than once") { $0.schools.append($0.schools[0]) },
    ]

    private static let people: [Contradiction] = [
        Contradiction(.person("ben"), "more than once") { $0.people.append(Hamlet.person("ben")) },
        Contradiction(.person(""), "empty") { $0.people.append(Hamlet.person("")) },
        Contradiction(.person("ben"), "school nowhere") { $0.people[1].school = "nowhere" },
        Contradiction(.person("ben"), "contract in percent is 101") { $0.people[1].contract = 101 },
        Contradiction(.person("ben"), "contract in percent is 0") { $0.people[1].contract = 0 },
        Contradiction(.person("ben"), "pay in cents is -1") { $0.people[1].pay = .perPeriod(-1) },
        Contradiction(.person("ben"), "not 7 weekdays") { $0.people[1].works.ranges.removeLast() },
        Contradiction(.person("ben"), "overlap") { $0.people[1].works.ranges[1][1].start = ClockTime(minutes: 599) },
        Contradiction(.person("ben"), "does not end") { $0.people[1].works.ranges[0] = [Hamlet.range(9, 8)] },
        Contradiction(.schoolClass("3A"), "more than once") { $0.classes.append($0.classes[0]) },
        Contradiction(.schoolClass("3A"), "school nowhere") { $0.classes[0].school = "nowhere" },
        Contradiction(.schoolClass("group"), "class 9Z") { $0.classes[2].partOf.append("9Z") },
        Contradiction(.schoolClass("3A"), "part of itself") { $0.classes[0].partOf = ["group"] },
        Contradiction(.schoolClass("3B"), "part of itself") { $0.classes[1].partOf = ["3B"] },
        Contradiction(.schoolClass("3A"), "pupils is -1") { $0.classes[0].pupils = -1 },
        Contradiction(.room("r1"), "more than once") { $0.rooms.append($0.rooms[0]) },
        Contradiction(.room("r2"), "school nowhere") { $0.rooms.append(Room(id: "r2", school: "nowhere")) },
        Contradiction(.room("r1"), "seats is -2") { $0.rooms[0].seats = -2 },
        Contradiction(.absence(0), "person nobody") { $0.absences[0].subject = .person("nobody") },
        Contradiction(.absence(0), "class nobody") { $0.absences[0].subject = .schoolClass("nobody") },
        Contradiction(.absence(0), "room nowhere") { $0.absences[0].subject = .room("nowhere") },
        Contradiction(.absence(0), "no later than it starts") { $0.absences[0].last = day(6) },
        Contradiction(.absence(0), "outside the calendar") {
            $0.absences[0].first = day(19)
            $0.absences[0].last = day(20)
        },
        Contradiction(.team("third"), "person nobody") { $0.teams[0].members.append("nobody") },
        Contradiction(.team("third"), "more than once") { $0.teams.append(Scenario.Team(name: "third", members: [])) },
    ]

    private static let lessons: [Contradiction] = [
        Contradiction(.lesson("math"), "person nobody") { $0.lessons[0].teachers.append("nobody") },
        Contradiction(.lesson("math"), "class 9Z") { $0.lessons[0].classes.append("9Z") },
        Contradiction(.lesson("math"), "room nowhere") { $0.lessons[0].times[0].room = "nowhere" },
        Contradiction(.lesson("math"), "pool nobody") { $0.lessons[0].cover = .onlyBy(["nobody"]) },
        Contradiction(.lesson("math"), "teacher is named twice") { $0.lessons[0].teachers = ["aino", "aino"] },
        Contradiction(.lesson("math"), "class is named twice") { $0.lessons[0].classes = ["3A", "3A"] },
        Contradiction(.lesson("math"), "cycle week 2") { $0.lessons[0].times[0].cycleWeeks = [0, 2] },
        Contradiction(.lesson("math"), "in no week") {
            $0.lessons[0].times[0].cycleWeeks = []
            $0.frozen = Scenario.Frozen()
        },
        Contradiction(.lesson("math"), "no period of school main; on that weekday it has 1, 2, break, 3") {
            $0.lessons[0].times[0].period = "9"
        },
        Contradiction(.lesson("math"), "the bells say 08:00-09:00") {
            $0.lessons[0].times[0].range = Hamlet.range(8, 10)
        },
        Contradiction(.lesson("math"), "held twice") { $0.lessons[0].times.append($0.lessons[0].times[0]) },
        Contradiction(.person("ben"), "in fin and gym at once on Mon 08:00-09:00") {
            $0.lessons.append(Hamlet.lesson("gym", "3B", "ben", period: 0))
        },
        Contradiction(.person("ben"), "in fin and talk at once") {
            $0.lessons.append(Hamlet.lesson("talk", "3B", "ben", period: 0))
            $0.lessons[3].kind = .blocked
        },
    ]

    private static let cover: [Contradiction] = [
        Contradiction(.pool("subs"), "more than once") {
            $0.cover.pools.append(Pool(id: "subs", action: .substitute, people: ["carla"]))
        },
        Contradiction(.pool("subs"), "person nobody") { $0.cover.pools[1].people.append("nobody") },
        Contradiction(.pool("subs"), "nobody to ask") { $0.cover.pools[1].people = [] },
        Contradiction(.pool("subs"), "a ratio is for") { $0.cover.pools[1].pupilsPerAdult = 20 },
        Contradiction(.pool("together"), "takes no people") { $0.cover.pools[0].people = ["ben"] },
        Contradiction(.pool("together"), "pupils per adult is 0") { $0.cover.pools[0].pupilsPerAdult = 0 },
        Contradiction(.pool("away"), "takes no pool") { $0.cover.pools.append(Pool(id: "away", action: .classAway)) },
        Contradiction(.pool("subs"), "pay in cents is -9500") { $0.cover.pools[1].pay = .perHalfDay(-9500) },
        Contradiction(.pool("subs"), "pay in cents is 1000000001") {
            $0.cover.pools[1].pay = .perMinute(1_000_000_001)
        },
        Contradiction(.pool("together"), "pupils of 3A") { $0.classes[0].pupils = nil },
        Contradiction(.pool("join"), "pupils of 3B") {
            $0.cover.pools.append(Pool(id: "join", action: .combine, pupilsPerAdult: 30))
        },
        Contradiction(.pool("more"), "carla is called out") {
            $0.cover.pools.append(Pool(id: "more", action: .substitute, people: ["carla"], pay: .perDay(1)))
        },
        Contradiction(.cover, "disruption of combine is -1") { $0.cover.disruption.combine = -1 },
        Contradiction(.cover, "weight of subject math") { $0.cover.disruption.subjectWeights["math"] = -1 },
        Contradiction(.cover, "a split double") { $0.cover.splitDoublePoints = -1 },
        Contradiction(.cover, "without release") { $0.cover.noReleaseDays = [day(19)] },
        Contradiction(.limit("few"), "more than once") { $0.cover.limits.append($0.cover.limits[0]) },
        Contradiction(.limit("new"), "cap is -1") {
            $0.cover.limits.append(Limit(id: "new", atMost: -1, of: .covers, scope: .all, per: .day))
        },
        Contradiction(.limit("new"), "person nobody") {
            $0.cover.limits.append(Limit(id: "new", atMost: 1, of: .covers, scope: .eachPerson(["nobody"]), per: .day))
        },
        Contradiction(.limit("new"), "class nobody") {
            $0.cover.limits.append(Limit(id: "new", atMost: 1, of: .covers, scope: .eachClass(["nobody"]), per: .day))
        },
        Contradiction(.limit("new"), "would never hold") {
            $0.cover.limits.append(Limit(id: "new", atMost: 1, of: .coverMoney, scope: .eachClass(["3A"]), per: .day))
        },
        Contradiction(.limit("few"), "no terms") { $0.calendar.terms = [] },
        Contradiction(.limit("few"), "above the cap") { $0.cover.limits[0].opening["ben"] = 3 },
        Contradiction(.limit("few"), "nobody it counts for") { $0.cover.limits[0].opening["aino"] = 1 },
        Contradiction(.limit("few"), "at any one moment") { $0.cover.limits[0].per = .moment },
    ]

    private static func meeting(_ scenario: inout Scenario, _ edit: (inout Meeting) -> Void) {
        var meeting = Hamlet.meeting
        edit(&meeting)
        scenario.requirements[0].content = .meeting(meeting)
    }

    private static func visits(_ scenario: inout Scenario, _ edit: (inout Visits) -> Void) {
        var visits = Hamlet.visits
        edit(&visits)
        scenario.requirements[1].content = .visits(visits)
    }

    private static func own(_ scenario: inout Scenario, _ time: IndividualTime) {
        scenario.requirements[2].content = .individualTime(time)
    }

    private static let promises: [Contradiction] = [
        Contradiction(.requirement("own"), "more than once") { $0.requirements.append($0.requirements[2]) },
        Contradiction(.requirement("team"), "after its last") { $0.requirements[0].last = day(6) },
        Contradiction(.requirement("team"), "leaves the calendar") { $0.requirements[0].last = day(19) },
        Contradiction(.requirement("team"), "weight is -1") { $0.requirements[0].strength = .wanted(weight: -1) },
        Contradiction(.requirement("team"), "person nobody") { meeting(&$0) { $0.optional = ["nobody"] } },
        Contradiction(.requirement("team"), "pool nobody") { meeting(&$0) { $0.release = ["nobody"] } },
        Contradiction(.requirement("team"), "school nowhere") {
            meeting(&$0) {
                $0.school = "nowhere"
                $0.place = .none
            }
        },
        Contradiction(.requirement("team"), "both required and optional") { meeting(&$0) { $0.optional = ["ben"] } },
        Contradiction(.requirement("team"), "nobody attends") {
            meeting(&$0) {
                $0.required = []
                $0.optional = []
                $0.quorum = nil
            }
        },
        Contradiction(.requirement("team"), "quorum is 4; allowed are 1 to 3") {
            meeting(&$0) { $0.quorum?.count = 4 }
        },
        Contradiction(.requirement("team"), "does not belong to the group") {
            meeting(&$0) { $0.quorum?.including = ["fia"] }
        },
        Contradiction(.requirement("team"), "pay per hour") {
            meeting(&$0) { $0.outsideWorkingHours = .allowed(centsPerHour: -1) }
        },
        Contradiction(.requirement("team"), "has the tags huge") { meeting(&$0) { $0.place = .room(tags: ["huge"]) } },
        Contradiction(.requirement("team"), "weeks between") {
            meeting(&$0) { $0.rhythm = .everyWeeks(0, atSameTime: true) }
        },
        Contradiction(.requirement("team"), "number of meetings is 0") {
            meeting(&$0) { $0.rhythm = .times(0, minimumDaysApart: 0) }
        },
        Contradiction(.requirement("team"), "days between meetings is -1") {
            meeting(&$0) { $0.rhythm = .times(1, minimumDaysApart: -1) }
        },
        Contradiction(.requirement("team"), "names none") { meeting(&$0) { $0.rhythm = .onDates([]) } },
        Contradiction(.requirement("team"), "not between its first and last day") {
            meeting(&$0) { $0.rhythm = .onDates([day(21)]) }
        },
        Contradiction(.requirement("team"), "2026-09-10 is a day without school") {
            meeting(&$0) { $0.rhythm = .onDates([day(10)]) }
        },
        Contradiction(.requirement("team"), "length in minutes is 0") { meeting(&$0) { $0.length = .minutes(0) } },
        Contradiction(.requirement("team"), "121 minutes are longer than any stretch of its window, 120") {
            meeting(&$0) { $0.length = .minutes(121) }
        },
        Contradiction(.requirement("team"), "nowhere in its window do 3") {
            meeting(&$0) {
                $0.length = .periods(3, acrossBreaks: false)
                $0.window = .anyTime
            }
        },
        Contradiction(.requirement("team"), "the period 9; the bells have 1, 2, break, 3") {
            meeting(&$0) { $0.window.periods = ["1", "2", "9"] }
        },
        Contradiction(.requirement("team"), "no weekday") { meeting(&$0) { $0.window.weekdays = [] } },
        Contradiction(.requirement("team"), "admits no time") { meeting(&$0) { $0.window.weekdays = [.sunday] } },
        Contradiction(.requirement("team"), "does not end after") {
            meeting(&$0) { $0.window.ranges = [Hamlet.range(9, 9)] }
        },
        Contradiction(.requirement("visits"), "nobody visits") {
            visits(&$0) {
                $0.visitors = []
                $0.debrief = nil
            }
        },
        Contradiction(.requirement("visits"), "host of aino") { visits(&$0) { $0.visitors[0].hosts = [] } },
        Contradiction(.requirement("visits"), "named twice") { visits(&$0) { $0.visitors.append($0.visitors[0]) } },
        Contradiction(.requirement("visits"), "host of aino is named twice") {
            visits(&$0) { $0.visitors[0].hosts.append($0.visitors[0].hosts[0]) }
        },
        Contradiction(.requirement("visits"), "own lessons") {
            visits(&$0) { $0.visitors[0].hosts.append(Visits.Visitor.Host(person: "aino")) }
        },
        Contradiction(.requirement("visits"), "points of host ben is -1") {
            visits(&$0) { $0.visitors[0].hosts[0].points = -1 }
        },
        Contradiction(.requirement("visits"), "person nobody") {
            visits(&$0) { $0.visitors[0].hosts.append(Visits.Visitor.Host(person: "nobody")) }
        },
        Contradiction(.requirement("visits"), "pool nobody") { visits(&$0) { $0.release = ["nobody"] } },
        Contradiction(.requirement("visits"), "number of visits is 0") { visits(&$0) { $0.times = 0 } },
        Contradiction(.requirement("visits"), "visitors per lesson") { visits(&$0) { $0.visitorsPerLesson = 0 } },
        Contradiction(.requirement("visits"), "visits per host") { visits(&$0) { $0.visitsPerHost = 0 } },
        Contradiction(.requirement("visits"), "number of lessons is 0") {
            visits(&$0) { $0.length = .day(lessonsAtLeast: 0) }
        },
        Contradiction(.requirement("visits"), "length of the debrief in minutes is 0") {
            visits(&$0) { $0.debrief?.minutes = 0 }
        },
        Contradiction(.requirement("visits"), "longer than its window, 240") {
            visits(&$0) { $0.debrief?.minutes = 241 }
        },
        Contradiction(.requirement("visits"), "days until the debrief") { visits(&$0) { $0.debrief?.withinDays = -1 } },
        Contradiction(.requirement("visits"), "no half-day boundary") {
            $0.calendar.halfDay = nil
            $0.cover.pools[1].pay = .none
        },
        Contradiction(.pool("subs"), "no half-day boundary") {
            $0.calendar.halfDay = nil
            visits(&$0) { $0.length = .lesson }
        },
        Contradiction(.requirement("own"), "person nobody") {
            own(&$0, IndividualTime(people: ["nobody", "aino"], minutesPerWeek: 60, blockMinutes: 30))
        },
        Contradiction(.requirement("own"), "for nobody") {
            own(&$0, IndividualTime(people: [], minutesPerWeek: 60, blockMinutes: 30))
        },
        Contradiction(.requirement("own"), "minutes of a block is 0") {
            own(&$0, IndividualTime(people: ["aino"], minutesPerWeek: 60, blockMinutes: 0))
        },
        Contradiction(.requirement("own"), "minutes per week is 0") {
            own(&$0, IndividualTime(people: ["aino"], minutesPerWeek: 0, blockMinutes: 30))
        },
        Contradiction(.requirement("own"), "121 minutes is longer than any stretch of its window at school main, 120") {
            own(&$0, IndividualTime(people: ["aino"], minutesPerWeek: 240, blockMinutes: 121))
        },
    ]

    private static let rest: [Contradiction] = [
        Contradiction(.goals, "can't be merged") {
            $0.goals = [GoalLevel([GoalLevel.Term(.fairness), GoalLevel.Term(.money)])]
        },
        Contradiction(.goals, "money is named more than once") { $0.goals.append(GoalLevel(.money)) },
        Contradiction(.goals, "level 6 has no goal") { $0.goals.append(GoalLevel([])) },
        Contradiction(.goals, "weight of wanted is 0") { $0.goals = [GoalLevel([GoalLevel.Term(.wanted, weight: 0)])] },
        Contradiction(.frozen, "requirement nothing") { $0.frozen.plan.sessions[0].requirement = "nothing" },
        Contradiction(.frozen, "person nobody") { $0.frozen.plan.sessions[0].attendees = ["nobody"] },
        Contradiction(.frozen, "room nowhere") { $0.frozen.plan.roomChanges[0].room = "nowhere" },
        Contradiction(.frozen, "outside the calendar") { $0.frozen.plan.sessions[0].span.day = day(21) },
        Contradiction(.frozen, "is not held on 2026-09-14") { $0.frozen.plan.roomChanges[0].occurrence.day = day(14) },
        Contradiction(.frozen, "no date") { $0.frozen.until = Day(number: .max) },
    ]
}
