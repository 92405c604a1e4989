/// What an activity of a FET file is in a timetable.
enum ActivityKind: String, CaseIterable {
    case lesson = "lesson"
    case coTaught = "co-taught lesson"
    case combined = "combined lesson"
    case coTaughtAndCombined = "co-taught and combined lesson"
    case duty = "duty"
    case meeting = "meeting"
    case personal = "hour of one teacher without a class"
    case withoutTeacher = "class without a teacher"
    case free = "free hour"
    case nobody = "activity of nobody"
    case inactive = "inactive activity"

    init(_ activity: FETFile.Activity) {
        let classes = activity.students.count
        let teachers = activity.teachers.count
        let words = [activity.subject] + activity.tags
        self =
            if !activity.isActive {
                .inactive
            } else if classes == 0 && teachers == 0 {
                .nobody
            } else if classes > 0 && teachers == 0 {
                .withoutTeacher
            } else if classes == 0 {
                if words.contains(where: { Self.says($0, Self.freeWords) }) {
                    .free
                } else if words.contains(where: { Self.says($0, Self.dutyWords) }) {
                    .duty
                } else {
                    teachers > 1 ? .meeting : .personal
                }
            } else if teachers > 1 {
                classes > 1 ? .coTaughtAndCombined : .coTaught
            } else {
                classes > 1 ? .combined : .lesson
            }
    }

    /// The `kind` of its rows in a scenario's timetable, or `nil` where none are written.
    var rowKind: String? {
        switch self {
        case .lesson, .coTaught, .combined, .coTaughtAndCombined: "lesson"
        case .duty: "duty"
        case .meeting, .personal, .withoutTeacher: "blocked"
        case .free: "free"
        case .nobody, .inactive: nil
        }
    }

    var reason: String {
        switch self {
        case .lesson: "one teacher, one class"
        case .coTaught: "several teachers, one class"
        case .combined: "one teacher, several classes"
        case .coTaughtAndCombined: "several teachers, several classes"
        case .duty: "no class, and the subject or a tag is a word for duty or standby"
        case .meeting: "several teachers, no class"
        case .personal: "no class, and no word says that someone must do it"
        case .withoutTeacher: "nobody is named who could be away"
        case .free: "no class, and the subject or a tag is a word for free or available"
        case .nobody: "neither class nor teacher"
        case .inactive: "switched off in the file"
        }
    }

    private static let dutyWords: Set<String> = [
        "duty", "duties", "supervision", "standby", "patrol", "bus", "aufsicht", "bereitschaft", "guardia", "guardias",
        "surveillance", "permanence", "sorveglianza", "välitunti", "valvonta", "εφημερια", "εφημερία", "dyżur",
    ]
    private static let freeWords: Set<String> = [
        "free", "available", "frei", "libre", "libero", "vapaa", "ledig",
    ]

    private static func says(_ text: String, _ words: Set<String>) -> Bool {
        text.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
    }
}
