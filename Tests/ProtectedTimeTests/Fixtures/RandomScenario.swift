import SchoolModel

/// A seeded generator: the same numbers on every platform.
struct TestRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    mutating func some<Element>(_ elements: [Element], percent: Int) -> [Element] {
        elements.filter { _ in chance(percent) }
    }
}

/// Tiny schools of a few periods on two days in which every plan can be listed.
func randomScenario(seed: UInt64) -> Scenario {
    var random = TestRandom(seed: seed)
    let monday = Day(number: 20696)  // 2026-08-31, a Monday
    let weeks = random.chance(30) ? 2 : 1
    let weekdays: [Weekday] = random.chance(60) ? [.monday, .tuesday] : [.monday]
    let periods = [
        BellSchedule.Period(name: "1", range: ClockRange(ClockTime(minutes: 480), ClockTime(minutes: 525))),
        BellSchedule.Period(name: "2", range: ClockRange(ClockTime(minutes: 525), ClockTime(minutes: 570))),
        BellSchedule.Period(
            name: "break", range: ClockRange(ClockTime(minutes: 570), ClockTime(minutes: 590)), isTeaching: false),
        BellSchedule.Period(name: "3", range: ClockRange(ClockTime(minutes: 590), ClockTime(minutes: 635))),
    ]
    let bells = BellSchedule(Dictionary(uniqueKeysWithValues: weekdays.map { ($0, periods) }))
    let hours = WorkingHours(
        Dictionary(
            uniqueKeysWithValues: weekdays.map { ($0, [ClockRange(ClockTime(minutes: 420), ClockTime(minutes: 720))]) })
    )
    let calendar = SchoolCalendar(
        first: monday, last: monday.advanced(by: 7 * weeks - 1), cycleWeeks: random.chance(20) ? 2 : 1,
        halfDay: ClockTime(minutes: 570))

    let subjects = ["math", "art"]
    let teachers = (0..<3).map { number in
        Person(
            id: Person.ID("t\(number)"), name: "Teacher \(number)", school: "s", roles: ["teacher"],
            tags: random.some(subjects, percent: 40), works: hours, contract: random.pick([100, 100, 50]))
    }
    let helpers = (0..<2).map { number in
        Person(
            id: Person.ID("h\(number)"), name: "Helper \(number)", school: "s",
            roles: [number == 0 ? "assistant" : "substitute"], tags: random.some(subjects, percent: 50), works: hours)
    }
    let rooms = (0..<2).map { Room(id: Room.ID("r\($0)"), school: "s", seats: random.pick([4, 25, 60])) }
    let classes = (0..<2).map {
        SchoolClass(
            id: SchoolClass.ID("c\($0)"), school: "s", pupils: random.pick([10, 20]), grade: 1 + $0,
            tags: random.some(["calm"], percent: 60))
    }
    let pools = randomPools(teachers, helpers, &random)
    var lessons = randomLessons(weekdays, periods, classes, teachers, subjects, calendar, &random)
    for index in lessons.indices where random.chance(15) && !pools.isEmpty {
        lessons[index].cover = .onlyBy([random.pick(pools).id])
    }

    var cover = CoverRules(pools: pools, isStrict: random.chance(30), splitDoublePoints: random.chance(50) ? 2 : nil)
    cover.limits = randomLimits(teachers + helpers, classes, subjects, &random)
    if random.chance(15) { cover.noReleaseDays = [monday] }
    if random.chance(40) { cover.disruption.subjectWeights = ["math": 2] }

    var absences: [Absence] = []
    if random.chance(40) {
        let day = monday.advanced(by: random.pick(weekdays).rawValue)
        absences.append(
            Absence(
                subject: random.pick([
                    .person(random.pick(teachers).id), .person("h1"), .schoolClass("c0"), .room("r0"),
                ]),
                first: day, from: ClockTime(minutes: random.pick([0, 500])), last: day,
                until: ClockTime(minutes: random.pick([1440, 560])), reason: "ill"))
    }
    let requirements = randomRequirements(teachers, helpers, pools, calendar, &random)
    var goals = [Goal.wanted, .money, .disruption, .fairness, .preferences].map { GoalLevel($0) }
    if random.chance(30) {
        goals = [
            GoalLevel(.wanted), GoalLevel([.init(.money, weight: 1), .init(.disruption, weight: 100)]),
            GoalLevel(.preferences), GoalLevel(.fairness),
        ]
    }
    return Scenario(
        name: "random \(seed)", calendar: calendar, schools: [School(id: "s", bells: bells)],
        people: teachers + helpers, classes: classes, rooms: rooms, lessons: lessons, absences: absences, cover: cover,
        requirements: requirements, goals: goals, startGrid: 20)
}

private func randomLessons(
    _ weekdays: [Weekday], _ periods: [BellSchedule.Period], _ classes: [SchoolClass], _ teachers: [Person],
    _ subjects: [String], _ calendar: SchoolCalendar, _ random: inout TestRandom
) -> [Lesson] {
    var lessons: [Lesson] = []
    var times: [[Lesson.Time]] = []
    for weekday in weekdays {
        for period in periods where period.isTeaching {
            var free = teachers.map(\.id)
            for (number, schoolClass) in classes.enumerated() where !free.isEmpty && random.chance(65) {
                let time = Lesson.Time(
                    cycleWeeks: Array(0..<calendar.cycleWeeks), weekday: weekday, period: period.name,
                    range: period.range, room: Room.ID("r\(number)"))
                if random.chance(35),
                    let last = lessons.indices.last(where: { lessons[$0].classes == [schoolClass.id] }),
                    times[last].last?.weekday == weekday, lessons[last].teachers.allSatisfy(free.contains)
                {
                    free.removeAll { lessons[last].teachers.contains($0) }
                    times[last].append(time)
                    continue
                }
                var own = [free.remove(at: random.below(free.count))]
                if !free.isEmpty, random.chance(25) { own.append(free.remove(at: random.below(free.count))) }
                lessons.append(
                    Lesson(
                        id: Lesson.ID("l\(lessons.count)"),
                        kind: random.pick([.lesson, .lesson, .lesson, .lesson, .duty, .blocked]), school: "s",
                        subject: random.pick(subjects), classes: [schoolClass.id], teachers: own, times: [],
                        cover: random.pick([
                            .byRelease, .byRelease, .byRelease, .byRelease, .never,
                        ])))
                times.append([time])
            }
        }
    }
    for index in lessons.indices { lessons[index].times = times[index] }
    return lessons
}

private func randomPools(_ teachers: [Person], _ helpers: [Person], _ random: inout TestRandom) -> [Pool] {
    let conditions: [Qualification] = [
        .sameSubject, .sameGrade, .knowsClass, .classTag(["calm"]), .subject(["math"]), .notSubject(["art"]),
        .sameSchool,
    ]
    func mayTake() -> [Qualification] { random.chance(30) ? [random.pick(conditions)] : [] }
    var pools = [
        Pool(id: "co", action: .coTeacherAlone, pupilsPerAdult: random.pick([nil, 10, 20])),
        Pool(id: "join", action: .combine, mayTake: mayTake(), pupilsPerAdult: random.pick([nil, 20, 40])),
        Pool(
            id: "helpers", action: .assistant, people: [helpers[0].id], mayTake: mayTake(),
            pay: random.pick([.none, .perMinute(3)])),
        Pool(
            id: "staff", action: .internalCover, people: teachers.map(\.id), mayTake: mayTake(),
            pay: random.pick([.none, .perPeriod(500)])),
        Pool(
            id: "subs", action: .substitute, people: [helpers[1].id], mayTake: mayTake(),
            pay: random.pick([.perHalfDay(900), .perDay(1500), .perPeriod(400)])),
    ]
    pools = random.some(pools, percent: 75)
    if !pools.isEmpty, random.chance(50) { pools.append(pools.remove(at: random.below(pools.count))) }
    return pools
}

private func randomLimits(
    _ people: [Person], _ classes: [SchoolClass], _ subjects: [String], _ random: inout TestRandom
) -> [Limit] {
    let byPerson: [Limit.Scope] = [.eachPerson(people.map(\.id)), .together(people.map(\.id)), .all]
    let byLesson: [Limit.Scope] = [
        .eachClass(classes.map(\.id)), .eachSubject(subjects), .eachSubjectOfClass(classes.map(\.id)), .all,
    ]
    return (0..<random.below(3)).map { number in
        let quantity = random.pick(Limit.Quantity.allCases)
        let scale: Int
        switch quantity {
        case .coverMinutes, .minutesWithoutOwnTeacher, .sessionMinutes: scale = 45
        case .coverMoney: scale = 500
        default: scale = 1
        }
        let scopes: [Limit.Scope]
        switch quantity {
        case .covers, .coverMinutes, .lessonsLeft: scopes = byPerson + byLesson
        case .coverMoney, .visits, .sessions, .sessionMinutes: scopes = byPerson
        case .lessonsWithoutOwnTeacher, .minutesWithoutOwnTeacher: scopes = byLesson
        }
        let scope = random.pick(scopes)
        let per = random.pick(Limit.Per.allCases.filter { $0 != .term })
        let name: String
        switch scope {
        case .eachPerson: name = random.pick(["t0", "h1"])
        case .eachClass: name = "c0"
        case .eachSubject: name = "math"
        case .eachSubjectOfClass: name = "c0 math"
        case .together, .all: name = ""
        }
        return Limit(
            id: Limit.ID("limit \(number)"), atMost: scale * (1 + random.below(3)), of: quantity, scope: scope,
            per: per, opening: per != .moment && random.chance(30) ? [name: scale] : [:])
    }
}

private func randomRequirements(
    _ teachers: [Person], _ helpers: [Person], _ pools: [Pool], _ calendar: SchoolCalendar, _ random: inout TestRandom
) -> [Requirement] {
    var requirements: [Requirement] = []
    func strength() -> Requirement.Strength { random.chance(60) ? .guaranteed : .wanted(weight: 1 + random.below(3)) }
    func add(_ content: Requirement.Content) {
        requirements.append(
            Requirement(
                id: Requirement.ID("req \(requirements.count)"), strength: strength(), content: content,
                first: calendar.first, last: calendar.last))
    }
    let windows: [Window] = [
        .anyTime, Window(periods: ["1", "2"]), Window(weekdays: [.monday]), Window(teachingPeriods: true),
        Window(ranges: [ClockRange(ClockTime(minutes: 525), ClockTime(minutes: 590))]), Window(periods: ["break"]),
    ]
    let release = random.some(pools.map(\.id), percent: 80)
    let group = random.some(teachers.map(\.id), percent: 70)
    if !group.isEmpty {
        add(
            .meeting(
                Meeting(
                    school: "s", required: group, optional: random.some([helpers[0].id], percent: 30),
                    quorum: random.chance(40)
                        ? Meeting.Quorum(
                            count: max(1, group.count - 1), including: random.chance(30) ? [group[0]] : []) : nil,
                    rhythm: random.pick([
                        .everyWeeks(1, atSameTime: true), .everyWeeks(1, atSameTime: false),
                        .everyWeeks(2, atSameTime: false), .times(1, minimumDaysApart: 1), .onDates([calendar.first]),
                    ]),
                    length: random.pick([
                        .minutes(20), .minutes(45), .periods(1, acrossBreaks: false), .periods(2, acrossBreaks: false),
                        .periods(2, acrossBreaks: true),
                    ]),
                    window: random.pick(windows), release: random.chance(80) ? release : [],
                    place: random.pick([.none, .none, .online, .room(tags: [])]),
                    outsideWorkingHours: random.chance(20) ? .allowed(centsPerHour: 1000) : .notAllowed,
                    preferredWeekdays: random.chance(30) ? [.tuesday] : [])))
    }
    if random.chance(60) {
        let visitor = random.pick(teachers).id
        let hosts = teachers.filter { $0.id != visitor }.enumerated().map {
            Visits.Visitor.Host(person: $1.id, points: $0)
        }
        add(
            .visits(
                Visits(
                    visitors: [Visits.Visitor(person: visitor, hosts: hosts)],
                    length: random.pick([.lesson, .lesson, .lesson, .halfDay(lessonsAtLeast: 1)]),
                    severalHosts: random.chance(30),
                    release: random.chance(50) ? random.some(pools.map(\.id), percent: 60) : release,
                    visitsPerHost: random.chance(30) ? 1 : nil,
                    debrief: random.chance(40) ? Visits.Debrief(minutes: 20, withinDays: 1) : nil)))
    }
    if random.chance(50) {
        add(
            .individualTime(
                IndividualTime(
                    people: [random.pick(teachers).id], minutesPerWeek: random.pick([45, 90, 120]),
                    blockMinutes: random.pick([20, 45]))))
    }
    return requirements
}
