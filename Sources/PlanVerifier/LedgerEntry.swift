public import SchoolModel

/// What a plan asks of one person and gives to them.
public struct LedgerEntry: Hashable, Sendable {
    public var person: Person.ID
    /// Covers that the person gives, one for each occurrence.
    public var coversGiven = 0
    /// Minutes of those covers.
    public var coverMinutes = 0
    /// Cents earned by covering; a called-out half day or day once.
    public var coverCents = 0
    /// Cents earned by attending outside working hours.
    public var attendanceCents = 0
    /// Sessions attended.
    public var sessions = 0
    public var sessionMinutes = 0
    /// Lessons and duties that the person leaves, cancelled ones apart.
    public var lessonsLeft = 0

    public init(person: Person.ID) {
        self.person = person
    }
}
