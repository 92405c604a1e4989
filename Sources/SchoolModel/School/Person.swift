/// Someone who works at the school: teacher, assistant, administrator, coach, substitute, …
public struct Person: Hashable, Sendable {
    public typealias ID = Identifier<Person>

    public var id: ID
    public var name: String
    public var school: School.ID
    public var roles: [String]
    /// Subjects, grades, languages, anything that rules ask for.
    public var tags: [String]
    /// When the person works and may be asked to attend or cover.
    public var works: WorkingHours
    /// Contract size in percent of full time, 1…100.
    public var contract: Int
    /// Own pay for covers, instead of the pool's.
    public var pay: Pay?

    public init(
        id: ID, name: String, school: School.ID, roles: [String] = [], tags: [String] = [], works: WorkingHours,
        contract: Int = 100, pay: Pay? = nil
    ) {
        self.id = id
        self.name = name
        self.school = school
        self.roles = roles
        self.tags = tags
        self.works = works
        self.contract = contract
        self.pay = pay
    }
}

/// The hours in which a person works, the same in every week.
public struct WorkingHours: Hashable, Sendable {
    /// The stretches of each weekday (index 0 = Monday, always 7 entries), merged and in order.
    public var ranges: [[ClockRange]]
    /// The only dates on which the hours hold, sorted, or `nil` for all dates (a substitute on call on some days).
    public var dates: [Day]?

    public init(_ byWeekday: [Weekday: [ClockRange]], dates: [Day]? = nil) {
        ranges = Weekday.allCases.map { merged(byWeekday[$0] ?? []) }
        self.dates = dates?.sorted()
    }

    /// The stretches of one date, in order.
    public func ranges(on day: Day) -> [ClockRange] {
        if let dates, !dates.contains(day) { return [] }
        return ranges[day.weekday.rawValue]
    }

    /// Whether the whole span lies in working hours.
    public func contains(_ span: Span) -> Bool {
        ranges(on: span.day).contains { $0.contains(span.range) }
    }
}
