internal import SchoolModel

/// The bell schedule of an invented school: six lessons, with breaks, lunch and time after school.
struct BellTimes {
    /// Minutes by which the day begins later than usual.
    let shift: Int

    /// Lessons of a day.
    static let lessons = 6

    /// A row of the schedule.
    struct Row {
        let name: String
        let range: ClockRange
        let isTeaching: Bool
    }

    var rows: [Row] {
        [
            row("1", 8, 15, 45), row("2", 9, 0, 45), row("break", 9, 45, 30, isTeaching: false), row("3", 10, 15, 45),
            row("lunch", 11, 0, 45, isTeaching: false), row("4", 11, 45, 45),
            row("afternoon break", 12, 30, 15, isTeaching: false), row("5", 12, 45, 45), row("6", 13, 30, 45),
            row("after school", 14, 15, 90, isTeaching: false),
        ]
    }

    /// When someone works who is there all week: until the end of the time after school, on Fridays of the lessons.
    func works(on weekdays: [Weekday]) -> String {
        let start = ClockTime(minutes: 8 * 60 + shift)
        return WeekdayHours.text(
            weekdays.map { ($0, [ClockRange(start, ClockTime(minutes: ($0 == .friday ? 855 : 945) + shift))]) })
    }

    /// Separates the halves of a day, wherever the shift puts the lessons.
    static let halfDay = ClockTime(minutes: 11 * 60 + 15)

    private func row(_ name: String, _ hour: Int, _ minute: Int, _ length: Int, isTeaching: Bool = true) -> Row {
        let start = ClockTime(minutes: hour * 60 + minute + shift)
        return Row(name: name, range: ClockRange(start, start.advanced(by: length)), isTeaching: isTeaching)
    }
}
