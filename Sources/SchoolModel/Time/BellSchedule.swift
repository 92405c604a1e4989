/// The periods of a school's days, with clock times; they may differ by weekday.
public struct BellSchedule: Hashable, Sendable {
    /// One row of the bell schedule.
    public struct Period: Hashable, Sendable {
        /// What the row is called: `1`, `break`, `after school`. Unique within a weekday.
        public var name: String
        public var range: ClockRange
        /// Whether lessons are taught in it. Breaks, lunch, before and after school are not for teaching, but can hold
        /// sessions.
        public var isTeaching: Bool

        public init(name: String, range: ClockRange, isTeaching: Bool = true) {
            self.name = name
            self.range = range
            self.isTeaching = isTeaching
        }
    }

    /// The periods of each weekday (index 0 = Monday, always 7 entries), in order of their start, without overlaps.
    public var periods: [[Period]]

    /// Schedules weekdays; those that are not mentioned have no school.
    public init(_ byWeekday: [Weekday: [Period]]) {
        periods = Weekday.allCases.map { (byWeekday[$0] ?? []).sorted { $0.range < $1.range } }
    }

    /// The periods of one weekday in order of their start; empty where there is no school.
    public func periods(on weekday: Weekday) -> [Period] {
        periods[weekday.rawValue]
    }

    /// From the first start to the last end of a weekday, or `nil` where there is no school.
    public func day(on weekday: Weekday) -> ClockRange? {
        let rows = periods(on: weekday)
        guard let start = rows.map(\.range.start).min(), let end = rows.map(\.range.end).max() else { return nil }
        return ClockRange(start, end)
    }
}
