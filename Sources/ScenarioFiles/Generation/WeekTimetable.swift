internal import SchoolModel

/// A period of the week: one of the lessons of a school day.
struct WeekSlot: Hashable, Comparable {
    let weekday: Weekday
    /// From 0.
    let period: Int

    static let all = Weekday.school.flatMap { weekday in
        (0..<BellTimes.lessons).map { WeekSlot(weekday: weekday, period: $0) }
    }

    /// From 0 to 29, in the order of the week.
    var index: Int { weekday.rawValue * BellTimes.lessons + period }

    var next: WeekSlot? {
        period + 1 < BellTimes.lessons ? WeekSlot(weekday: weekday, period: period + 1) : nil
    }

    static func < (left: WeekSlot, right: WeekSlot) -> Bool { left.index < right.index }
}

/// The week of an invented school.
struct WeekTimetable {
    /// A lesson of a class at one time.
    struct Lesson {
        let slot: WeekSlot
        let subject: String
        /// Indices of the staff, the one who leads the lesson first.
        var teachers: [Int]
        let room: String
        /// The id of a double lesson.
        let double: String?
    }

    /// A stretch in which one of the staff has other work: `blocked` or `duty`.
    struct Other {
        let member: Int
        let subject: String
        let weekday: Weekday
        let period: String
        let kind: String
    }

    /// Lessons of each class, in the order of the week.
    var lessons: [[Lesson]] = []
    var others: [Other] = []
    /// For each of the staff and each slot of the week, whether they have a lesson or other work.
    var isBusy: [[Bool]] = []

    /// Lessons that these people teach at a time, once for each of them: the index of the class, and the subject.
    func taught(at slot: WeekSlot, by members: [Int]) -> [(class: Int, subject: String)] {
        var result: [(class: Int, subject: String)] = []
        for index in lessons.indices {
            guard let lesson = lessons[index].first(where: { $0.slot == slot }) else { continue }
            for member in members where lesson.teachers.contains(member) { result.append((index, lesson.subject)) }
        }
        return result
    }
}
