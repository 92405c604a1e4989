/// One thing that is wrong in a file, and where.
public struct Diagnostic: Hashable, Sendable {
    /// The file as the reader of the message knows it: as it was named on the command line or in the scenario.
    public var file: String
    /// From 1, or 0 where the file as a whole is meant.
    public var line: Int
    /// In characters from 1, or 0 where the line as a whole is meant.
    public var column: Int
    /// What was found, what is allowed, and the nearest name.
    public var message: String

    public init(file: String, line: Int = 0, column: Int = 0, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }
}

extension Diagnostic: Comparable {
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        (left.file, left.line, left.column, left.message) < (right.file, right.line, right.column, right.message)
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `people.csv:3:7: …`, the form that editors turn into links.
    public var description: String {
        switch (line, column) {
        case (0, _): "\(file): \(message)"
        case (_, 0): "\(file):\(line): \(message)"
        default: "\(file):\(line):\(column): \(message)"
        }
    }
}
