import SchoolModel

/// Who teaches what by the timetable; only rows of kind `lesson` count.
struct Teaching {
    private(set) var subjects: [Person.ID: Set<String>] = [:]
    private(set) var classes: [Person.ID: Set<SchoolClass.ID>] = [:]
    private(set) var grades: [Person.ID: Set<Int>] = [:]

    init() {}

    init(lessons: [Lesson], grade: (SchoolClass.ID) -> Int?) {
        for lesson in lessons where lesson.kind == .lesson {
            for teacher in lesson.teachers {
                subjects[teacher, default: []].insert(lesson.subject)
                for schoolClass in lesson.classes {
                    classes[teacher, default: []].insert(schoolClass)
                    if let grade = grade(schoolClass) { grades[teacher, default: []].insert(grade) }
                }
            }
        }
    }

    func teaches(_ person: Person.ID) -> Bool {
        subjects[person] != nil
    }

    /// The grades that a person teaches, by the timetable or by tags `grade-N`.
    func grades(of person: Person) -> Set<Int> {
        let tagged = person.tags.compactMap { $0.hasPrefix("grade-") ? digits($0.dropFirst(6)) : nil }
        return (grades[person.id] ?? []).union(tagged)
    }
}
