public import SchoolModel

/// One way in which a plan breaks a rule, told in plain words.
public struct Violation: Hashable, Sendable {
    public var rule: Rule
    /// What is wrong, with the people and the slot: `Aino covers 3B-math on Mon 2026-09-14 at 08:15 but teaches 3A-art
    /// then`.
    public var message: String
    /// The people it is about, those who act first.
    public var people: [Person.ID]
    /// When it happens, or `nil` where it is about no single stretch of time.
    public var span: Span?
    /// The lesson it is about, where there is one.
    public var occurrence: Occurrence?
    /// The requirement whose promise or session it is about.
    public var requirement: Requirement.ID?
    /// The limit that is exceeded.
    public var limit: Limit.ID?

    public init(
        _ rule: Rule, _ message: String, people: [Person.ID] = [], span: Span? = nil, occurrence: Occurrence? = nil,
        requirement: Requirement.ID? = nil, limit: Limit.ID? = nil
    ) {
        self.rule = rule
        self.message = message
        self.people = people
        self.span = span
        self.occurrence = occurrence
        self.requirement = requirement
        self.limit = limit
    }
}

extension Violation: CustomStringConvertible {
    /// `double booking: Aino covers …`.
    public var description: String { "\(rule.rawValue): \(message)" }
}
