/// What the school promises; planning turns it into sessions.
public struct Requirement: Hashable, Sendable {
    public typealias ID = Identifier<Requirement>

    public enum Strength: Hashable, Sendable {
        /// A plan without it is no plan.
        case guaranteed
        /// Each minute that falls short costs this many points of the goal *wanted*.
        case wanted(weight: Int)
    }

    /// The kinds of promise.
    public enum Content: Hashable, Sendable {
        /// A group meets: team time, headmaster's hour, staff meeting.
        case meeting(Meeting)
        /// People visit each other's lessons.
        case visits(Visits)
        /// Minutes of one's own that nothing touches.
        case individualTime(IndividualTime)
    }

    public var id: ID
    public var strength: Strength
    public var content: Content
    /// The first and last day on which it applies, within the calendar.
    public var first: Day
    public var last: Day

    public init(id: ID, strength: Strength, content: Content, first: Day, last: Day) {
        self.id = id
        self.strength = strength
        self.content = content
        self.first = first
        self.last = last
    }
}
