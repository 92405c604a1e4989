internal import SchoolModel

/// How the file's days become weekdays of a timetable that repeats every week or every two weeks.
struct FETWeek {
    /// Where a cell lies: the week of the cycle, the weekday, and the row of the bell schedule.
    struct Place: Hashable {
        var week: Int
        var weekday: Weekday
        var row: Int
    }

    /// Whether each two days of the file are the morning and the afternoon of one.
    let hasHalves: Bool
    /// 1 or 2.
    let weeks: Int
    /// The weekdays of a week in the order of the file's days.
    let weekdays: [Weekday]
    /// Hours in the file's list.
    let hours: Int
    /// Whether the weekdays were read from the names; otherwise the first day is taken to be a Monday.
    let isNamed: Bool

    /// Rows of the bell schedule on each weekday.
    var rows: Int { hasHalves ? 2 * hours : hours }

    init(file: FETFile) throws(FETError) {
        func refusal(_ message: String) -> FETError { FETError(.mode, file: file.path, message: message) }
        switch file.mode {
        case .official, .morningsAfternoons: break
        case .blockPlanning:
            throw refusal("is a block-planning file: its \"days\" and \"hours\" are no times, so it has no timetable")
        case .terms:
            throw refusal(
                "is a file of several terms, each with a timetable of its own; import needs a file of one term")
        }
        hasHalves = file.mode == .morningsAfternoons
        hours = file.hours.count
        let names = file.days.map(\.name)
        guard !hasHalves || names.count.isMultiple(of: 2) else {
            throw refusal("has \(names.count) days; with mornings and afternoons the number is even")
        }
        let days = hasHalves ? stride(from: 0, to: names.count, by: 2).map { names[$0] } : names
        switch days.count {
        case 1...7: weeks = 1
        case 10, 12, 14: weeks = 2
        default:
            throw refusal(
                "has \(days.count) days; a timetable here repeats every week (1 to 7 days) or every two weeks (10, 12 or "
                    + "14 days)")
        }
        let length = days.count / weeks
        let named = days.map { WeekdayNames.weekday(named: $0) }
        let first = named.prefix(length).compactMap(\.self)
        let second = named.suffix(length).compactMap(\.self)
        isNamed = first.count == length && Set(first).count == length && first == second
        weekdays = isNamed ? first : Array(Weekday.allCases.prefix(length))
    }

    func place(_ cell: FETFile.Cell) -> Place {
        let day = hasHalves ? cell.day / 2 : cell.day
        let row = hasHalves && cell.day % 2 == 1 ? hours + cell.hour : cell.hour
        return Place(week: day / weekdays.count, weekday: weekdays[day % weekdays.count], row: row)
    }
}
