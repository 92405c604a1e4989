/// How a value is read from a node, and what the schema says about it: declared once for both.
struct Form<Value> {
    let schema: () -> JSON
    /// `nil` where the node is wrong; that has been reported then.
    let read: (Node, Loader) -> Value?

    init(schema: @escaping () -> JSON, read: @escaping (Node, Loader) -> Value?) {
        self.schema = schema
        self.read = read
    }

    func map<Other>(_ transform: @escaping (Value, Place, Loader) -> Other?) -> Form<Other> {
        Form<Other>(schema: schema) { node, loader in
            read(node, loader).flatMap { transform($0, node.place, loader) }
        }
    }

    /// A text.
    static func phrase(_ phrase: Phrase<Value>) -> Form {
        Form {
            .object(["type": .text("string"), "pattern": .text(phrase.pattern)])
        } read: { node, loader in
            guard case .text(let text) = node.content else {
                loader.wrong("\(capitalized(node.kind)) was found; \(phrase.expected) is expected.", at: node.place)
                return nil
            }
            return loader.read(Text(string: text, place: node.place), as: phrase)
        }
    }

    /// A list of such values, always in brackets or with dashes.
    static func array<Item>(of item: Form<Item>) -> Form where Value == [Item] {
        Form {
            .object(["type": .text("array"), "items": item.schema()])
        } read: { node, loader in
            guard case .list(let nodes) = node.content else {
                loader.wrong("\(capitalized(node.kind)) was found; a list is expected.", at: node.place)
                return nil
            }
            let items = nodes.compactMap { item.read($0, loader) }
            return items.count == nodes.count ? items : nil
        }
    }

    /// A list of texts or the like. A list of one may be written without brackets.
    static func list<Item>(of item: Form<Item>) -> Form where Value == [Item] {
        Form {
            let one = item.schema()
            return .object(["anyOf": .list([one, .object(["type": .text("array"), "items": one])])])
        } read: { node, loader in
            guard case .list(let nodes) = node.content else { return item.read(node, loader).map { [$0] } }
            let items = nodes.compactMap { item.read($0, loader) }
            return items.count == nodes.count ? items : nil
        }
    }

    /// Names with a value for each, in the order of the file.
    static func named<Item>(_ what: String, _ item: Form<Item>) -> Form where Value == [(name: Text, value: Item)] {
        Form {
            .object(["type": .text("object"), "additionalProperties": item.schema()])
        } read: { node, loader in
            guard case .map(let entries) = node.content else {
                loader.wrong("\(capitalized(node.kind)) was found; \(what) by name is expected.", at: node.place)
                return nil
            }
            let items = entries.compactMap { entry in
                item.read(entry.value, loader).map { (name: entry.key, value: $0) }
            }
            return items.count == entries.count ? items : nil
        }
    }

    /// Keys and values. The body asks for every key it knows, whatever else is wrong, so that all problems are found and
    /// the schema lists all keys.
    static func object(_ what: String, _ body: @escaping (Fields) -> Value?) -> Form {
        Form {
            let fields = Fields(describing: what)
            _ = body(fields)
            return fields.schema
        } read: { node, loader in
            guard let fields = Fields(node, what, loader) else { return nil }
            let value = body(fields)
            return fields.finish() ? value : nil
        }
    }

    /// Keys and values of several kinds: exactly one of `kinds` is a key and says which.
    static func object(_ what: String, kinds: [String], _ body: @escaping (Fields, String) -> Value?) -> Form {
        Form {
            .object([
                "oneOf": .list(
                    kinds.map { kind in
                        let fields = Fields(describing: what)
                        _ = body(fields, kind)
                        return fields.schema
                    })
            ])
        } read: { node, loader in
            guard let fields = Fields(node, what, loader) else { return nil }
            guard let kind = fields.only(of: kinds) else { return nil }
            let value = body(fields, kind)
            return fields.finish() ? value : nil
        }
    }
}
