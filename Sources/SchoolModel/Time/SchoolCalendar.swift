/// The days that a scenario is about: first and last day, closed days, the timetable's cycle, terms and half days.
public struct SchoolCalendar: Hashable, Sendable {
    /// A named stretch of days over which limits "per term" count.
    public struct Term: Hashable, Sendable {
        public var name: String
        public var first: Day
        public var last: Day

        public init(name: String, first: Day, last: Day) {
            self.name = name
            self.first = first
            self.last = last
        }
    }

    public var first: Day
    public var last: Day
    /// Days on which no school of the scenario is open, sorted. Weekdays without bells are closed as well.
    public var closed: [Day]
    /// The number of weeks after which the timetable repeats: 1, or 2 for A/B weeks.
    public var cycleWeeks: Int
    /// The cycle week (0 = A) of the calendar week that holds ``first``. Closed weeks count like any other.
    public var firstCycleWeek: Int
    /// Terms in order; empty where no limit counts per term.
    public var terms: [Term]
    /// The clock time that separates the two halves of a day. What starts before it belongs to the morning.
    /// `nil` where nothing counts half days.
    public var halfDay: ClockTime?

    public init(
        first: Day, last: Day, closed: [Day] = [], cycleWeeks: Int = 1, firstCycleWeek: Int = 0, terms: [Term] = [],
        halfDay: ClockTime? = nil
    ) {
        self.first = first
        self.last = last
        self.closed = closed.sorted()
        self.cycleWeeks = cycleWeeks
        self.firstCycleWeek = firstCycleWeek
        self.terms = terms
        self.halfDay = halfDay
    }

    /// All days from first to last that are not closed, in order, whether or not a school has bells on them.
    public var openDays: [Day] {
        let shut = Set(closed)
        guard first <= last else { return [] }
        return (first.number...last.number).lazy.map(Day.init(number:)).filter { !shut.contains($0) }
    }

    /// The calendar week of a day, counted from 0 in the week (Monday to Sunday) that holds ``first``.
    public func week(of day: Day) -> Int {
        (day.monday.number - first.monday.number) / 7
    }

    /// The week of the timetable's cycle that a day falls into, 0 for A.
    public func cycleWeek(of day: Day) -> Int {
        (week(of: day) + firstCycleWeek) % max(1, cycleWeeks)
    }
}
