/// A group that meets: a team, a group released together, the whole staff.
public struct Meeting: Hashable, Sendable {
    /// How often it meets.
    public enum Rhythm: Hashable, Sendable {
        /// In every interval of so many calendar weeks, counted from the week of the requirement's first day;
        /// `atSameTime`: always on the same weekday at the same clock time.
        case everyWeeks(Int, atSameTime: Bool)
        /// So many times between the requirement's first and last day, on days that are at least so far apart.
        case times(Int, minimumDaysApart: Int)
        /// Once on each of these dates.
        case onDates([Day])
    }

    /// How long a session lasts.
    public enum Length: Hashable, Sendable {
        case minutes(Int)
        /// So many adjacent teaching periods; no other row of the bell schedule lies between them unless
        /// `acrossBreaks`.
        case periods(Int, acrossBreaks: Bool)
    }

    /// Where it meets.
    public enum Place: Hashable, Sendable {
        case none
        case online
        /// A room of the requirement's school with all of these tags and seats for everyone who attends.
        case room(tags: [String])
    }

    public var school: School.ID
    /// The people who are meant to attend. Without a quorum all of them must.
    public var required: [Person.ID]
    /// They come when they are free, are never covered, and count toward the quorum.
    public var optional: [Person.ID]
    /// How many must attend, and who of them in any case; `nil`: everyone of `required`.
    public var quorum: Quorum?
    public var rhythm: Rhythm
    public var length: Length
    public var window: Window
    /// The pools that may take the lessons of those who attend; empty: own free periods only.
    public var release: [Pool.ID]
    public var place: Place
    /// Whether sessions may lie outside the attendees' working hours, and what each attendee is then paid for the
    /// minutes outside.
    public var outsideWorkingHours: OutsideHours
    /// Weekdays that are preferred; a session on another weekday costs one point of the goal *preferences*.
    public var preferredWeekdays: [Weekday]

    public struct Quorum: Hashable, Sendable {
        public var count: Int
        /// People who must be there in any case.
        public var including: [Person.ID]

        public init(count: Int, including: [Person.ID] = []) {
            self.count = count
            self.including = including
        }
    }

    public enum OutsideHours: Hashable, Sendable {
        case notAllowed
        /// Cents per hour for the minutes of the session outside the person's working hours, each session rounded up
        /// to whole cents; 0 for unpaid.
        case allowed(centsPerHour: Int)
    }

    public init(
        school: School.ID, required: [Person.ID], optional: [Person.ID] = [], quorum: Quorum? = nil, rhythm: Rhythm,
        length: Length, window: Window = .anyTime, release: [Pool.ID] = [], place: Place = .none,
        outsideWorkingHours: OutsideHours = .notAllowed, preferredWeekdays: [Weekday] = []
    ) {
        self.school = school
        self.required = required
        self.optional = optional
        self.quorum = quorum
        self.rhythm = rhythm
        self.length = length
        self.window = window
        self.release = release
        self.place = place
        self.outsideWorkingHours = outsideWorkingHours
        self.preferredWeekdays = preferredWeekdays
    }
}
