/// A scenario or plan file as a tree of nodes; the ending of its name says how it is written.
enum TreeFile {
    static func read(_ path: String, shownAs name: String, caps: Node.Caps = .scenario) throws(ScenarioError) -> Node {
        let bytes = try FileBytes.all(of: path, shownAs: name, cap: caps.bytes)
        do throws(SyntaxError) {
            let text = try FileBytes.text(bytes)
            if trimmed(text).isEmpty { throw SyntaxError(line: 0, column: 0, message: "The file is empty.") }
            return try parse(text, file: name, caps)
        } catch {
            let diagnostic = Diagnostic(file: name, line: error.line, column: error.column, message: error.message)
            throw ScenarioError(kind: .badData, diagnostics: [diagnostic])
        }
    }

    private static func parse(_ text: String, file: String, _ caps: Node.Caps) throws(SyntaxError) -> Node {
        let ending = file.split(separator: "/").last?.split(separator: ".").last?.lowercased()
        switch ending {
        case "json": return try JSONReader.read(text, file: file, caps: caps)
        case "yaml", "yml":
            #if CommandLine
                return try YAMLReader.read(text, file: file)
            #else
                throw SyntaxError(
                    line: 0, column: 0,
                    message:
                        "This program was built without YAML (package trait `CommandLine`); give it the file as JSON.")
            #endif
        default:
            throw SyntaxError(
                line: 0, column: 0, message: "The name of the file ends in none of `.yaml`, `.yml` and `.json`.")
        }
    }
}
