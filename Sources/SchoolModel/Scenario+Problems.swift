/// Something in a scenario that contradicts itself, so that nothing should be planned with it.
public struct ScenarioProblem: Hashable, Sendable {
    /// What it is about.
    public enum Subject: Hashable, Sendable {
        case scenario
        case calendar
        case school(School.ID)
        case person(Person.ID)
        case schoolClass(SchoolClass.ID)
        case room(Room.ID)
        case lesson(Lesson.ID)
        /// The place of the absence in ``Scenario/absences``.
        case absence(Int)
        case team(String)
        case pool(Pool.ID)
        case limit(Limit.ID)
        /// Rules of cover other than pools and limits.
        case cover
        case requirement(Requirement.ID)
        case goals
        case frozen
    }

    public var subject: Subject
    /// What is wrong, the value, what is allowed, and what to do: plain words.
    public var message: String

    public init(_ subject: Subject, _ message: String) {
        self.subject = subject
        self.message = message
    }
}

extension ScenarioProblem: CustomStringConvertible {
    public var description: String {
        switch subject {
        case .scenario: "scenario: \(message)"
        case .calendar: "calendar: \(message)"
        case .school(let id): "school \(id): \(message)"
        case .person(let id): "person \(id): \(message)"
        case .schoolClass(let id): "class \(id): \(message)"
        case .room(let id): "room \(id): \(message)"
        case .lesson(let id): "lesson \(id): \(message)"
        case .absence(let place): "absence \(place + 1): \(message)"
        case .team(let name): "team \(name): \(message)"
        case .pool(let id): "pool \(id): \(message)"
        case .limit(let id): "limit \(id): \(message)"
        case .cover: "cover: \(message)"
        case .requirement(let id): "requirement \(id): \(message)"
        case .goals: "goals: \(message)"
        case .frozen: "frozen: \(message)"
        }
    }
}

/// The largest numbers that a scenario may hold, chosen so that no sum over a plan leaves `Int`.
public enum ScenarioBounds {
    /// Cents in one price: ten million euros or so.
    public static let cents = 1_000_000_000
    /// Weights and points.
    public static let points = 1_000_000
    /// Caps, opening balances, pupils, seats, minutes and other counts.
    public static let count = 1_000_000_000
    /// Days from the calendar's first to its last.
    public static let calendarDays = 3660
    /// How often a requirement takes place.
    public static let times = 1000
    /// How deep groups of pupils are nested.
    public static let groupDepth = 100
}

extension Scenario {
    /// Everything about the scenario that contradicts itself; empty for a scenario that can be planned with.
    ///
    /// It never traps, whatever the values are.
    ///
    /// - Complexity: near-linear in the size of the scenario.
    public func problems() -> [ScenarioProblem] {
        let check = ScenarioCheck(self)
        let calendar = check.calendarProblems()
        return calendar + check.schoolProblems() + check.peopleProblems() + check.classProblems()
            + check.roomProblems() + check.lessonProblems() + check.timetableClashes() + check.absenceProblems()
            + check.teamProblems() + check.poolProblems() + check.coverProblems() + check.limitProblems()
            + check.requirementProblems() + check.goalProblems() + check.frozenProblems()
    }
}

/// A scenario with what the checks look up.
struct ScenarioCheck {
    let scenario: Scenario
    let schools: [School.ID: School]
    let people: [Person.ID: Person]
    let classes: [SchoolClass.ID: SchoolClass]
    let rooms: [Room.ID: Room]
    let lessons: [Lesson.ID: Lesson]
    let pools: [Pool.ID: Pool]
    /// Whether dates can be reckoned with at all.
    let hasCalendar: Bool

    init(_ scenario: Scenario) {
        self.scenario = scenario
        schools = Dictionary(scenario.schools.map { ($0.id, $0) }) { first, _ in first }
        people = Dictionary(scenario.people.map { ($0.id, $0) }) { first, _ in first }
        classes = Dictionary(scenario.classes.map { ($0.id, $0) }) { first, _ in first }
        rooms = Dictionary(scenario.rooms.map { ($0.id, $0) }) { first, _ in first }
        lessons = Dictionary(scenario.lessons.map { ($0.id, $0) }) { first, _ in first }
        pools = Dictionary(scenario.cover.pools.map { ($0.id, $0) }) { first, _ in first }
        let calendar = scenario.calendar
        hasCalendar =
            Self.exists(calendar.first) && Self.exists(calendar.last) && calendar.first <= calendar.last
            && calendar.last.number - calendar.first.number < ScenarioBounds.calendarDays
    }

    typealias Subject = ScenarioProblem.Subject

    /// 0001-01-01 … 9999-12-31.
    static func exists(_ day: Day) -> Bool { (-719_162...2_932_896).contains(day.number) }

    /// A date in words, also one that does not exist.
    func told(_ day: Day) -> String { Self.exists(day) ? day.description : "day number \(day.number)" }

    /// Problems of ids that come more than once.
    func duplicates<Entity>(_ ids: [Identifier<Entity>], _ subject: (Identifier<Entity>) -> Subject)
        -> [ScenarioProblem]
    {
        var seen: Set<Identifier<Entity>> = []
        var found: [ScenarioProblem] = []
        for id in ids {
            if id.name.isEmpty { found.append(ScenarioProblem(subject(id), "its id is empty; give it a name")) }
            if !seen.insert(id).inserted {
                found.append(
                    ScenarioProblem(subject(id), "the id \(id) is used more than once; give each its own"))
            }
        }
        return found
    }

    func unknown<Entity, Value>(
        _ ids: [Identifier<Entity>], among known: [Identifier<Entity>: Value], _ what: String, _ subject: Subject
    ) -> [ScenarioProblem] {
        ids.filter { known[$0] == nil }.map {
            ScenarioProblem(subject, "it names the \(what) \($0), which the scenario does not have")
        }
    }

    /// A problem where a number leaves its bounds.
    func bounded(_ number: Int, _ allowed: ClosedRange<Int>, _ what: String, _ subject: Subject) -> [ScenarioProblem] {
        allowed.contains(number)
            ? []
            : [
                ScenarioProblem(
                    subject, "\(what) is \(number); allowed are \(allowed.lowerBound) to \(allowed.upperBound)")
            ]
    }

    /// A problem where a stretch of clock time is empty, reversed or leaves the day.
    func proper(_ range: ClockRange, _ what: String, _ subject: Subject) -> [ScenarioProblem] {
        let day = 0...1440
        guard day.contains(range.start.minutes), day.contains(range.end.minutes) else {
            return [ScenarioProblem(subject, "\(what) leaves the day; allowed are 00:00 to 24:00")]
        }
        if range.start < range.end { return [] }
        return [ScenarioProblem(subject, "\(what) \(range) does not end after it starts")]
    }
}
