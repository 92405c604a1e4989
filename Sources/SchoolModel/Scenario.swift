/// Everything that planning needs to know: the school, its people, lessons and rules, and what it promises.
public struct Scenario: Hashable, Sendable {
    /// A group of people with a name, for requirements and for printing.
    public struct Team: Hashable, Sendable {
        public var name: String
        public var members: [Person.ID]

        public init(name: String, members: [Person.ID]) {
            self.name = name
            self.members = members
        }
    }

    /// Decisions that stand: the plan contains them and builds around them.
    public struct Frozen: Hashable, Sendable {
        public var plan: Plan
        /// Before this day nothing may be added to the frozen decisions; `nil`: additions are free.
        public var until: Day?

        public init(plan: Plan = Plan(), until: Day? = nil) {
            self.plan = plan
            self.until = until
        }
    }

    public var name: String
    public var calendar: SchoolCalendar
    public var schools: [School]
    public var people: [Person]
    public var classes: [SchoolClass]
    public var rooms: [Room]
    public var lessons: [Lesson]
    public var absences: [Absence]
    public var teams: [Team]
    public var cover: CoverRules
    public var requirements: [Requirement]
    public var frozen: Frozen
    /// In order of importance.
    public var goals: [GoalLevel]
    /// Minutes between possible starts of sessions within periods that are not for teaching.
    public var startGrid: Int
    /// `true`: a room whose seats are unknown counts as large enough.
    public var unknownSeatsSuffice: Bool

    public init(
        name: String, calendar: SchoolCalendar, schools: [School], people: [Person] = [], classes: [SchoolClass] = [],
        rooms: [Room] = [], lessons: [Lesson] = [], absences: [Absence] = [], teams: [Team] = [],
        cover: CoverRules = CoverRules(), requirements: [Requirement] = [], frozen: Frozen = Frozen(),
        goals: [GoalLevel] = Goal.allCases.map { GoalLevel($0) }, startGrid: Int = 5, unknownSeatsSuffice: Bool = false
    ) {
        self.name = name
        self.calendar = calendar
        self.schools = schools
        self.people = people
        self.classes = classes
        self.rooms = rooms
        self.lessons = lessons
        self.absences = absences
        self.teams = teams
        self.cover = cover
        self.requirements = requirements
        self.frozen = frozen
        self.goals = goals
        self.startGrid = startGrid
        self.unknownSeatsSuffice = unknownSeatsSuffice
    }
}
