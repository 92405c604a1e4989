import SchoolModel

/// A small school with a little of everything, and a plan of it that is good.
///
/// Two weeks from Monday 2026-09-07, A then B. Aino teaches 3A, Ben 3B, Dora 4A, Hugo 4B, Carla with Aino and Ben; Emil
/// assists, Fia administers, Gus is called in; Ines teaches at the annex.
enum Village {
    static var scenario: Scenario {
        Scenario(
            name: "village",
            calendar: SchoolCalendar(
                first: day(7), last: day(18), cycleWeeks: 2,
                terms: [SchoolCalendar.Term(name: "autumn", first: day(1), last: day(30))], halfDay: clock(1200)),
            schools: [School(id: "main", bells: bells), School(id: "annex", bells: bells)],
            people: people, classes: classes, rooms: rooms, lessons: lessons, absences: absences,
            cover: CoverRules(pools: pools, limits: limits, noReleaseDays: [day(18)]), requirements: requirements,
            frozen: Scenario.Frozen(
                plan: Plan(sessions: [plan.sessions[0]], covers: [plan.covers[0]]), until: day(8)))
    }

    static let people = [
        person("aino"), person("ben"), person("carla"), person("dora"), person("emil"), person("fia"),
        person("gus", tags: ["math", "fin", "craft"]), person("hugo"), person("ines", school: "annex"),
    ]

    static let classes = [
        SchoolClass(id: "3A", school: "main", pupils: 20, grade: 3),
        SchoolClass(id: "3B", school: "main", pupils: 20, grade: 3),
        SchoolClass(id: "4A", school: "main", pupils: 18, grade: 4),
        SchoolClass(id: "4B", school: "main", pupils: 18, grade: 4),
        SchoolClass(id: "swimmers", school: "main", pupils: 12, partOf: ["3A", "3B"]),
        SchoolClass(id: "5X", school: "annex", pupils: 15, grade: 5),
    ]

    static let rooms = [
        Room(id: "r1", school: "main", seats: 25), Room(id: "r2", school: "main", seats: 25),
        Room(id: "r4", school: "main", seats: 25), Room(id: "r5", school: "main", seats: 25),
        Room(id: "hall", school: "main", seats: 60), Room(id: "spare", school: "main", seats: 20),
        Room(id: "cupboard", school: "main", seats: 2, tags: ["meeting"]),
        Room(id: "unmeasured", school: "main", tags: ["meeting"]),
        Room(id: "staff", school: "main", seats: 10, tags: ["meeting"]),
        Room(id: "x1", school: "annex", seats: 25, tags: ["meeting"]),
    ]

    static let lessons = [
        lesson("3A-math", "math", ["3A"], ["aino"], "r1", "Mon 1, Wed 1"),
        lesson("3A-fin", "fin", ["3A"], ["aino"], "r1", "Thu 3"),
        lesson("3B-fin", "fin", ["3B"], ["ben"], "r2", "Mon 1, Thu 3", cover: .never),
        lesson("3B-art", "art", ["3B"], ["ben"], "r2", "Tue 6"),
        lesson("3-sci", "sci", ["3A", "3B"], ["aino", "ben", "carla"], "hall", "Wed 2"),
        lesson("4A-math", "math", ["4A"], ["dora"], "hall", "Mon 1, Fri 3"),
        lesson("4A-craft", "craft", ["4A"], ["dora"], "r4", "Fri 1, Fri 2", cover: .onlyBy(["subs"])),
        lesson("4B-math", "math", ["4B"], ["hugo"], "r5", "Mon 1, A Thu 3, B Thu 3, Fri 1"),
        lesson("4B-art", "art", ["4B"], ["hugo"], "r5", "Mon 2, Thu 4, Fri 2"),
        lesson("yard", "duty", [], ["hugo"], nil, "Mon break", kind: .duty),
        lesson("conference", "conference", [], ["carla"], nil, "Tue 3", kind: .blocked),
        lesson("free", "free", [], ["aino", "fia"], nil, "Tue 6", kind: .free),
        lesson("swimming", "sport", ["swimmers"], ["carla"], nil, "A Thu 5"),
        lesson("5X-math", "math", ["5X"], ["ines"], "x1", "Tue 1, Mon 1", school: "annex"),
    ]

    static let absences = [
        Absence(subject: .person("hugo"), first: day(14), last: day(14), reason: "ill"),
        Absence(subject: .person("carla"), first: day(9), last: day(9), reason: "course"),
        Absence(
            subject: .schoolClass("4B"), first: day(17), from: clock(1000), last: day(17), until: clock(1200),
            reason: "trip"),
        Absence(
            subject: .person("hugo"), first: day(17), from: clock(1000), last: day(17), until: clock(1200),
            reason: "trip"),
        Absence(
            subject: .room("r1"), first: day(16), from: clock(800), last: day(16), until: clock(1000), reason: "paint"),
    ]

    static let pools = [
        Pool(id: "together", action: .coTeacherAlone, pupilsPerAdult: 22),
        Pool(id: "join", action: .combine, mayTake: [.sameGrade, .notSubject(["art"])], pupilsPerAdult: 40),
        Pool(id: "leadership", action: .administrator, people: ["fia"]),
        Pool(id: "assistants", action: .assistant, people: ["emil"], mayTake: [.knowsClass]),
        Pool(
            id: "colleagues", action: .internalCover, people: ["ben", "dora", "carla", "ines"], mayTake: [.sameSchool],
            pay: .perPeriod(2400)),
        Pool(id: "subs", action: .substitute, people: ["gus"], mayTake: [.sameSubject], pay: .perHalfDay(9500)),
    ]

    static let limits = [
        Limit(id: "one-a-week", atMost: 1, of: .covers, scope: .eachPerson(["ben", "dora"]), per: .week),
        Limit(id: "office", atMost: 120, of: .coverMinutes, scope: .together(["fia", "emil"]), per: .year),
        Limit(id: "purse", atMost: 21_400, of: .coverMoney, scope: .all, per: .month),
        Limit(id: "class-day", atMost: 3, of: .lessonsWithoutOwnTeacher, scope: .eachClass(["4A"]), per: .day),
        Limit(id: "math", atMost: 90, of: .minutesWithoutOwnTeacher, scope: .eachSubject(["math"]), per: .fortnight),
        Limit(id: "art", atMost: 2, of: .lessonsWithoutOwnTeacher, scope: .eachSubjectOfClass(["3B"]), per: .term),
        Limit(id: "guests", atMost: 3, of: .visits, scope: .eachPerson(["hugo"]), per: .term, opening: ["hugo": 1]),
        Limit(id: "meetings", atMost: 4, of: .sessions, scope: .eachPerson(["aino"]), per: .week),
        Limit(id: "sitting", atMost: 300, of: .sessionMinutes, scope: .eachPerson(["dora"]), per: .week),
        Limit(id: "leaving", atMost: 3, of: .lessonsLeft, scope: .eachPerson(["dora"]), per: .day),
        Limit(id: "at-once", atMost: 1, of: .covers, scope: .all, per: .moment),
    ]
}
