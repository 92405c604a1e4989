/// The name by which files, plans and messages refer to one person, class, room, lesson, pool or requirement.
///
/// The entity is part of the type, so that a person is never looked up among the rooms.
public struct Identifier<Entity>: Hashable, Comparable, Sendable {
    public var name: String

    public init(_ name: String) {
        self.name = name
    }

    public static func < (left: Identifier, right: Identifier) -> Bool {
        left.name < right.name
    }
}

extension Identifier: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        name = value
    }
}

extension Identifier: CustomStringConvertible {
    public var description: String { name }
}
