/// How a text is read as a value: the words for messages, the pattern for the schema, and the reading itself.
struct Phrase<Value>: Sendable {
    /// `a date like `2026-09-14``, to follow "is not".
    let expected: String
    /// A regular expression that every allowed text matches; the schema's approximation of `read`.
    let pattern: String
    let read: @Sendable (String) throws(Wrong) -> Value

    init(_ expected: String, pattern: String, read: @escaping @Sendable (String) throws(Wrong) -> Value) {
        self.expected = expected
        self.pattern = pattern
        self.read = read
    }

    func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Phrase<Other> {
        Phrase<Other>(expected, pattern: pattern) { text throws(Wrong) in transform(try read(text)) }
    }
}

/// A text is not what was expected; `detail` says more where there is more to say.
struct Wrong: Error {
    var detail: String?

    init(_ detail: String? = nil) {
        self.detail = detail
    }
}

extension Phrase where Value: Sendable {
    /// One of these words, each with its meaning.
    static func choice(_ words: KeyValuePairs<String, Value>) -> Phrase {
        let names = words.map(\.key)
        let meanings = words.map(\.value)
        let expected = names.count <= 2 ? enumeration(names, last: "or") : "one of \(enumeration(names, last: "or"))"
        return Phrase(expected, pattern: "^(\(names.map(escapedForPattern).joined(separator: "|")))$") {
            text throws(Wrong) in
            if let index = names.firstIndex(of: text) { return meanings[index] }
            throw Wrong(nearestName(to: text, among: names).map { "Did you mean `\($0)`?" })
        }
    }
}

extension Phrase where Value: CaseIterable & RawRepresentable<String> & Sendable {
    /// One of the cases, by its raw value.
    static func oneOf(_ type: Value.Type) -> Phrase {
        let values = Array(Value.allCases)
        let names = values.map(\.rawValue)
        let expected = "one of \(enumeration(names, last: "or"))"
        return Phrase(expected, pattern: "^(\(names.map(escapedForPattern).joined(separator: "|")))$") {
            text throws(Wrong) in
            if let index = names.firstIndex(of: text) { return values[index] }
            throw Wrong(nearestName(to: text, among: names).map { "Did you mean `\($0)`?" })
        }
    }
}

extension Phrase where Value == String {
    /// Any text that is not empty.
    static let anyText = Phrase("a text", pattern: "\\S") { text throws(Wrong) in
        guard !text.isEmpty else { throw Wrong() }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 }) else {
            throw Wrong("It holds a line end or another control character.")
        }
        return text
    }

    /// The name of a person, class, room, lesson, pool, …
    static let id = Phrase("an id: any text without `+`", pattern: "^[^+]*\\S[^+]*$") { text throws(Wrong) in
        guard !text.contains("+") else { throw Wrong("`+` joins several ids in tables.") }
        return try anyText.read(text)
    }
}

func escapedForPattern(_ text: String) -> String {
    var result = ""
    for character in text {
        if ".+*?()[]{}|^$\\/".contains(character) { result += "\\" }
        result.append(character)
    }
    return result
}

/// The words of a phrase, with commas as words of their own.
func words(_ text: String) -> [String] {
    var result: [String] = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }) {
        var rest = part
        while let comma = rest.firstIndex(of: ",") {
            if comma > rest.startIndex { result.append(String(rest[..<comma])) }
            result.append(",")
            rest = rest[rest.index(after: comma)...]
        }
        if !rest.isEmpty { result.append(String(rest)) }
    }
    return result
}
