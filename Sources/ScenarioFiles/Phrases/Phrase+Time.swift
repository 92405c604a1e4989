import SchoolModel

extension Phrase where Value == Day {
    static let date = Phrase("a date like `2026-09-14`", pattern: "^\(Pattern.date)$") { text throws(Wrong) in
        try dayOf(text)
    }
}

extension Phrase where Value == DayRange {
    /// `2026-09-14` or `2026-09-14 to 2026-09-18`.
    static let dates = Phrase(
        "a date like `2026-09-14` or `2026-09-14 to 2026-09-18`", pattern: "^\(Pattern.date)( to \(Pattern.date))?$"
    ) { text throws(Wrong) in
        let parts = words(text)
        if parts.count == 1 {
            let day = try dayOf(parts[0])
            return DayRange(first: day, last: day)
        }
        guard parts.count == 3, parts[1] == "to" else { throw Wrong() }
        let range = DayRange(first: try dayOf(parts[0]), last: try dayOf(parts[2]))
        guard range.first <= range.last else { throw Wrong("It ends before it begins.") }
        guard range.last.number - range.first.number <= DayRange.cap else {
            throw Wrong("That is more than ten years.")
        }
        return range
    }

    /// `2026-09-14 to 2026-09-18` only.
    static let stretchOfDates = Phrase(
        "a stretch of dates like `2026-08-10 to 2026-12-19`", pattern: "^\(Pattern.date) to \(Pattern.date)$"
    ) { text throws(Wrong) in
        guard words(text).count == 3 else { throw Wrong() }
        return try dates.read(text)
    }
}

extension Phrase where Value == ClockTime {
    static let clock = Phrase("a clock time like `08:15`", pattern: "^\(Pattern.clock)$") { text throws(Wrong) in
        guard let time = clockTime(text) else { throw Wrong() }
        return time
    }
}

extension Phrase where Value == ClockRange {
    static let clockRange = Phrase("a stretch of clock time like `08:15-09:00`", pattern: "^\(Pattern.clockRange)$") {
        text throws(Wrong) in
        guard let range = try clockStretch(text) else { throw Wrong() }
        return range
    }
}

extension Phrase where Value == [Weekday] {
    /// `Mon-Fri`, `Mon, Wed`, `Tue`.
    static let weekdays = Phrase(
        "a group of weekdays like `Mon-Fri` or `Mon, Wed`", pattern: "^\(Pattern.weekdays)(, *\(Pattern.weekdays))*$"
    ) { text throws(Wrong) in
        var result: Set<Weekday> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let days = weekdayGroup(trimmed(part)) else { throw Wrong() }
            for day in days where !result.insert(day).inserted { throw Wrong("\(day.abbreviation) stands twice.") }
        }
        return result.sorted()
    }
}

extension Phrase where Value == Weekday {
    static let weekday = Phrase.choice([
        "Mon": .monday, "Tue": .tuesday, "Wed": .wednesday, "Thu": .thursday, "Fri": .friday, "Sat": .saturday,
        "Sun": .sunday,
    ])
}

extension Phrase where Value == [Weekday: [ClockRange]] {
    /// `Mon-Thu 08:00-16:00, Fri 08:00-12:00, 13:00-15:00`.
    static let workingHours = Phrase(
        "a week of working hours like `Mon-Thu 08:00-16:00, Fri 08:00-14:00`",
        pattern: "^\(Pattern.weekdays).*\(Pattern.clock)$"
    ) { text throws(Wrong) in
        var result: [Weekday: [ClockRange]] = [:]
        var days: [Weekday] = []
        var needsRange = false
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "+" || $0 == ";" || $0 == "\n" })
        for part in parts.map(String.init) {
            if let group = weekdayGroup(part) {
                days = needsRange ? days + group : group
                needsRange = true
            } else if let range = try clockStretch(part), !days.isEmpty {
                for day in days { result[day, default: []].append(range) }
                needsRange = false
            } else {
                throw Wrong()
            }
        }
        guard !result.isEmpty, !needsRange else { throw Wrong() }
        return result
    }
}

/// Days from the first to the last, both included.
struct DayRange: Hashable, Sendable {
    /// About ten years: no stretch of a scenario is longer.
    static let cap = 3_660

    var first: Day
    var last: Day

    var days: [Day] { (first.number...max(first.number, last.number)).map(Day.init(number:)) }
}

/// Pieces of regular expressions.
enum Pattern {
    static let date = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
    static let clock = "[0-9]{1,2}:[0-9]{2}"
    static let clockRange = "\(clock) *- *\(clock)"
    static let weekday = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    static let weekdays = "\(weekday)(-\(weekday))?"
}

/// `2026-09-14`, or what is wrong with it.
func dayOf(_ text: String) throws(Wrong) -> Day {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = digits(parts[0]), let month = digits(parts[1]),
        let day = digits(parts[2])
    else { throw Wrong() }
    guard let result = Day(year: year, month: month, day: day) else { throw Wrong("There is no such day.") }
    return result
}

func clockTime(_ text: some StringProtocol) -> ClockTime? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
        let hour = digits(parts[0]), let minute = digits(parts[1])
    else { return nil }
    return ClockTime(hour: hour, minute: minute)
}

/// `08:15-09:00`; `nil` where the text does not look like one.
func clockStretch(_ text: String) throws(Wrong) -> ClockRange? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = clockTime(trimmed(parts[0])), let end = clockTime(trimmed(parts[1])) else {
        return nil
    }
    guard start < end else { throw Wrong("It ends before it begins.") }
    return ClockRange(start, end)
}

/// `Mon` or `Mon-Thu`; `nil` where the text is neither.
func weekdayGroup(_ text: String) -> [Weekday]? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
        Weekday.allCases.first { $0.abbreviation == trimmed(part) }
    }
    guard let first = ends.first, let first, let last = ends.last, let last, ends.count <= 2, first <= last else {
        return nil
    }
    return Weekday.allCases.filter { first <= $0 && $0 <= last }
}
