/// Everything that is wrong with a solution file, up to a number.
public struct SolutionError: Error, Hashable, Sendable {
    /// One thing that is wrong.
    public struct Problem: Hashable, Sendable {
        /// From 1, or 0 where the file as a whole is meant.
        public var line: Int
        /// What was found and what is allowed.
        public var message: String
    }

    /// In the order of lines.
    public internal(set) var problems: [Problem] = []
    /// How many more there were.
    public internal(set) var omitted = 0

    /// Enough to see what kind of file it is; a file of another kind has one on each line.
    private static let most = 20

    mutating func add(_ message: @autoclosure () -> String, line: Int = 0) {
        if problems.count < Self.most {
            problems.append(Problem(line: line, message: message()))
        } else {
            omitted += 1
        }
    }
}

/// What stands in a file, as a message shows it: short, on one line, whatever the bytes.
func shown(_ bytes: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: bytes.prefix(60), as: UTF8.self).unicodeScalars.map { isControl($0) ? "·" : $0 }
    return "`\(String(String.UnicodeScalarView(scalars)))\(bytes.count > 60 ? "…" : "")`"
}
