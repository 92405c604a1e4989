/// What one variable of a model decides, in the school's words.
public struct VariableMeaning: Hashable, Sendable {
    /// What kind of decision it is.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A meeting takes place at a time, or at the same time of several weeks.
        case meeting
        /// Someone comes to a meeting that takes place without them too.
        case attendance
        /// A meeting takes place in a room.
        case room
        /// A visitor makes a visit in a stretch of time.
        case visit
        /// A visit sees a lesson.
        case visitedLesson = "visited lesson"
        /// Visitor and host talk about a visit.
        case debrief
        /// A lesson that its teacher leaves is covered in one way.
        case cover
        /// A lesson whose room is away is held in another one.
        case roomChange = "room change"
        /// It follows from the others, or helps to state a rule or a goal.
        case auxiliary
    }

    public var kind: Kind
    /// `Grade 3 plans together meets on Tue 2026-09-01 10:15-11:00`.
    public var words: String

    /// Makes a meaning.
    public init(_ kind: Kind, _ words: String) {
        self.kind = kind
        self.words = words
    }
}
