/// A cap on how much of something may happen to someone within a stretch of time.
public struct Limit: Hashable, Sendable {
    public typealias ID = Identifier<Limit>

    /// What is counted.
    public enum Quantity: String, CaseIterable, Hashable, Sendable {
        /// Covers by a person; the person who covers.
        case covers
        case coverMinutes = "cover minutes"
        /// Cents paid for covers.
        case coverMoney = "cover money"
        /// Lessons that have an action which leaves the class without its own teacher, each counted once.
        case lessonsWithoutOwnTeacher = "lessons without own teacher"
        case minutesWithoutOwnTeacher = "minutes without own teacher"
        /// Visits; the person is the host.
        case visits
        /// Sessions of every kind; the person is an attendee.
        case sessions
        case sessionMinutes = "session minutes"
        /// Lessons that a teacher is taken out of or absent from; the person is that teacher.
        case lessonsLeft = "lessons left"
    }

    /// For whom it is counted.
    public enum Scope: Hashable, Sendable {
        case eachPerson([Person.ID])
        /// All of these people together.
        case together([Person.ID])
        case eachClass([SchoolClass.ID])
        /// Each subject of each of these classes.
        case eachSubjectOfClass([SchoolClass.ID])
        case eachSubject([String])
        case all
    }

    /// Within which time it is counted.
    public enum Per: String, CaseIterable, Hashable, Sendable {
        /// At any one moment.
        case moment
        case day
        /// A calendar week, Monday to Sunday.
        case week
        /// Two calendar weeks, counted from the calendar's first week.
        case fortnight
        case month
        case term
        /// The whole calendar of the scenario.
        case year
    }

    public var id: ID
    public var atMost: Int
    public var of: Quantity
    public var scope: Scope
    public var per: Per
    /// What had been used before the calendar's first day, in the window that holds that day, by the name of the
    /// person, class or subject; `""` for what is counted together.
    public var opening: [String: Int]

    public init(
        id: ID, atMost: Int, of quantity: Quantity, scope: Scope, per: Per, opening: [String: Int] = [:]
    ) {
        self.id = id
        self.atMost = atMost
        self.of = quantity
        self.scope = scope
        self.per = per
        self.opening = opening
    }
}
