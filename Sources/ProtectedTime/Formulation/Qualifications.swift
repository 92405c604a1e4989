internal import SchoolModel

/// Who may take which lesson: the qualifications of pools, looked up.
struct Qualifications {
    private let subjects: [Set<String>]
    private let grades: [Set<Int>]
    private let classes: [Set<Int>]
    /// By pool: its people, and the same school by school.
    private let people: [[Int]]
    private let peopleAt: [[School.ID: [Int]]]
    private let timetable: Timetable

    init(_ timetable: Timetable) {
        self.timetable = timetable
        let scenario = timetable.scenario
        var subjects = scenario.people.map { Set($0.tags) }
        var classes = [Set<Int>](repeating: [], count: scenario.people.count)
        var grades = scenario.people.map { person in
            Set(person.tags.compactMap { $0.hasPrefix("grade-") ? Int($0.dropFirst(6)) : nil })
        }
        for lesson in scenario.lessons where lesson.kind == .lesson || lesson.kind == .duty {
            let ofLesson = lesson.classes.compactMap { timetable.classIndex[$0] }
            for teacher in lesson.teachers.compactMap({ timetable.personIndex[$0] }) {
                subjects[teacher].insert(lesson.subject)
                classes[teacher].formUnion(ofLesson)
                grades[teacher].formUnion(ofLesson.compactMap { scenario.classes[$0].grade })
            }
        }
        self.subjects = subjects
        self.classes = classes
        self.grades = grades
        people = scenario.cover.pools.map { timetable.people($0.people) }
        peopleAt = people.map { Dictionary(grouping: $0) { scenario.people[$0].school } }
    }

    /// The people of a pool who meet every condition of it for an occurrence, in the pool's order.
    func people(of number: Int, for held: Timetable.Held) -> [Int] {
        let pool = timetable.scenario.cover.pools[number]
        // In a district a pool may hold the people of all schools: most of them need not be looked at.
        let candidates =
            pool.mayTake.contains(.sameSchool)
            ? peopleAt[number][timetable.lesson(held).school] ?? [] : people[number]
        return candidates.filter { isQualified($0, for: held, in: pool) }
    }

    /// Whether a person meets every condition of a pool for an occurrence.
    func isQualified(_ person: Int, for held: Timetable.Held, in pool: Pool) -> Bool {
        pool.mayTake.allSatisfy { holds($0, person, held) }
    }

    private func holds(_ condition: Qualification, _ person: Int, _ held: Timetable.Held) -> Bool {
        let scenario = timetable.scenario
        let lesson = timetable.lesson(held)
        switch condition {
        case .sameSubject:
            return subjects[person].contains(lesson.subject)
        case .sameGrade:
            let wanted = held.classes.compactMap { scenario.classes[$0].grade }
            return (lesson.kind == .duty && held.classes.isEmpty) || wanted.contains { grades[person].contains($0) }
        case .knowsClass:
            return (lesson.kind == .duty && held.classes.isEmpty)
                || held.classes.contains { classes[person].contains($0) }
        case .sameSchool:
            return scenario.people[person].school == lesson.school
        case .classTag(let tags):
            return held.classes.allSatisfy { schoolClass in
                scenario.classes[schoolClass].tags.contains { tags.contains($0) }
            }
        case .subject(let subjects):
            return subjects.contains(lesson.subject)
        case .notSubject(let subjects):
            return !subjects.contains(lesson.subject)
        }
    }
}
