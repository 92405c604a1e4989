/// A table in columns of fixed-width type.
///
/// Columns are as wide as their content. Where the page is too narrow the widest ones give way and their cells are
/// wrapped, so that a table never exceeds the page and nothing is cut off.
package struct TextTable {
    private enum Alignment {
        case left, right
    }

    /// The columns that a line of a report takes at most.
    package static let pageWidth = 100

    private static let gap = "  "
    private static let narrowest = 8

    private let header: [String]
    private let alignments: [Alignment]
    private let indent: Int
    private var rows: [[String]] = []

    /// A table with these column titles; with all titles empty it has no header line.
    package init(_ header: [String], right: Set<Int> = [], indent: Int = 2) {
        self.header = header
        alignments = header.indices.map { right.contains($0) ? .right : .left }
        self.indent = indent
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Adds a row; missing cells are empty. A cell may hold several lines.
    package mutating func add(_ cells: [String]) {
        rows.append((0..<header.count).map { $0 < cells.count ? cells[$0] : "" })
    }

    /// The lines, without blanks at their ends.
    package var lines: [String] {
        let widths = fittingWidths
        var result: [String] = []
        if header.contains(where: { !$0.isEmpty }) {
            result += lines(of: header, widths: widths)
            let rules = widths.map { String(repeating: "─", count: $0) }
            result.append(withoutTrailingBlanks(blanks(indent) + rules.joined(separator: Self.gap)))
        }
        return rows.reduce(into: result) { $0 += lines(of: $1, widths: widths) }
    }

    private var fittingWidths: [Int] {
        var widths = header.indices.map { column in
            ([header] + rows).flatMap { parts(of: $0[column]) }.map { DisplayWidth.of($0) }.max() ?? 0
        }
        let room = Self.pageWidth - indent - Self.gap.count * max(0, widths.count - 1)
        while widths.reduce(0, +) > room {
            guard let widest = widths.max(), widest > Self.narrowest, let column = widths.firstIndex(of: widest) else {
                break
            }
            widths[column] -= 1
        }
        return widths
    }

    private func lines(of cells: [String], widths: [Int]) -> [String] {
        let wrapped = zip(cells, widths).map { cell, width in
            parts(of: cell).flatMap { $0.wrapped(to: max(1, width)) }
        }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { number in
            let parts = wrapped.indices.map { column in
                let text = number < wrapped[column].count ? wrapped[column][number] : ""
                return alignments[column] == .right
                    ? text.padded(onLeftTo: widths[column]) : text.padded(to: widths[column])
            }
            return withoutTrailingBlanks(blanks(indent) + parts.joined(separator: Self.gap))
        }
    }

    private func parts(of cell: String) -> [String] {
        cell.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).onOneLine }
    }
}

func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
}

func withoutTrailingBlanks(_ line: String) -> String {
    guard let end = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...end])
}
