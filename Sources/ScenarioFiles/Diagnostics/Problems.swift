/// Collects what is wrong while reading goes on.
struct Problems {
    /// A file of a million wrong rows must not need the memory for a million messages.
    static let kept = 1_000

    private(set) var diagnostics: [Diagnostic] = []
    private(set) var omitted = 0
    /// Set where a file is missing, or reading was cancelled; then that is the kind of the error.
    private(set) var kind = ScenarioError.Kind.badData

    /// So much is wrong that nothing is gained by reading on: a table of a million wrong rows is left at this point.
    var isHopeless: Bool { omitted >= ScenarioError.countedMistakes }

    var isEmpty: Bool { diagnostics.isEmpty }
    var count: Int { diagnostics.count + omitted }

    mutating func add(_ message: String, at place: Place) {
        add(Diagnostic(file: place.file, line: place.line, column: place.column, message: message))
    }

    mutating func add(_ error: ScenarioError) {
        if error.kind != .badData { kind = error.kind }
        for diagnostic in error.diagnostics { add(diagnostic) }
        omitted += error.omitted
    }

    private mutating func add(_ diagnostic: Diagnostic) {
        if diagnostics.count < Problems.kept {
            diagnostics.append(diagnostic)
        } else {
            omitted += 1
        }
    }

    /// The error to throw, or `nil` where nothing is wrong.
    var error: ScenarioError? {
        isEmpty ? nil : ScenarioError(kind: kind, diagnostics: Array(Set(diagnostics)), omitted: omitted)
    }
}
