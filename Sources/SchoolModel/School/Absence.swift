/// Someone or something is away for a stretch of time, for a reason.
///
/// Every lesson whose teacher is away needs a cover action, whatever the reason.
public struct Absence: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        case person(Person.ID)
        case schoolClass(SchoolClass.ID)
        case room(Room.ID)
    }

    public var subject: Subject
    /// First day, and the time on it from which the subject is away.
    public var first: Day
    public var from: ClockTime
    /// Last day, and the time on it until which the subject is away.
    public var last: Day
    public var until: ClockTime
    /// `ill`, `course`, `trip`, …
    public var reason: String

    public init(
        subject: Subject, first: Day, from: ClockTime = ClockTime(minutes: 0), last: Day,
        until: ClockTime = ClockTime(minutes: 1440), reason: String
    ) {
        self.subject = subject
        self.first = first
        self.from = from
        self.last = last
        self.until = until
        self.reason = reason
    }

    /// The stretch of one date that falls into the absence, or `nil`.
    public func range(on day: Day) -> ClockRange? {
        guard first <= day && day <= last else { return nil }
        let start = day == first ? from : ClockTime(minutes: 0)
        let end = day == last ? until : ClockTime(minutes: 1440)
        return start < end ? ClockRange(start, end) : nil
    }

    public func overlaps(_ span: Span) -> Bool {
        range(on: span.day)?.overlaps(span.range) ?? false
    }
}
