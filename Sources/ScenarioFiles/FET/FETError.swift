/// Why a FET file was not imported: the file, the place in it where one is known, what is wrong and what to do.
public struct FETError: Error, Hashable, Sendable {
    /// What kind of trouble it is, so that refused files can be counted by reason.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
        case missing = "no such file"
        case unreadable = "can't be read"
        case tooLarge = "too large"
        case notXML = "not well-formed XML"
        case otherKind = "a file of another kind"
        case contradiction = "contradicts itself"
        case unsolved = "not solved"
        case mode = "days that are not days of a week"
    }

    public var reason: Reason
    public var file: String
    /// Counted from 1; `nil` where the trouble has no single place.
    public var line: Int?
    /// Counted from 1.
    public var column: Int?
    /// What is wrong, what is allowed and what to do, as a sentence without the file's name.
    public var message: String

    public init(_ reason: Reason, file: String, line: Int? = nil, column: Int? = nil, message: String) {
        self.reason = reason
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }
}

extension FETError: CustomStringConvertible {
    /// `school.fet:12:3: the element <Id> is not closed`.
    public var description: String {
        var place = file
        if let line {
            place += ":\(line)"
            if let column { place += ":\(column)" }
        }
        return "\(place): \(message)"
    }
}
