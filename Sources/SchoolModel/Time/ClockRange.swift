/// A time of day in minutes since midnight.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0…1440 (1440 is the end of the day). What does not fit into 32 bits becomes the nearest number that does.
    public var minutes: Int {
        get { Int(stored) }
        set { stored = Int32(clamping: newValue) }
    }

    /// Four bytes: a school of 60 teachers keeps 330,000 ranges of times for eight weeks.
    private var stored: Int32

    public init(minutes: Int) {
        stored = Int32(clamping: minutes)
    }

    /// The time `hour:minute` with hour 0…23 and minute 0…59, or 24:00, or `nil`.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour) && (0...59).contains(minute) || (hour == 24 && minute == 0) else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minutes < right.minutes
    }

    public func advanced(by minutes: Int) -> ClockTime {
        ClockTime(minutes: self.minutes + minutes)
    }
}

extension ClockTime: CustomStringConvertible {
    /// `08:15`.
    public var description: String {
        "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
    }
}

/// A stretch of clock time within one day, from `start` up to but not including `end`.
public struct ClockRange: Hashable, Comparable, Sendable {
    public var start: ClockTime
    public var end: ClockTime

    public init(_ start: ClockTime, _ end: ClockTime) {
        self.start = start
        self.end = end
    }

    /// The length in minutes.
    public var minutes: Int {
        end.minutes - start.minutes
    }

    /// Whether the two share at least one minute.
    public func overlaps(_ other: ClockRange) -> Bool {
        start < other.end && other.start < end
    }

    /// Whether every minute of `other` lies in this range.
    public func contains(_ other: ClockRange) -> Bool {
        start <= other.start && other.end <= end
    }

    public static func < (left: ClockRange, right: ClockRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

extension ClockRange: CustomStringConvertible {
    /// `08:15-09:00`.
    public var description: String {
        "\(start)-\(end)"
    }
}

/// A stretch of clock time on one date: what conflicts are judged by.
public struct Span: Hashable, Comparable, Sendable {
    public var day: Day
    public var range: ClockRange

    public init(_ day: Day, _ range: ClockRange) {
        self.day = day
        self.range = range
    }

    /// Whether the two share at least one minute of the same date.
    public func overlaps(_ other: Span) -> Bool {
        day == other.day && range.overlaps(other.range)
    }

    public static func < (left: Span, right: Span) -> Bool {
        (left.day, left.range) < (right.day, right.range)
    }
}

extension Span: CustomStringConvertible {
    /// `Mon 2026-09-14 08:15-09:00`.
    public var description: String {
        "\(day.weekday.abbreviation) \(day) \(range)"
    }
}
