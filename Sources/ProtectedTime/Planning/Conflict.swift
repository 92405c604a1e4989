public import SchoolModel

/// Something a school said that takes part in a contradiction.
public enum ConflictReason: Hashable, Sendable {
    /// A guaranteed requirement.
    case requirement(Requirement.ID)
    case limit(Limit.ID)
    /// The cap on the visits that a host receives.
    case visitsPerHost(Requirement.ID)
    /// The lessons of this absent person must be covered.
    case absence(Person.ID)
    /// Lessons whose room is away need another one.
    case roomsAway
    /// A later pool may be used only where no earlier one can.
    case strictOrder
    /// Decisions that stand.
    case frozen
}

/// Rules and promises that can't all be kept.
public struct Conflict: Hashable, Sendable {
    public var reasons: [ConflictReason]
    /// Whether leaving out any one of the reasons removes the contradiction.
    public var isMinimal: Bool

    public init(reasons: [ConflictReason], isMinimal: Bool) {
        self.reasons = reasons
        self.isMinimal = isMinimal
    }

    /// The reasons in the school's words, one line each.
    public func lines(in scenario: Scenario) -> [String] {
        reasons.map { $0.words(in: scenario) }
    }
}

extension ConflictReason {
    /// The reason in the school's words.
    func words(in scenario: Scenario) -> String {
        switch self {
        case .requirement(let id): "requirement “\(id)” is guaranteed"
        case .limit(let id): "limit: \(id)"
        case .visitsPerHost(let id): "requirement “\(id)”: visits per host"
        case .absence(let person):
            "the lessons of \(scenario.people.first { $0.id == person }?.name ?? person.name), who is absent, are covered"
        case .roomsAway: "lessons whose room is away are held in another room"
        case .strictOrder: "the pools are asked in strict order"
        case .frozen: "the frozen decisions stand"
        }
    }
}
