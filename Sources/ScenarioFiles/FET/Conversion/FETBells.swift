internal import SchoolModel

/// The bell schedule that the hours of a FET file become.
struct FETBells {
    struct Row: Hashable {
        var name: String
        var range: ClockRange
        var isTeaching: Bool
    }

    /// The rows of each weekday, in the order of the week's days.
    let days: [(weekday: Weekday, rows: [Row])]
    let clock: FETClock
    /// Hours in which nothing is placed on any day and which are no break in the file.
    let unused: [String]
    /// Breaks in which something is placed; they count as teaching.
    let usedBreaks: Int
    private(set) var renamed: [ImportReport.Renaming] = []

    /// - Parameter taken: every place in which an activity lies.
    init(file: FETFile, week: FETWeek, taken: Set<FETWeek.Place>) {
        clock = FETClock(week: week, hours: file.hours)
        var names = IdentifierTable("period")
        var rowNames: [String] = []
        for row in 0..<week.rows {
            let label = file.hours[row % week.hours].name
            var name = Self.periodName(label, number: row % week.hours + 1)
            if week.hasHalves { name = (row < week.hours ? "morning " : "afternoon ") + name }
            rowNames.append(names["\(row) \(name)", as: name])
            if rowNames[row] != label { renamed.append(.init(kind: "period", from: label, to: rowNames[row])) }
        }
        let breaks = Set(file.breaks.map(week.place))
        let takenRows = Set(taken.map(\.row))
        // A row that is a break in one week of the cycle only is for teaching: bells repeat every week.
        func isBreak(_ weekday: Weekday, _ row: Int) -> Bool {
            (0..<week.weeks).allSatisfy { breaks.contains(.init(week: $0, weekday: weekday, row: row)) }
        }
        func isTaken(_ weekday: Weekday, _ row: Int) -> Bool {
            (0..<week.weeks).contains { taken.contains(.init(week: $0, weekday: weekday, row: row)) }
        }
        let ranges = clock.ranges
        days = week.weekdays.map { weekday in
            let rows = (0..<week.rows).map { row in
                Row(
                    name: rowNames[row], range: ranges[row],
                    isTeaching: takenRows.contains(row) && (!isBreak(weekday, row) || isTaken(weekday, row)))
            }
            return (weekday, rows)
        }
        unused = (0..<week.rows).filter { row in
            !takenRows.contains(row) && !week.weekdays.contains { isBreak($0, row) }
        }.map { rowNames[$0] }
        usedBreaks = week.weekdays.reduce(0) { count, weekday in
            count + (0..<week.rows).filter { isBreak(weekday, $0) && isTaken(weekday, $0) }.count
        }
    }

    /// The hour's name without its clock times, which stand next to it; its number where nothing is left.
    private static func periodName(_ label: String, number: Int) -> String {
        let bare = IdentifierTable.cleaned(ClockText.removed(from: label), fallback: "")
        let words = bare.split { $0.isWhitespace }.filter { $0.contains { $0.isLetter || $0.isNumber } }
        let name = words.joined(separator: " ").trimmingPunctuation()
        if name.isEmpty || name.count > 40 { return String(number) }
        // A window in a scenario would read it as the weekday.
        let isWeekday = Weekday.allCases.contains { $0.abbreviation.lowercased() == name.lowercased() }
        return isWeekday ? "hour \(name)" : name
    }

    func name(_ place: FETWeek.Place) -> String {
        days[0].rows[place.row].name
    }
}

extension String {
    /// Without marks at both ends that are left over when a clock time is taken out: `-`, `~`, `(`, `)`, `:`.
    fileprivate func trimmingPunctuation() -> String {
        let marks: Set<Character> = ["-", "–", "—", "~", "(", ")", ":", "/", "."]
        let start = drop { marks.contains($0) || $0.isWhitespace }
        var end = start
        while let last = end.last, marks.contains(last) || last.isWhitespace { end.removeLast() }
        return String(end)
    }
}
