/// Why a file could not be read or written: everything that is wrong, at once.
public struct ScenarioError: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// A file or folder does not exist.
        case missingFile
        /// A file exists and what it says is wrong.
        case badData
        /// Something could not be written.
        case notWritten
        /// The task that was reading was cancelled.
        case cancelled
    }

    public var kind: Kind
    /// In the order of files, lines and columns.
    public var diagnostics: [Diagnostic]
    /// How many more there were; only the first thousand are kept, and tables are read no further after ten thousand.
    public var omitted: Int

    public init(kind: Kind, diagnostics: [Diagnostic], omitted: Int = 0) {
        self.kind = kind
        self.diagnostics = diagnostics.sorted()
        self.omitted = omitted
    }

    static let countedMistakes = 10_000

    init(_ kind: Kind, file: String, _ message: String) {
        self.init(kind: kind, diagnostics: [Diagnostic(file: file, message: message)])
    }

    static func cancelled(_ file: String) -> ScenarioError {
        ScenarioError(.cancelled, file: file, "Reading was cancelled.")
    }
}

extension ScenarioError: CustomStringConvertible {
    /// One line for each diagnostic.
    public var description: String {
        let atLeast = omitted >= Self.countedMistakes ? "at least " : ""
        let lines = diagnostics.map(\.description) + (omitted > 0 ? ["… and \(atLeast)\(omitted) more"] : [])
        return lines.joined(separator: "\n")
    }
}
