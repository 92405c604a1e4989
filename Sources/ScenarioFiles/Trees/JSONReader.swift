/// Reads JSON into nodes, with the place of each. Numbers, `true`, `false` and `null` stay the text they are.
///
/// Written here because no reader at hand gives places, keeps numbers as they are written, finds keys that stand twice and
/// has a cap on depth.
struct JSONReader {
    private let bytes: [UInt8]
    private let file: String
    private let caps: Node.Caps
    private var index = 0
    private var line = 1
    private var column = 1
    private var values = 0

    private init(_ text: String, file: String, caps: Node.Caps) {
        bytes = Array(text.utf8)
        self.file = file
        self.caps = caps
    }

    static func read(_ text: String, file: String, caps: Node.Caps = .scenario) throws(SyntaxError) -> Node {
        var reader = JSONReader(text, file: file, caps: caps)
        reader.skipSpace()
        let node = try reader.value(level: 1)
        reader.skipSpace()
        if reader.index < reader.bytes.count { throw reader.wrong("There is more after the end of the value.") }
        return node
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private var place: Place { Place(file: file, line: line, column: column) }

    private func wrong(_ message: String) -> SyntaxError {
        SyntaxError(line: line, column: column, message: next == nil ? "The file ends too early." : message)
    }

    private mutating func step() {
        if bytes[index] == 0x0A {
            line += 1
            column = 1
        } else if bytes[index] & 0xC0 != 0x80 {
            column += 1
        }
        index += 1
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { step() }
    }

    private mutating func take(_ character: Character) -> Bool {
        guard next == character.asciiValue else { return false }
        step()
        return true
    }

    private mutating func value(level: Int) throws(SyntaxError) -> Node {
        values += 1
        if level > caps.levels { throw wrong("This is nested more than \(caps.levels) levels deep.") }
        if values > caps.values { throw wrong("The file has more than \(caps.values) values.") }
        let start = place
        switch next {
        case UInt8(ascii: "{"): return Node(place: start, content: .map(try map(level: level)))
        case UInt8(ascii: "["): return Node(place: start, content: .list(try list(level: level)))
        case UInt8(ascii: "\""): return Node(place: start, content: .text(trimmed(try string())))
        default: return Node(place: start, content: .text(try bare()))
        }
    }

    private mutating func list(level: Int) throws(SyntaxError) -> [Node] {
        step()
        skipSpace()
        var items: [Node] = []
        if take("]") { return items }
        while true {
            items.append(try value(level: level + 1))
            skipSpace()
            if take("]") { return items }
            guard take(",") else { throw wrong("`,` or `]` is expected here.") }
            skipSpace()
        }
    }

    private mutating func map(level: Int) throws(SyntaxError) -> [Node.Entry] {
        step()
        skipSpace()
        var entries: [Node.Entry] = []
        var keys: Set<String> = []
        if take("}") { return entries }
        while true {
            let start = place
            guard next == UInt8(ascii: "\"") else { throw wrong("A key in quotes is expected here.") }
            let key = trimmed(try string())
            guard keys.insert(key).inserted else {
                throw SyntaxError(
                    line: start.line, column: start.column, message: "The key \(shown(key)) stands twice.")
            }
            skipSpace()
            guard take(":") else { throw wrong("`:` is expected here.") }
            skipSpace()
            entries.append(Node.Entry(key: Text(string: key, place: start), value: try value(level: level + 1)))
            skipSpace()
            if take("}") { return entries }
            guard take(",") else { throw wrong("`,` or `}` is expected here.") }
            skipSpace()
        }
    }

    private mutating func bare() throws(SyntaxError) -> String {
        let start = index
        while let byte = next, isBare(byte) { step() }
        guard index > start else { throw wrong("A value is expected here.") }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// Letters, digits and the signs of numbers.
    private func isBare(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    }

    private mutating func string() throws(SyntaxError) -> String {
        step()
        var result: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                step()
                return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"):
                step()
                result.append(contentsOf: try escape().utf8)
            case ..<0x20:
                throw wrong("A text can't reach over lines; write `\\n`.")
            default:
                result.append(byte)
                step()
            }
        }
        throw wrong("")
    }

    private mutating func escape() throws(SyntaxError) -> String {
        let simple: [Character: String] = [
            "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
        ]
        guard let byte = next else { throw wrong("") }
        if byte == UInt8(ascii: "u") {
            step()
            let first = try fourDigits()
            if let scalar = Unicode.Scalar(first) { return String(Character(scalar)) }
            // The first half of a pair stands for a character beyond the first 65,536.
            guard (0xD800...0xDBFF).contains(first), take("\\"), take("u") else { throw wrong("Half a character.") }
            let second = try fourDigits()
            guard (0xDC00...0xDFFF).contains(second),
                let scalar = Unicode.Scalar((first - 0xD800) << 10 + (second - 0xDC00) + 0x10000)
            else { throw wrong("Half a character.") }
            return String(Character(scalar))
        }
        guard let text = simple[Character(Unicode.Scalar(byte))] else { throw wrong("Unknown escape after `\\`.") }
        step()
        return text
    }

    private mutating func fourDigits() throws(SyntaxError) -> UInt32 {
        guard index + 4 <= bytes.count else {
            index = bytes.count
            throw wrong("")
        }
        let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
        guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
            throw wrong("Four hexadecimal digits are expected after `\\u`.")
        }
        for _ in 0..<4 { step() }
        return value
    }
}

/// Without spaces and line ends at both ends.
func trimmed(_ text: some StringProtocol) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{A0}"
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[first...last])
}
