extension ImportReport {
    /// What was imported, how each kind of row was classified, and what to know, in lines of at most 100 columns.
    public var text: String {
        var page = Page()
        page.add(section: paragraph(summary))
        page.section("How the rows were classified", classified)
        page.section("Names that were changed", changed)
        page.section("To know", notes.flatMap { paragraph($0, first: "  • ") })
        return page.text
    }

    private var classified: [String] {
        var table = TextTable(["Activities", "What they are", "Rows", "Kind", "Why"], right: [0, 2])
        for item in classifications {
            table.add([
                Words.number(item.activities), item.name, Words.number(item.rows), item.kind ?? "left out", item.reason,
            ])
        }
        return table.isEmpty ? [] : table.lines
    }

    /// At most ten of each kind; the tables hold them all.
    private var changed: [String] {
        var kinds: [String] = []
        for name in renamed where !kinds.contains(name.kind) { kinds.append(name.kind) }
        return kinds.flatMap { kind in
            let names = renamed.filter { $0.kind == kind }
            let shown = names.prefix(10).map { "“\($0.from)” is now “\($0.to)”" }
            let more = names.count > 10 ? ["and \(Words.number(names.count - 10)) more"] : []
            return paragraph("\(kind): " + (shown + more).joined(separator: ", "), first: "  • ")
        }
    }
}
