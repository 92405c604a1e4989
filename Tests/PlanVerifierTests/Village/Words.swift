import SchoolModel

/// Short words for values, so that a scenario of the tests reads like a timetable. All dates lie in September 2026.

func day(_ number: Int) -> Day {
    // 2026-09-01 is day 20697; checked by the first test of the village.
    Day(number: 20_696 + number)
}

/// `clock(815)` is 08:15.
func clock(_ digits: Int) -> ClockTime {
    ClockTime(minutes: digits / 100 * 60 + digits % 100)
}

func range(_ from: Int, _ to: Int) -> ClockRange {
    ClockRange(clock(from), clock(to))
}

func span(_ number: Int, _ from: Int, _ to: Int) -> Span {
    Span(day(number), range(from, to))
}

func held(_ lesson: Lesson.ID, _ number: Int, _ start: Int) -> Occurrence {
    Occurrence(lesson: lesson, day: day(number), start: clock(start))
}

let weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

let periods: [BellSchedule.Period] = [
    BellSchedule.Period(name: "1", range: range(815, 900)),
    BellSchedule.Period(name: "2", range: range(900, 945)),
    BellSchedule.Period(name: "break", range: range(945, 1015), isTeaching: false),
    BellSchedule.Period(name: "3", range: range(1015, 1100)),
    BellSchedule.Period(name: "4", range: range(1100, 1145)),
    BellSchedule.Period(name: "lunch", range: range(1145, 1215), isTeaching: false),
    BellSchedule.Period(name: "5", range: range(1215, 1300)),
    BellSchedule.Period(name: "6", range: range(1300, 1345)),
    BellSchedule.Period(name: "after", range: range(1345, 1530), isTeaching: false),
]

let bells = BellSchedule(Dictionary(uniqueKeysWithValues: weekdays.map { ($0, periods) }))

func works(_ from: Int, _ to: Int, dates: [Day]? = nil) -> WorkingHours {
    WorkingHours(Dictionary(uniqueKeysWithValues: weekdays.map { ($0, [range(from, to)]) }), dates: dates)
}

func person(
    _ id: Person.ID, tags: [String] = [], works hours: WorkingHours = works(800, 1500), contract: Int = 100,
    pay: Pay? = nil, school: School.ID = "main"
) -> Person {
    Person(
        id: id, name: id.name.capitalizedFirst, school: school, tags: tags, works: hours, contract: contract, pay: pay)
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// A lesson at times like `Mon 1, A Thu 3`.
func lesson(
    _ id: Lesson.ID, _ subject: String, _ classes: [SchoolClass.ID], _ teachers: [Person.ID], _ room: Room.ID?,
    _ times: String, kind: Lesson.Kind = .lesson, cover: Lesson.CoverRule = .byRelease, school: School.ID = "main",
    suffice: Bool = false
) -> Lesson {
    let parsed = times.split(separator: ",").map { text in
        var words = text.split(separator: " ").map { String($0) }
        var weeks = [0, 1]
        if words[0] == "A" || words[0] == "B" { weeks = [words.removeFirst() == "A" ? 0 : 1] }
        let weekday = weekdays.first { $0.abbreviation == words[0] } ?? .sunday
        let period = periods.first { $0.name == words[1] } ?? periods[0]
        return Lesson.Time(cycleWeeks: weeks, weekday: weekday, period: period.name, range: period.range, room: room)
    }
    return Lesson(
        id: id, kind: kind, school: school, subject: subject, classes: classes, teachers: teachers, times: parsed,
        cover: cover, remainingTeachersSuffice: suffice)
}

func requirement(
    _ id: Requirement.ID, _ content: Requirement.Content, strength: Requirement.Strength = .guaranteed,
    from: Int = 7, to: Int = 18
) -> Requirement {
    Requirement(id: id, strength: strength, content: content, first: day(from), last: day(to))
}
