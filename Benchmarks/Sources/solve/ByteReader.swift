/// Walks over the bytes of a text and counts its lines.
struct ByteReader {
    private let bytes: [UInt8]
    private var place = 0
    private(set) var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    mutating func advance() {
        if bytes[place] == UInt8(ascii: "\n") { line += 1 }
        place += 1
    }

    mutating func skipSpace() {
        while let byte = next, Self.isSpace(byte) { advance() }
    }

    mutating func skipLine() {
        while let byte = next, byte != UInt8(ascii: "\n") { advance() }
    }

    /// Takes the text if it comes next.
    mutating func take(_ text: StaticString) -> Bool {
        let wanted = Array("\(text)".utf8)
        guard place + wanted.count <= bytes.count, bytes[place..<place + wanted.count].elementsEqual(wanted) else {
            return false
        }
        for _ in wanted { advance() }
        return true
    }

    /// Reads digits with an optional sign. Throws if there are none, or if the number does not fit 64 bits.
    mutating func integer(_ what: String) throws(InputError) -> Int {
        let start = place
        var isNegative = false
        if let byte = next, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
            isNegative = byte == UInt8(ascii: "-")
            advance()
        }
        let firstDigit = place
        var value = 0
        var fits = true
        while let byte = next, byte >= 48, byte <= 57 {
            let (tens, over) = value.multipliedReportingOverflow(by: 10)
            let digit = Int(byte &- 48)
            let (sum, under) =
                isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            fits = fits && !over && !under
            value = sum
            place += 1
        }
        if place == firstDigit {
            place = start
            throw error("expected \(what), an integer, but found \(found)")
        }
        if !fits {
            let digits = String(decoding: bytes[start..<min(place, start + 40)], as: UTF8.self)
            throw error("\(what) \(digits) does not fit; integers from \(Int.min) to \(Int.max) are allowed")
        }
        return value
    }

    /// What comes next, for messages.
    var found: String {
        guard let first = next else { return "the end of the file" }
        if Self.isSpace(first) { return "a space" }
        let word = bytes[place...].prefix(20).prefix { !Self.isSpace($0) }
        return "\u{201C}" + String(decoding: word, as: UTF8.self) + "\u{201D}"
    }

    func error(_ problem: String) -> InputError {
        InputError(line: line, problem: problem)
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 32 || (byte >= 9 && byte <= 13)
    }
}
