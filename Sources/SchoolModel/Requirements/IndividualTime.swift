/// Minutes per week in which a person has no lesson, duty, cover or session.
public struct IndividualTime: Hashable, Sendable {
    public var people: [Person.ID]
    /// Minutes per full week of a full-time contract.
    public var minutesPerWeek: Int
    /// Only uninterrupted stretches of at least so many minutes count.
    public var blockMinutes: Int
    /// Where the stretches lie; breaks never count unless named.
    public var window: Window

    public init(
        people: [Person.ID], minutesPerWeek: Int, blockMinutes: Int, window: Window = Window(teachingPeriods: true)
    ) {
        self.people = people
        self.minutesPerWeek = minutesPerWeek
        self.blockMinutes = blockMinutes
        self.window = window
    }
}
