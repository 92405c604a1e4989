/// Finds days and hours by the names that constraints use.
struct FETCells {
    private let path: String
    private let days: [String: Int]
    private let hours: [String: Int]
    private let dayNames: [String]
    private let hourNames: [String]

    /// - Parameter path: the file to name in errors, where it is another one than the file of the lists.
    init(file: FETFile, reportingTo path: String? = nil) {
        self.path = path ?? file.path
        dayNames = file.days.map(\.name)
        hourNames = file.hours.map(\.name)
        days = Dictionary(zip(dayNames, dayNames.indices), uniquingKeysWith: { first, _ in first })
        hours = Dictionary(zip(hourNames, hourNames.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The cells that a constraint lists, or (in old files) the hours from a start up to but not including an end.
    func cells(of record: XMLRecord, each item: String = "Not_Available_Time") throws(FETError) -> Set<FETFile.Cell> {
        var result: Set<FETFile.Cell> = []
        for time in record.children where time.name == item {
            if let day = time.text("Day"), let hour = time.text("Hour") {
                result.insert(try cell(day: day, hour: hour, line: time.line))
            }
        }
        if let day = record.text("Day"), let first = record.text("Start_Hour") {
            let from = try cell(day: day, hour: first, line: record.line)
            // The end of the day has no name in the list of hours.
            let end = record.text("End_Hour").flatMap { hours[$0] } ?? hourNames.count
            for hour in from.hour..<max(from.hour, end) { result.insert(.init(day: from.day, hour: hour)) }
        }
        return result
    }

    /// Where a constraint or a placed activity starts, or `nil` where it does not name both day and hour.
    func start(of record: XMLRecord) throws(FETError) -> FETFile.Cell? {
        guard let day = record.text("Preferred_Day", "Day"), let hour = record.text("Preferred_Hour", "Hour") else {
            return nil
        }
        return try cell(day: day, hour: hour, line: record.line)
    }

    private func cell(day: String, hour: String, line: Int) throws(FETError) -> FETFile.Cell {
        guard let dayIndex = days[day] else { throw unknown("day", day, among: dayNames, line: line) }
        guard let hourIndex = hours[hour] else { throw unknown("hour", hour, among: hourNames, line: line) }
        return .init(day: dayIndex, hour: hourIndex)
    }

    private func unknown(_ kind: String, _ name: String, among names: [String], line: Int) -> FETError {
        FETError(
            .contradiction, file: path, line: line,
            message: "no \(kind) is called \"\(name)\"; the file's \(kind)s are \(names.joined(separator: ", "))")
    }
}
