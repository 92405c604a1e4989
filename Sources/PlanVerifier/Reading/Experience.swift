import SchoolModel

/// What people teach by the timetable: the subjects, grades and classes of their lessons and duties.
struct Experience: Sendable {
    private(set) var subjects: [Person.ID: Set<String>] = [:]
    private(set) var grades: [Person.ID: Set<Int>] = [:]
    private(set) var classes: [Person.ID: Set<SchoolClass.ID>] = [:]

    init(lessons: [Lesson], classes known: [SchoolClass.ID: SchoolClass]) {
        for lesson in lessons where lesson.kind == .lesson || lesson.kind == .duty {
            for teacher in lesson.teachers {
                subjects[teacher, default: []].insert(lesson.subject)
                classes[teacher, default: []].formUnion(lesson.classes)
                grades[teacher, default: []].formUnion(lesson.classes.compactMap { known[$0]?.grade })
            }
        }
    }
}
