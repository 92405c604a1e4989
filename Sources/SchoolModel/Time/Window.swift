/// When something may take place: any of the weekdays, inside any of the stretches that are named.
///
/// A part that is `nil` does not restrict. Periods and clock ranges are alternatives: a session lies inside one
/// uninterrupted union of the named periods and ranges.
public struct Window: Hashable, Sendable {
    public var weekdays: [Weekday]?
    /// Names of periods of the bell schedule.
    public var periods: [String]?
    public var ranges: [ClockRange]?
    /// All teaching periods; an alternative to naming them.
    public var teachingPeriods: Bool

    public init(
        weekdays: [Weekday]? = nil, periods: [String]? = nil, ranges: [ClockRange]? = nil, teachingPeriods: Bool = false
    ) {
        self.weekdays = weekdays
        self.periods = periods
        self.ranges = ranges
        self.teachingPeriods = teachingPeriods
    }

    /// Anywhere in the bell schedule.
    public static let anyTime = Window()

    /// The stretches of one weekday that the window admits, merged where they touch, in order.
    ///
    /// Without periods and ranges it is the whole day of the bell schedule. Empty on other weekdays.
    public func ranges(on weekday: Weekday, bells: BellSchedule) -> [ClockRange] {
        if let weekdays, !weekdays.contains(weekday) { return [] }
        guard let day = bells.day(on: weekday) else { return [] }
        if periods == nil && ranges == nil && !teachingPeriods { return [day] }
        var admitted = ranges ?? []
        for period in bells.periods(on: weekday)
        where periods?.contains(period.name) == true || (teachingPeriods && period.isTeaching) {
            admitted.append(period.range)
        }
        return merged(admitted)
    }
}

/// The union of ranges as disjoint ranges in order; ranges that touch become one.
public func merged(_ ranges: [ClockRange]) -> [ClockRange] {
    var result: [ClockRange] = []
    for range in ranges.sorted() where range.minutes > 0 {
        if let last = result.last, range.start <= last.end {
            result[result.count - 1].end = max(last.end, range.end)
        } else {
            result.append(range)
        }
    }
    return result
}
