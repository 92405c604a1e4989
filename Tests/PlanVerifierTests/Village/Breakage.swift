import PlanVerifier
import SchoolModel

/// One way to break the village's plan (or to change the village so that its plan is wrong).
struct Breakage: Sendable, CustomStringConvertible {
    var description: String
    /// The rules that must be named, and no others.
    var rules: Set<Rule>
    /// The people whom a violation of the first rule must name.
    var people: [Person.ID]
    /// The date and start that it must name, where it is about a slot.
    var start: (day: Int, clock: Int)?
    /// What its message must hold.
    var words: String
    var change: @Sendable (inout Scenario, inout Plan) -> Void
    var rule: Rule

    init(
        _ description: String, _ rule: Rule, _ others: Rule..., people: [Person.ID] = [], at start: (Int, Int)? = nil,
        words: String = "", change: @escaping @Sendable (inout Scenario, inout Plan) -> Void
    ) {
        self.description = description
        self.rule = rule
        rules = Set(others + [rule])
        self.people = people
        self.start = start.map { (day: $0.0, clock: $0.1) }
        self.words = words
        self.change = change
    }

    /// The same for a change of the scenario alone.
    init(
        _ description: String, _ rule: Rule, _ others: Rule..., people: [Person.ID] = [], at start: (Int, Int)? = nil,
        words: String = "", change: @escaping @Sendable (inout Scenario) -> Void
    ) {
        self.init(description, rule, people: people, at: start, words: words) { scenario, _ in change(&scenario) }
        rules.formUnion(others)
    }

    static let all: [Breakage] = presence + rooms + covers + order + limits + meetings + visits + own + references
}

extension Scenario {
    mutating func change(_ id: Person.ID, _ edit: (inout Person) -> Void) {
        if let place = people.firstIndex(where: { $0.id == id }) { edit(&people[place]) }
    }

    mutating func change(_ id: Lesson.ID, _ edit: (inout Lesson) -> Void) {
        if let place = lessons.firstIndex(where: { $0.id == id }) { edit(&lessons[place]) }
    }

    mutating func change(_ id: Pool.ID, _ edit: (inout Pool) -> Void) {
        if let place = cover.pools.firstIndex(where: { $0.id == id }) { edit(&cover.pools[place]) }
    }

    mutating func change(_ id: SchoolClass.ID, _ edit: (inout SchoolClass) -> Void) {
        if let place = classes.firstIndex(where: { $0.id == id }) { edit(&classes[place]) }
    }

    mutating func change(_ id: Room.ID, _ edit: (inout Room) -> Void) {
        if let place = rooms.firstIndex(where: { $0.id == id }) { edit(&rooms[place]) }
    }

    mutating func changeMeeting(_ id: Requirement.ID, _ edit: (inout Meeting) -> Void) {
        guard let place = requirements.firstIndex(where: { $0.id == id }),
            case .meeting(var meeting) = requirements[place].content
        else { return }
        edit(&meeting)
        requirements[place].content = .meeting(meeting)
    }

    mutating func changeVisits(_ id: Requirement.ID, _ edit: (inout Visits) -> Void) {
        guard let place = requirements.firstIndex(where: { $0.id == id }),
            case .visits(var visits) = requirements[place].content
        else { return }
        edit(&visits)
        requirements[place].content = .visits(visits)
    }

    mutating func changeOwnTime(_ edit: (inout IndividualTime) -> Void) {
        for place in requirements.indices {
            guard case .individualTime(var time) = requirements[place].content else { continue }
            edit(&time)
            requirements[place].content = .individualTime(time)
        }
    }

    mutating func setLimit(_ id: Limit.ID, atMost: Int) {
        for place in cover.limits.indices where cover.limits[place].id == id { cover.limits[place].atMost = atMost }
    }

    mutating func thaw() { frozen = Frozen() }
}
