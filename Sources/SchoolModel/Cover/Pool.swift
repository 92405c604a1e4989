/// What is done about a lesson that loses a teacher.
public enum CoverAction: String, CaseIterable, Hashable, Sendable {
    case substitute
    case internalCover = "internal cover"
    case assistant
    case administrator
    case coTeacherAlone = "co-teacher alone"
    case combine
    case classAway = "class away"

    /// Whether a person takes the lesson over: what "covers" counts.
    public var isByPerson: Bool {
        switch self {
        case .substitute, .internalCover, .assistant, .administrator: true
        case .coTeacherAlone, .combine, .classAway: false
        }
    }

    /// Whether the class is left without its own teacher: what "lessons without own teacher" counts.
    public var leavesClassWithoutOwnTeacher: Bool {
        self != .coTeacherAlone && self != .classAway
    }
}

/// A way to cover lessons: the people who may be asked, for which lessons, at which pay.
///
/// A scenario's pools are an ordered list: the first is asked first.
public struct Pool: Hashable, Sendable {
    public typealias ID = Identifier<Pool>

    public var id: ID
    public var action: CoverAction
    /// Who may be asked; empty for actions that take no person.
    public var people: [Person.ID]
    /// All that must hold between a person (for combining: the teachers of the class that joins) and the lesson.
    public var mayTake: [Qualification]
    public var pay: Pay
    /// Pupils per adult at most, for `coTeacherAlone` and `combine`; `nil` where the ratio is declared not to apply.
    public var pupilsPerAdult: Int?

    public init(
        id: ID, action: CoverAction, people: [Person.ID] = [], mayTake: [Qualification] = [], pay: Pay = .none,
        pupilsPerAdult: Int? = nil
    ) {
        self.id = id
        self.action = action
        self.people = people
        self.mayTake = mayTake
        self.pay = pay
        self.pupilsPerAdult = pupilsPerAdult
    }
}

/// A condition between someone who may take a lesson and the lesson.
public enum Qualification: Hashable, Sendable {
    /// The person has the lesson's subject among the tags, or teaches a lesson of it.
    case sameSubject
    /// The person teaches a class of a grade that the lesson has, or has the tag `grade-N`.
    case sameGrade
    /// The person teaches one of the lesson's classes.
    case knowsClass
    /// The person's home school is the lesson's.
    case sameSchool
    /// Every class of the lesson has one of the tags. A duty without classes qualifies.
    case classTag([String])
    /// The lesson's subject is one of these.
    case subject([String])
    /// The lesson's subject is none of these.
    case notSubject([String])
}

/// How a cover is paid.
public enum Pay: Hashable, Sendable {
    case none
    /// Cents for each period (one occurrence of a lesson).
    case perPeriod(Int)
    /// Cents for each minute of the lesson.
    case perMinute(Int)
    /// Cents for each half day with at least one cover; a lesson belongs to the half in which it starts.
    case perHalfDay(Int)
    /// Cents for each date with at least one cover.
    case perDay(Int)
}
