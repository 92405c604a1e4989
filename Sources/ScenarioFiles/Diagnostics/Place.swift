/// Where something stands.
struct Place: Hashable, Sendable {
    var file: String
    var line: Int
    var column: Int

    static func whole(_ file: String) -> Place {
        Place(file: file, line: 0, column: 0)
    }
}

/// A text and where it stands.
struct Text: Hashable, Sendable {
    var string: String
    var place: Place
}
