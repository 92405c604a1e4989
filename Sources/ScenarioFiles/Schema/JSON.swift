/// A JSON value whose keys keep their order, so that what is written is the same on every run.
indirect enum JSON: Sendable, Hashable {
    case text(String)
    case number(Int)
    case bool(Bool)
    case list([JSON])
    case map([Member])

    struct Member: Sendable, Hashable {
        var key: String
        var value: JSON
    }

    static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
        .map(members.compactMap { member in member.value.map { Member(key: member.key, value: $0) } })
    }

    /// Indented text with a line end.
    var rendered: String {
        var result = ""
        render(into: &result, indent: "")
        return result + "\n"
    }

    /// Short lists and maps stay in one line.
    private func render(into result: inout String, indent: String) {
        let line = oneLine
        if line.unicodeScalars.count + indent.unicodeScalars.count <= 110 {
            result += line
            return
        }
        let inner = indent + "  "
        switch self {
        case .list(let items):
            result += "[\n"
            for (index, item) in items.enumerated() {
                result += inner
                item.render(into: &result, indent: inner)
                result += index < items.count - 1 ? ",\n" : "\n"
            }
            result += indent + "]"
        case .map(let members):
            result += "{\n"
            for (index, member) in members.enumerated() {
                result += inner + JSON.quoted(member.key) + ": "
                member.value.render(into: &result, indent: inner)
                result += index < members.count - 1 ? ",\n" : "\n"
            }
            result += indent + "}"
        case .text, .number, .bool: result += line
        }
    }

    private var oneLine: String {
        switch self {
        case .text(let text): JSON.quoted(text)
        case .number(let number): String(number)
        case .bool(let bool): bool ? "true" : "false"
        case .list(let items): "[" + items.map(\.oneLine).joined(separator: ", ") + "]"
        case .map(let members):
            "{" + members.map { JSON.quoted($0.key) + ": " + $0.value.oneLine }.joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
