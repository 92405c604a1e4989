/// What an importer did with each thing that it found, and what it had to assume.
public struct ImportReport: Hashable, Sendable {
    /// How a group of activities was classified.
    public struct Classification: Hashable, Sendable {
        /// `lesson`, `co-taught lesson`, `meeting`, …
        public var name: String
        /// The kind in the timetable, or `nil` where nothing was written.
        public var kind: String?
        public var reason: String
        public var activities: Int
        /// Rows of the timetable.
        public var rows: Int

        public init(name: String, kind: String?, reason: String, activities: Int = 0, rows: Int = 0) {
            self.name = name
            self.kind = kind
            self.reason = reason
            self.activities = activities
            self.rows = rows
        }
    }

    /// A name that could not be an id as it was.
    public struct Renaming: Hashable, Sendable {
        /// `class`, `person`, `room`, `subject`, `period`, …
        public var kind: String
        public var from: String
        public var to: String

        public init(kind: String, from: String, to: String) {
            self.kind = kind
            self.from = from
            self.to = to
        }
    }

    /// `12 people, 30 classes, …`
    public var summary: String
    public var classifications: [Classification]
    public var renamed: [Renaming]
    /// What is unknown or assumed, what was left out, and what is odd in the timetable: one sentence each.
    public var notes: [String]

    public init(
        summary: String = "", classifications: [Classification] = [], renamed: [Renaming] = [], notes: [String] = []
    ) {
        self.summary = summary
        self.classifications = classifications
        self.renamed = renamed
        self.notes = notes
    }
}

extension ImportReport: CustomStringConvertible {
    /// The report as text for a terminal, with at most ten renamed ids of each kind.
    public var description: String {
        var lines = [summary]
        lines.append("How the activities were classified:")
        for item in classifications {
            let rows = item.kind.map { "\(item.rows) rows of kind \($0)" } ?? "left out"
            lines.append("  \(item.activities) × \(item.name) (\(item.reason)): \(rows)")
        }
        if !renamed.isEmpty {
            lines.append("Names that were changed to be ids:")
            let kinds = renamed.map(\.kind)
            for kind in kinds.indices.filter({ kinds.firstIndex(of: kinds[$0]) == $0 }).map({ kinds[$0] }) {
                let those = renamed.filter { $0.kind == kind }
                let shown = those.prefix(10).map { "\"\($0.from)\" → \"\($0.to)\"" }.joined(separator: ", ")
                lines.append("  \(kind): \(shown)" + (those.count > 10 ? ", and \(those.count - 10) more" : ""))
            }
        }
        if !notes.isEmpty {
            lines.append("To know:")
            lines += notes.map { "  \($0)" }
        }
        return lines.joined(separator: "\n")
    }
}
