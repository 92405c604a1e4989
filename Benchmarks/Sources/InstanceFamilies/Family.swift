/// A file to be solved.
public struct Instance: Sendable {
    /// The file's name; it ends in `.cnf` or `.opb`.
    public var name: String
    private let make: @Sendable () -> String

    /// Makes the file's text.
    public func text() -> String { make() }

    init(_ name: String, cnf make: @escaping @Sendable () -> Formula) {
        self.name = name + ".cnf"
        self.make = { make().cnf }
    }

    init(_ name: String, opb make: @escaping @Sendable () -> Formula) {
        self.name = name + ".opb"
        self.make = { make().opb }
    }
}

/// Instances of one kind.
public struct Family: Sendable {
    /// The family's name, fit for a folder.
    public var name: String
    /// Its instances, the easier ones first. An instance in both formats has the same name but for the ending.
    public var instances: [Instance]

    /// All families.
    public static let all: [Family] = [
        randomThreshold, randomPlanted, parity, counters, factoring, miters, colouring, pigeonhole, timetables,
        latinSquares,
        cardinality, optimization,
    ]
}
