internal import SchoolModel

/// Someone who works at an invented school.
struct Member {
    enum Post: Hashable {
        /// Of the class with this index.
        case classTeacher(Int)
        /// Of a subject, across the classes.
        case subject(String)
        /// Beside the class teachers.
        case specialEducation
        case administrator
        case assistant

        var isTeacher: Bool {
            switch self {
            case .classTeacher, .subject, .specialEducation: true
            case .administrator, .assistant: false
            }
        }
    }

    let id: String
    let name: String
    let post: Post
    /// Grades that go with the post; those of lessons come from the timetable.
    var grades: [Int] = []
    /// Weekdays at work.
    var weekdays: [Weekday] = Weekday.school
    var isNew = false

    /// Percent of full time.
    var contract: Int { weekdays.count * 20 }

    var role: String {
        switch post {
        case .classTeacher, .subject, .specialEducation: "teacher"
        case .administrator: "administrator"
        case .assistant: "assistant"
        }
    }

    var tags: [String] {
        let own =
            switch post {
            case .classTeacher: ["class teacher"]
            case .subject(let subject): [subject]
            case .specialEducation: ["special education"]
            case .administrator, .assistant: [String]()
            }
        return own + grades.map { "grade-\($0)" } + (isNew ? ["new"] : [])
    }
}

extension Weekday {
    /// Monday to Friday.
    static let school: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
}
