/// The keys of one map: each is asked for by name, and what nobody asked for is an error.
///
/// While it describes, nothing is found and every key that is asked for goes into the schema.
final class Fields {
    let loader: Loader
    let place: Place
    let isDescribing: Bool
    private let what: String
    private var entries: [String: Node.Entry] = [:]
    private var order: [Node.Entry] = []
    private var known: [String] = []
    private var members: [JSON.Member] = []
    private var requiredNames: [JSON] = []
    private var constraints: [JSON] = []

    init?(_ node: Node, _ what: String, _ loader: Loader) {
        guard case .map(let entries) = node.content else {
            loader.wrong("\(capitalized(node.kind)) was found; \(what) as keys and values is expected.", at: node.place)
            return nil
        }
        self.loader = loader
        self.what = what
        place = node.place
        order = entries
        isDescribing = false
        for entry in entries { self.entries[entry.key.string] = entry }
    }

    init(describing what: String) {
        self.what = what
        loader = Loader(folder: Folder(of: ""))
        place = .whole("")
        isDescribing = true
    }

    // The readers of objects are long lists of calls to these. Inlined into each other they took the optimizer minutes, so
    // they stay calls.

    @inline(never)
    func required<Value>(_ key: String, _ form: Form<Value>) -> Value? {
        declare(key, form, isRequired: true)
        guard let entry = entries[key] else {
            if !isDescribing { loader.wrong("\(capitalized(what)) needs the key `\(key)`.", at: place) }
            return nil
        }
        return form.read(entry.value, loader)
    }

    /// `nil` inside where the key is missing; `nil` outside where its value is wrong.
    @inline(never)
    func optional<Value>(_ key: String, _ form: Form<Value>) -> Value?? {
        declare(key, form, isRequired: false)
        guard let entry = entries[key] else { return .some(nil) }
        return form.read(entry.value, loader).map { .some($0) } ?? .none
    }

    @inline(never)
    func optional<Value>(_ key: String, _ form: Form<Value>, default value: Value) -> Value? {
        optional(key, form).map { $0 ?? value }
    }

    @inline(never)
    func required<Value>(_ key: String, _ phrase: Phrase<Value>) -> Value? {
        required(key, .phrase(phrase))
    }

    @inline(never)
    func optional<Value>(_ key: String, _ phrase: Phrase<Value>) -> Value?? {
        optional(key, .phrase(phrase))
    }

    @inline(never)
    func optional<Value>(_ key: String, _ phrase: Phrase<Value>, default value: Value) -> Value? {
        optional(key, .phrase(phrase), default: value)
    }

    func has(_ key: String) -> Bool {
        entries[key] != nil
    }

    /// Where the value of a key stands; without the key, the whole.
    func place(of key: String) -> Place {
        entries[key]?.value.place ?? place
    }

    func node(_ key: String) -> Node? {
        entries[key]?.value
    }

    /// The one of these keys that is there; none and several are errors. While describing: the first.
    func only(of keys: [String]) -> String? {
        if isDescribing {
            let choices = keys.map { JSON.object(["required": .list([.text($0)])]) }
            constraints.append(.object(["oneOf": .list(choices)]))
            return nil
        }
        let found = keys.filter(has)
        if found.count == 1 { return found[0] }
        let list = enumeration(keys, last: "or")
        if let second = order.filter({ found.contains($0.key.string) }).dropFirst().first {
            loader.wrong(
                "Only one of \(list) can be given; \(enumeration(found)) are there.", at: second.key.place)
        } else if let near = nearMiss(keys) {
            loader.unknownKey(near, of: what, known: keys)
        } else {
            loader.wrong("\(capitalized(what)) needs one of the keys \(list).", at: place)
        }
        return nil
    }

    /// Reports a key that has no meaning beside the others.
    func refuse(_ key: String, _ reason: String) {
        guard let entry = entries[key] else { return }
        loader.wrong("`\(key)` has no meaning here: \(reason).", at: entry.key.place)
    }

    private func nearMiss(_ keys: [String]) -> Text? {
        order.map(\.key).first { !keys.contains($0.string) && nearestName(to: $0.string, among: keys) != nil }
    }

    @inline(never)
    private func declare<Value>(_ key: String, _ form: Form<Value>, isRequired: Bool) {
        known.append(key)
        guard isDescribing, !members.contains(where: { $0.key == key }) else { return }
        members.append(JSON.Member(key: key, value: form.schema()))
        if isRequired { requiredNames.append(.text(key)) }
    }

    /// Reports keys that nobody asked for; `false` where there are any.
    func finish() -> Bool {
        let unknown = order.filter { !known.contains($0.key.string) }
        for entry in unknown { loader.unknownKey(entry.key, of: what, known: known) }
        return unknown.isEmpty
    }

    var schema: JSON {
        .object([
            "type": .text("object"), "properties": .map(members),
            "required": requiredNames.isEmpty ? nil : .list(requiredNames), "additionalProperties": .bool(false),
            "allOf": constraints.isEmpty ? nil : .list(constraints),
        ])
    }
}
