internal import SchoolModel

/// Weekdays and hours as a scenario writes them: `Mon-Thu 08:00-14:00, Fri 08:00-12:00`.
enum WeekdayHours {
    /// Weekdays as runs: `Mon-Thu`, `Sun`.
    static func runs(_ weekdays: [Weekday]) -> [String] {
        var runs: [(first: Weekday, last: Weekday)] = []
        for weekday in weekdays.sorted() {
            if let last = runs.last, last.last.rawValue + 1 == weekday.rawValue {
                runs[runs.count - 1].last = weekday
            } else {
                runs.append((weekday, weekday))
            }
        }
        return runs.map { $0 == $1 ? $0.abbreviation : "\($0.abbreviation)-\($1.abbreviation)" }
    }

    /// Weekdays without ranges are left out.
    static func text(_ hours: [(weekday: Weekday, ranges: [ClockRange])]) -> String {
        var groups: [(weekdays: [Weekday], ranges: [ClockRange])] = []
        for (weekday, ranges) in hours.sorted(by: { $0.weekday < $1.weekday }) where !ranges.isEmpty {
            if let last = groups.last, last.ranges == ranges {
                groups[groups.count - 1].weekdays.append(weekday)
            } else {
                groups.append(([weekday], ranges))
            }
        }
        return groups.flatMap { group in
            let ranges = group.ranges.map(\.description).joined(separator: ", ")
            return runs(group.weekdays).map { "\($0) \(ranges)" }
        }.joined(separator: ", ")
    }
}
