/// Turns the names of a foreign file into ids of a scenario: unique, and without the characters that join values.
struct IdentifierTable {
    /// What is named: `class`, `person`, … for the report.
    let kind: String
    private(set) var byName: [String: String] = [:]
    private(set) var renamed: [ImportReport.Renaming] = []
    private var used: Set<String> = []

    init(_ kind: String) {
        self.kind = kind
    }

    /// The id of a name: the same at each call, and reported where it differs from the name.
    subscript(name: String) -> String {
        mutating get {
            if let known = byName[name] { return known }
            let id = self[name, as: name]
            if id != name { renamed.append(.init(kind: kind, from: name, to: id)) }
            return id
        }
    }

    /// The id of something that has no name of its own: `wanted`, or with a number where that is taken.
    subscript(key: String, as wanted: String) -> String {
        mutating get {
            if let known = byName[key] { return known }
            let plain = Self.cleaned(wanted, fallback: kind)
            var id = plain
            var number = 2
            while !used.insert(id).inserted {
                id = "\(plain) \(number)"
                number += 1
            }
            byName[key] = id
            return id
        }
    }

    /// A text that can stand in every list of a scenario: `+` joins values in tables, commas and brackets in YAML.
    static func cleaned(_ name: String, fallback: String) -> String {
        var result = ""
        for character in name {
            if character == "+" || character == "&" {
                result.append("&")
            } else if ",;[]{}\"'`#|<>\\".contains(character) || character.isWhitespace || !isPrintable(character) {
                if result.last != " " { result.append(" ") }
            } else {
                result.append(character)
            }
        }
        let trimmed = result.drop { $0 == " " }
        let id = trimmed.last == " " ? String(trimmed.dropLast()) : String(trimmed)
        return id.isEmpty ? fallback : id
    }

    private static func isPrintable(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy {
            switch $0.properties.generalCategory {
            case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
    }
}
