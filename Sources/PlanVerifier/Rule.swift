/// The rules that a plan is checked against, in the order of the page *When a plan is valid* of `SchoolModel`.
///
/// The raw value is what people read.
public enum Rule: String, CaseIterable, Hashable, Sendable {
    /// A value lies beyond what can be reckoned with: a date outside the years 1…9999, a time outside the day, a span
    /// that ends before it starts.
    case outOfRange = "out of range"
    /// The plan names something that the scenario does not have, or a lesson that is not held then.
    case unknownReference = "unknown reference"
    /// A person is busy with two things at once.
    case doubleBooking = "double booking"
    /// Someone who is away attends or covers.
    case absent
    /// A cover or session lies outside working hours.
    case workingHours = "working hours"
    /// A room holds two things at once.
    case roomDoubleBooking = "room double booking"
    /// A room that is away is used, or a lesson has no room instead, or one that it does not need.
    case roomAway = "room away"
    /// A room is too small, or nobody knows whether it is large enough.
    case seats
    /// A lesson that is left has not exactly one cover, or one that is not left has a cover.
    case coverNeeded = "cover needed"
    /// A session takes a teacher out of a lesson that may not be left for it.
    case mayBeLeft = "may be left"
    /// A cover comes from a pool that may not take the lesson, or from nobody of the pool.
    case pool
    /// Who covers does not have what the pool asks for.
    case qualified
    /// Too few adults remain.
    case coTeacherAlone = "co-teacher alone"
    /// The classes can't sit together.
    case combine
    /// An earlier pool could have taken the lesson.
    case strictOrder = "strict order"
    /// The parts of a double lesson are covered differently.
    case doubleLesson = "double lesson"
    /// A cap is exceeded.
    case limit
    /// A meeting starts, ends or lasts as it may not.
    case meetingTime = "meeting time"
    /// The wrong people attend.
    case attendance
    /// Too few sessions, or at the wrong distance.
    case rhythm
    /// The wrong place.
    case place
    /// A visit that does not count, or too few of them.
    case visit
    /// A visit has no debrief, or one that does not count.
    case debrief
    /// Too little time of one's own.
    case individualTime = "individual time"
    /// A frozen decision is missing, or one was added where nothing may be added.
    case frozen
    /// A session that no requirement asks for.
    case surplusSession = "surplus session"
}
