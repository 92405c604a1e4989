/// What was decided: sessions, cover actions and changed rooms.
public struct Plan: Hashable, Sendable {
    public var sessions: [Session]
    public var covers: [Cover]
    public var roomChanges: [RoomChange]

    public init(sessions: [Session] = [], covers: [Cover] = [], roomChanges: [RoomChange] = []) {
        self.sessions = sessions
        self.covers = covers
        self.roomChanges = roomChanges
    }
}

/// One time at which people learn together.
public struct Session: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case meeting
        /// The lessons that are visited, in order of their start; the only attendee is the visitor.
        case visit([VisitedLesson])
        /// The first attendee is the visitor, the second the host.
        case debrief
    }

    public enum Place: Hashable, Sendable {
        case none
        case online
        case room(Room.ID)
    }

    public var requirement: Requirement.ID
    public var kind: Kind
    /// The school whose bells it follows.
    public var school: School.ID
    public var span: Span
    public var attendees: [Person.ID]
    public var place: Place

    public init(
        requirement: Requirement.ID, kind: Kind = .meeting, school: School.ID, span: Span, attendees: [Person.ID],
        place: Place = .none
    ) {
        self.requirement = requirement
        self.kind = kind
        self.school = school
        self.span = span
        self.attendees = attendees
        self.place = place
    }
}

/// One lesson of a visit, and which of its teachers is the host.
public struct VisitedLesson: Hashable, Sendable {
    public var occurrence: Occurrence
    public var host: Person.ID

    public init(_ occurrence: Occurrence, host: Person.ID) {
        self.occurrence = occurrence
        self.host = host
    }
}

/// What is done about one teacher's absence from one lesson.
public struct Cover: Hashable, Sendable {
    public var occurrence: Occurrence
    /// The teacher who is away from it.
    public var teacher: Person.ID
    public var action: CoverAction
    /// The pool that it comes from; `nil` for `classAway`.
    public var pool: Pool.ID?
    /// Who takes the lesson over, for actions by a person.
    public var person: Person.ID?
    /// The lesson that takes the class in, for `combine`.
    public var joins: Occurrence?
    /// The room in which combined classes sit, for `combine`, where rooms are known.
    public var room: Room.ID?

    public init(
        occurrence: Occurrence, teacher: Person.ID, action: CoverAction, pool: Pool.ID? = nil, person: Person.ID? = nil,
        joins: Occurrence? = nil, room: Room.ID? = nil
    ) {
        self.occurrence = occurrence
        self.teacher = teacher
        self.action = action
        self.pool = pool
        self.person = person
        self.joins = joins
        self.room = room
    }
}

/// A lesson whose room is away is held in another one.
public struct RoomChange: Hashable, Sendable {
    public var occurrence: Occurrence
    public var room: Room.ID

    public init(occurrence: Occurrence, room: Room.ID) {
        self.occurrence = occurrence
        self.room = room
    }
}
