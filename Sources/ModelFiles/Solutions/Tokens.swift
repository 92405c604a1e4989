/// The words of a line, one after the other, without an array of them: the single line of values that some solvers write runs to
/// megabytes.
struct Tokens: IteratorProtocol, Sequence {
    private var rest: ArraySlice<UInt8>

    init(_ line: ArraySlice<UInt8>) {
        rest = line
    }

    mutating func next() -> ArraySlice<UInt8>? {
        rest = rest.drop(while: isBlank)
        let token = rest.prefix { !isBlank($0) }
        rest = rest[token.endIndex...]
        return token.isEmpty ? nil : token
    }
}

private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}

extension ArraySlice<UInt8> {
    func says(_ text: String) -> Bool {
        elementsEqual(text.utf8)
    }
}
