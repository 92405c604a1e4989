/// A lesson or duty of the timetable, with all times at which it is held.
public struct Lesson: Hashable, Sendable {
    public typealias ID = Identifier<Lesson>

    public enum Kind: Hashable, Sendable {
        /// A class is taught; when a teacher is away a cover action is needed.
        case lesson
        /// A break, bus or standby duty that someone must do: it blocks its people and needs cover like a lesson.
        case duty
        /// It blocks its people, classes and room, but nobody need take it over (a conference hour, a pupil's talk).
        case blocked
        /// A row of the timetable that blocks nobody ("free period", "available").
        case free
    }

    /// Whether, and by whom, the lesson may be covered.
    public enum CoverRule: Hashable, Sendable {
        case byRelease
        /// Its teachers can't be taken out of it.
        case never
        /// Only by these pools, as far as a requirement's release list names them too.
        case onlyBy([Pool.ID])
    }

    /// One time of the timetable's cycle at which the lesson is held.
    public struct Time: Hashable, Sendable {
        /// The weeks of the cycle (0 = A) in which it is held.
        public var cycleWeeks: [Int]
        public var weekday: Weekday
        /// The name of the period in the bell schedule.
        public var period: String
        public var range: ClockRange
        public var room: Room.ID?

        public init(cycleWeeks: [Int], weekday: Weekday, period: String, range: ClockRange, room: Room.ID? = nil) {
            self.cycleWeeks = cycleWeeks
            self.weekday = weekday
            self.period = period
            self.range = range
            self.room = room
        }
    }

    public var id: ID
    public var kind: Kind
    public var school: School.ID
    public var subject: String
    public var classes: [SchoolClass.ID]
    public var teachers: [Person.ID]
    public var times: [Time]
    public var cover: CoverRule
    /// The teachers who remain are enough, whatever the ratio says (team teaching by choice).
    public var remainingTeachersSuffice: Bool

    public init(
        id: ID, kind: Kind = .lesson, school: School.ID, subject: String, classes: [SchoolClass.ID],
        teachers: [Person.ID], times: [Time], cover: CoverRule = .byRelease, remainingTeachersSuffice: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.school = school
        self.subject = subject
        self.classes = classes
        self.teachers = teachers
        self.times = times
        self.cover = cover
        self.remainingTeachersSuffice = remainingTeachersSuffice
    }
}

/// One lesson on one date: the thing that is taught, visited or covered.
public struct Occurrence: Hashable, Comparable, Sendable {
    public var lesson: Lesson.ID
    public var day: Day
    public var start: ClockTime

    public init(lesson: Lesson.ID, day: Day, start: ClockTime) {
        self.lesson = lesson
        self.day = day
        self.start = start
    }

    public static func < (left: Occurrence, right: Occurrence) -> Bool {
        (left.day, left.start, left.lesson) < (right.day, right.start, right.lesson)
    }
}

extension Occurrence: CustomStringConvertible {
    /// `3A-math on Mon 2026-09-14 at 08:15`.
    public var description: String {
        "\(lesson) on \(day.weekday.abbreviation) \(day) at \(start)"
    }
}

extension Lesson {
    /// The times at which the lesson is held on a date by the timetable, in order; none on closed days.
    public func times(on day: Day, calendar: SchoolCalendar) -> [Time] {
        guard calendar.first <= day, day <= calendar.last, !calendar.closed.contains(day) else { return [] }
        let cycleWeek = calendar.cycleWeek(of: day)
        return times.filter { $0.weekday == day.weekday && $0.cycleWeeks.contains(cycleWeek) }
            .sorted { $0.range < $1.range }
    }
}
