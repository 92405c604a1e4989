import Foundation

/// A scenario as it lies on the disk: the scenario file and its tables.
public struct ScenarioFolder: Hashable, Sendable {
    /// A CSV file.
    public struct Table: Hashable, Sendable {
        /// The name of the file, such as `people.csv`.
        public var name: String
        public var header: [String]
        public var rows: [[String]]

        public init(name: String, header: [String], rows: [[String]]) {
            self.name = name
            self.header = header
            self.rows = rows
        }

        /// The text of the file, with commas and quotes where they are needed.
        public var text: String {
            ([header] + rows).map { $0.map(Table.quoted).joined(separator: ",") + "\n" }.joined()
        }

        private static func quoted(_ cell: String) -> String {
            let needsQuotes = cell.unicodeScalars.contains { ",;\t\"\n\r".unicodeScalars.contains($0) }
            return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }
    }

    /// The text of `scenario.yaml`.
    public var yaml: String
    public var tables: [Table]

    public init(yaml: String, tables: [Table]) {
        self.yaml = yaml
        self.tables = tables
    }

    /// Writes the folder whole or not at all. It must not exist yet, or be empty.
    public func write(to path: String) throws(ScenarioError) {
        let url = URL(fileURLWithPath: path, isDirectory: true)
        let files = FileManager.default
        if files.fileExists(atPath: url.path) {
            guard let content = try? files.contentsOfDirectory(atPath: url.path), content.isEmpty else {
                throw ScenarioError(
                    .notWritten, file: path, "There is something already; give the name of a new folder.")
            }
        }
        let sibling = temporarySibling(of: url)
        do {
            try files.createDirectory(at: sibling, withIntermediateDirectories: true)
            try Data(yaml.utf8).write(to: sibling.appendingPathComponent("scenario.yaml"))
            for table in tables { try Data(table.text.utf8).write(to: sibling.appendingPathComponent(table.name)) }
            if files.fileExists(atPath: url.path) { try files.removeItem(at: url) }
            try files.moveItem(at: sibling, to: url)
        } catch {
            try? files.removeItem(at: sibling)
            throw ScenarioError(.notWritten, file: path, "The folder can't be written: \(error.localizedDescription)")
        }
    }
}

/// A text as a YAML value that reads back as it is: plain where that is safe, in quotes otherwise.
public func quotedForYAML(_ text: String) -> String {
    let isPlain = { (scalar: Unicode.Scalar) in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " " || scalar == "-"
            || scalar == "_"
            || scalar == "."
    }
    let scalars = text.unicodeScalars
    if let first = scalars.first, let last = scalars.last, scalars.allSatisfy(isPlain), first != "-", first != " ",
        first != ".", last != " "
    {
        return text
    }
    return JSON.text(text).rendered.trimmingCharacters(in: .newlines)
}
