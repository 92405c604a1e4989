public import SchoolModel

/// What a requirement promised and what the plan delivers of it.
public struct Delivery: Hashable, Sendable {
    /// One thing that is owed: a week's session, one visit of a visitor, one week of a person.
    public struct Unit: Hashable, Sendable {
        /// `week of 2026-09-14`, `aino, visit 1`, `aino, week of 2026-09-14`.
        public var label: String
        /// Minutes promised.
        public var dueMinutes: Int
        /// Minutes that count toward it, which may be more.
        public var deliveredMinutes: Int

        public init(label: String, dueMinutes: Int, deliveredMinutes: Int) {
            self.label = label
            self.dueMinutes = dueMinutes
            self.deliveredMinutes = deliveredMinutes
        }

        /// Minutes that are missing, at least 0.
        public var shortfallMinutes: Int { max(0, dueMinutes.minus(deliveredMinutes)) }
    }

    public var requirement: Requirement.ID
    /// In the order of time; of visits and individual time, person by person.
    public var units: [Unit]

    public init(requirement: Requirement.ID, units: [Unit]) {
        self.requirement = requirement
        self.units = units
    }

    public var dueMinutes: Int { units.reduce(0) { $0.plus($1.dueMinutes) } }
    public var deliveredMinutes: Int { units.reduce(0) { $0.plus($1.deliveredMinutes) } }
    /// Minutes missing over all units; what one unit has too much does not help another.
    public var shortfallMinutes: Int { units.reduce(0) { $0.plus($1.shortfallMinutes) } }
}
