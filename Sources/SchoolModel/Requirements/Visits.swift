/// People visit the lessons of others, and their own lessons are covered meanwhile.
public struct Visits: Hashable, Sendable {
    /// One visitor with the hosts who qualify, each with its points of the goal *preferences*.
    public struct Visitor: Hashable, Sendable {
        public struct Host: Hashable, Sendable {
            public var person: Person.ID
            public var points: Int

            public init(person: Person.ID, points: Int = 0) {
                self.person = person
                self.points = points
            }
        }

        public var person: Person.ID
        public var hosts: [Host]

        public init(person: Person.ID, hosts: [Host]) {
            self.person = person
            self.hosts = hosts
        }
    }

    /// How long a visit is.
    public enum Length: Hashable, Sendable {
        /// One lesson of one host.
        case lesson
        /// The school day from its first teaching period to the half-day boundary, or from there to the end of its
        /// last teaching period, with at least so many lessons visited.
        case halfDay(lessonsAtLeast: Int)
        /// From the first to the last teaching period, with at least so many lessons visited.
        case day(lessonsAtLeast: Int)
    }

    /// The talk with the host afterwards.
    public struct Debrief: Hashable, Sendable {
        public var minutes: Int
        /// It starts no earlier than the visit ends and at most so many days later (0: the same day).
        public var withinDays: Int
        public var window: Window

        public init(minutes: Int, withinDays: Int, window: Window = .anyTime) {
            self.minutes = minutes
            self.withinDays = withinDays
            self.window = window
        }
    }

    public var visitors: [Visitor]
    /// How many visits each visitor makes, on different days.
    public var times: Int
    public var length: Length
    /// Whether a visit may go to several hosts in turn.
    public var severalHosts: Bool
    /// Only lessons of these subjects count, or `nil` for all.
    public var subjects: [String]?
    public var window: Window
    public var release: [Pool.ID]
    /// How many visitors a lesson has at most.
    public var visitorsPerLesson: Int
    /// How many visits of this requirement a host receives at most, or `nil`.
    public var visitsPerHost: Int?
    public var debrief: Debrief?

    public init(
        visitors: [Visitor], times: Int = 1, length: Length, severalHosts: Bool = false, subjects: [String]? = nil,
        window: Window = .anyTime, release: [Pool.ID], visitorsPerLesson: Int = 1, visitsPerHost: Int? = nil,
        debrief: Debrief? = nil
    ) {
        self.visitors = visitors
        self.times = times
        self.length = length
        self.severalHosts = severalHosts
        self.subjects = subjects
        self.window = window
        self.release = release
        self.visitorsPerLesson = visitorsPerLesson
        self.visitsPerHost = visitsPerHost
        self.debrief = debrief
    }
}
