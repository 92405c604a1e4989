/// The columns of a table. Each is declared once, with its name and the phrase of its cells; the reader and the schema
/// follow from it.
struct TableShape {
    struct Declaration {
        var name: String
        var pattern: String
        var isList: Bool
        var isRequired: Bool
    }

    /// `a person`, for messages.
    let what: String
    private(set) var columns: [Declaration] = []

    init(_ what: String) {
        self.what = what
    }

    mutating func required<Value>(_ name: String, _ phrase: Phrase<Value>) -> Column<Value> {
        declare(name, phrase, isRequired: true)
    }

    mutating func optional<Value>(_ name: String, _ phrase: Phrase<Value>) -> Column<Value> {
        declare(name, phrase, isRequired: false)
    }

    /// Several values, joined by `+`.
    mutating func list<Value>(_ name: String, _ phrase: Phrase<Value>) -> ListColumn<Value> {
        columns.append(Declaration(name: name, pattern: phrase.pattern, isList: true, isRequired: false))
        return ListColumn(index: columns.count - 1, phrase: phrase)
    }

    private mutating func declare<Value>(_ name: String, _ phrase: Phrase<Value>, isRequired: Bool) -> Column<Value> {
        columns.append(Declaration(name: name, pattern: phrase.pattern, isList: false, isRequired: isRequired))
        return Column(index: columns.count - 1, phrase: phrase, isRequired: isRequired)
    }

    /// What the schema says about a row that is written in the scenario itself.
    var rowSchema: JSON {
        let members = columns.map { column in
            let text = JSON.object(["type": .text("string"), "pattern": .text(column.pattern)])
            let cell: JSON =
                column.isList
                ? .object([
                    "anyOf": .list([
                        .object(["type": .text("string")]), .object(["type": .text("array"), "items": text]),
                    ])
                ])
                : column.isRequired
                    ? text
                    : .object([
                        "type": .text("string"), "pattern": .text("^\\s*$|" + column.pattern),
                    ])
            return JSON.Member(key: column.name, value: cell)
        }
        return .object([
            "type": .text("object"), "properties": .map(members),
            "required": .list(columns.filter(\.isRequired).map { .text($0.name) }),
            "additionalProperties": .bool(false),
        ])
    }
}

/// A column with one value in each cell.
struct Column<Value> {
    let index: Int
    let phrase: Phrase<Value>
    let isRequired: Bool
}

/// A column with any number of values in each cell.
struct ListColumn<Value> {
    let index: Int
    let phrase: Phrase<Value>
}
