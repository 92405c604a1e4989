import Foundation

/// Writes answers in the formats of the SAT and pseudo-Boolean competitions.
enum Printer {
    static func line(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    static func complaint(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Prints the `v` lines of at most 78 columns.
    static func values(_ values: [Bool], _ format: Problem.Format) {
        var text = ""
        var line = "v"
        func add(_ word: String) {
            if line.utf8.count + 1 + word.utf8.count > 78 {
                text += line + "\n"
                line = "v"
            }
            line += " " + word
        }
        for (index, isTrue) in values.enumerated() {
            add((isTrue ? "" : "-") + (format == .opb ? "x" : "") + String(index + 1))
        }
        if format == .cnf { add("0") }
        Self.line(text + line)
    }
}
