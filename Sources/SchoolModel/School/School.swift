/// A school building with its own bells. Slots, rooms and lessons belong to one, even where there is only one.
public struct School: Hashable, Sendable {
    public typealias ID = Identifier<School>

    public var id: ID
    public var bells: BellSchedule

    public init(id: ID, bells: BellSchedule) {
        self.id = id
        self.bells = bells
    }
}

/// A room of a school.
public struct Room: Hashable, Sendable {
    public typealias ID = Identifier<Room>

    public var id: ID
    public var school: School.ID
    /// The number of people it holds, or `nil` where unknown. Unknown is not zero, and not enough either.
    public var seats: Int?
    public var tags: [String]

    public init(id: ID, school: School.ID, seats: Int? = nil, tags: [String] = []) {
        self.id = id
        self.school = school
        self.seats = seats
        self.tags = tags
    }
}

/// A class or another group of pupils that is taught together.
public struct SchoolClass: Hashable, Sendable {
    public typealias ID = Identifier<SchoolClass>

    public var id: ID
    public var school: School.ID
    /// The number of pupils, or `nil` where unknown.
    public var pupils: Int?
    public var grade: Int?
    public var tags: [String]
    /// The classes that its pupils come from, for divisions and option groups. Such a group is away when it is away
    /// itself or when all classes that it comes from are away.
    public var partOf: [ID]

    public init(
        id: ID, school: School.ID, pupils: Int? = nil, grade: Int? = nil, tags: [String] = [], partOf: [ID] = []
    ) {
        self.id = id
        self.school = school
        self.pupils = pupils
        self.grade = grade
        self.tags = tags
        self.partOf = partOf
    }
}
