import SchoolModel

extension Village {
    static let team = Meeting(
        school: "main", required: ["aino", "ben", "carla"], optional: ["dora", "hugo"],
        rhythm: .everyWeeks(1, atSameTime: true), length: .minutes(45),
        window: Window(periods: ["1", "5", "6", "after"]), release: ["leadership", "subs"],
        place: .room(tags: ["meeting"]))

    static let faculty = Meeting(
        school: "main", required: ["aino", "ben", "carla", "dora", "hugo"], optional: ["emil"],
        quorum: Meeting.Quorum(count: 4, including: ["dora"]), rhythm: .times(2, minimumDaysApart: 3),
        length: .minutes(75), window: Window(ranges: [range(1345, 1530)]),
        outsideWorkingHours: .allowed(centsPerHour: 2000), preferredWeekdays: [.wednesday])

    static let cafe = Meeting(
        school: "main", required: ["aino", "dora"], rhythm: .onDates([day(16)]),
        length: .periods(2, acrossBreaks: false), place: .online)

    static let visits = Visits(
        visitors: [
            Visits.Visitor(
                person: "aino",
                hosts: [Visits.Visitor.Host(person: "dora"), Visits.Visitor.Host(person: "hugo", points: 1)])
        ],
        length: .lesson, subjects: ["math", "craft"], window: Window(weekdays: [.monday, .thursday, .friday]),
        release: ["leadership", "assistants", "subs"], visitsPerHost: 1,
        debrief: Visits.Debrief(minutes: 15, withinDays: 2, window: Window(periods: ["lunch", "after"])))

    static let benchmark = Visits(
        visitors: [Visits.Visitor(person: "dora", hosts: [Visits.Visitor.Host(person: "hugo")])],
        length: .halfDay(lessonsAtLeast: 2), release: ["colleagues", "subs"])

    static let ownTime = IndividualTime(people: ["aino", "dora"], minutesPerWeek: 90, blockMinutes: 45)

    static let theme = Meeting(
        school: "main", required: ["ben", "hugo"], rhythm: .everyWeeks(2, atSameTime: false), length: .minutes(45))

    static let requirements = [
        requirement("team", .meeting(team)),
        requirement("faculty", .meeting(faculty)),
        requirement("cafe", .meeting(cafe)),
        requirement("visits", .visits(visits)),
        requirement("benchmark", .visits(benchmark)),
        requirement("own time", .individualTime(ownTime)),
        requirement("theme", .meeting(theme), strength: .wanted(weight: 2)),
    ]
}
