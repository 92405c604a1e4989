extension String {
    /// The text in lines of at most `width` columns, broken between words; a word that is wider than a line is broken
    /// inside.
    ///
    /// At least one line, which is empty for an empty text.
    package func wrapped(to width: Int) -> [String] {
        let width = max(1, width)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in onOneLine.split(separator: " ") {
            for piece in String(word).pieces(of: width) {
                let wide = DisplayWidth.of(piece)
                if !line.isEmpty && used + 1 + wide <= width {
                    line += " " + piece
                    used += 1 + wide
                } else {
                    if !line.isEmpty { lines.append(line) }
                    line = piece
                    used = wide
                }
            }
        }
        return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
    }

    /// Parts of at most `width` columns; one part where the text fits.
    private func pieces(of width: Int) -> [String] {
        guard DisplayWidth.of(self) > width else { return [self] }
        var pieces = [""]
        var used = 0
        for character in self {
            let wide = DisplayWidth.of(character)
            if used + wide > width && used > 0 {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += wide
        }
        return pieces
    }
}

/// A paragraph in lines of at most ``TextTable/pageWidth`` columns: `first` stands before its first line, blanks of the
/// same width before the others.
func paragraph(_ text: String, first: String = "") -> [String] {
    let indent = DisplayWidth.of(first)
    return text.wrapped(to: TextTable.pageWidth - indent).enumerated().map { number, line in
        (number == 0 ? first : String(repeating: " ", count: indent)) + line
    }
}
