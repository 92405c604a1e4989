/// How wide text stands on a terminal or a page of fixed-width type.
///
/// Counting characters is not enough: East Asian wide characters and most emoji take two columns, and a combining mark
/// that stands alone takes none. The ranges are those of Unicode's `EastAsianWidth` property (W and F), grouped
/// coarsely; what they miss is off by one column and never by a crash.
package enum DisplayWidth {
    /// The columns that the text takes.
    package static func of(_ text: String) -> Int {
        let isPlain = text.utf8.allSatisfy { 0x20..<0x7F ~= $0 }
        return isPlain ? text.utf8.count : text.reduce(0) { $0 + of($1) }
    }

    static func of(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if first.isASCII { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
        switch first.properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        let emojiStyle = character.unicodeScalars.contains { $0.value == 0xFE0F }
        return emojiStyle || first.properties.isEmojiPresentation || isWide(first.value) ? 2 : 1
    }

    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default:
            false
        }
    }
}

extension String {
    /// The text with blanks after it, so that it takes at least `width` columns.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
    }

    /// The text with blanks before it, so that it takes at least `width` columns.
    func padded(onLeftTo width: Int) -> String {
        String(repeating: " ", count: max(0, width - DisplayWidth.of(self))) + self
    }

    /// The text without characters that would move the cursor: a name from a file never breaks a table, nor does it
    /// send a command to a terminal.
    var onOneLine: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? " " : $0 }))
    }
}

extension Unicode.Scalar {
    /// Whether it is in the category of controls; a comparison, because tables ask for each of their letters.
    fileprivate var isControl: Bool { value < 0x20 || 0x7F..<0xA0 ~= value }
}
