/// Lines of a report with headings, one blank line between its sections.
struct Page {
    private(set) var lines: [String] = []

    /// Adds the title of the whole report, underlined.
    mutating func title(_ text: String) {
        add(section: heading(text, rule: "═"))
    }

    /// Adds a section with its heading; one without lines is left out.
    mutating func section(_ text: String, _ body: [String]) {
        guard !body.isEmpty else { return }
        add(section: heading(text, rule: "─") + body)
    }

    /// Adds lines without a heading, after a blank line.
    mutating func add(section body: [String]) {
        guard !body.isEmpty else { return }
        if !lines.isEmpty { lines.append("") }
        lines += body
    }

    /// The lines, each with its end.
    var text: String {
        lines.map { $0 + "\n" }.joined()
    }

    private func heading(_ text: String, rule: String) -> [String] {
        let lines = text.wrapped(to: TextTable.pageWidth)
        let width = lines.map { DisplayWidth.of($0) }.max() ?? 0
        return lines + [String(repeating: rule, count: width)]
    }
}
