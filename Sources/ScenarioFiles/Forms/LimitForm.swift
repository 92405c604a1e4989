import SchoolModel

extension Form where Value == Limit {
    static var limit: Form {
        .object("a limit", readLimit)
    }

    private static func readLimit(_ fields: Fields) -> Limit? {
        let name = fields.optional("name", .anyText)
        let quantity = fields.required("of", Phrase<Limit.Quantity>.oneOf(Limit.Quantity.self))
        let per = fields.required("per", Phrase<Limit.Per>.oneOf(Limit.Per.self))
        let amount = Phrase<Int>.amount(of: quantity)
        let atMost = fields.required("at most", amount)
        let kind = fields.only(of: ["each", "together"])
        let each = fields.optional("each", .each)
        let together = fields.optional("together", .together)
        let scope = kind == "each" ? each ?? nil : together ?? nil
        let isTogether = kind == "together"
        let opening = fields.optional("opening", .opening(amount, isTogether: isTogether), default: [:])
        guard let name, let quantity, let per, let atMost, let scope, let opening else { return nil }
        guard fields.loader.check(opening, scope, at: fields.place(of: "opening")) else { return nil }
        let unnamed = "at most \(fields.text("at most")) \(quantity.rawValue), \(fields.scopeText), per \(per.rawValue)"
        return Limit(
            id: Limit.ID(name ?? unnamed), atMost: atMost, of: quantity, scope: scope, per: per, opening: opening)
    }
}

extension Fields {
    fileprivate func text(_ key: String) -> String {
        if case .text(let text)? = node(key)?.content { text } else { "" }
    }

    /// `each teacher`, `all together`; of lists and filters the first words.
    fileprivate var scopeText: String {
        has("each") ? "each " + (node("each")?.words ?? "") : (node("together")?.words ?? "") + " together"
    }
}

extension Loader {
    /// Whether everyone with an opening balance is counted by the limit.
    fileprivate func check(_ opening: [String: Int], _ scope: Limit.Scope, at place: Place) -> Bool {
        let counted: [String]
        switch scope {
        case .all, .together: return true
        case .eachPerson(let people): counted = people.map(\.name)
        case .eachClass(let classes): counted = classes.map(\.name)
        case .eachSubject(let subjects): counted = subjects
        case .eachSubjectOfClass(let classes): counted = classes.flatMap { id in subjects.map { "\(id) \($0)" } }
        }
        let known = Set(counted)
        let unknown = opening.keys.filter { !known.contains($0) }.sorted()
        for name in unknown {
            wrong(
                "The limit does not count \(shown(name))." + advice(for: name, among: counted, what: "names it counts"),
                at: place)
        }
        return unknown.isEmpty
    }
}

extension Node {
    /// The node in one line, as it might have been written.
    fileprivate var words: String {
        switch content {
        case .text(let text): text
        case .list(let items): items.map(\.words).joined(separator: ", ")
        case .map(let entries): entries.map { "\($0.key.string) \($0.value.words)" }.joined(separator: ", ")
        }
    }
}

extension Phrase where Value == Int {
    /// The cap of a limit in the unit of its quantity.
    fileprivate static func amount(of quantity: Limit.Quantity?) -> Phrase {
        switch quantity {
        case .coverMoney: money
        case .coverMinutes, .minutesWithoutOwnTeacher, .sessionMinutes: minutes(0...1_000_000)
        case .some: number(0...1_000_000)
        case nil:
            // The quantity is unknown (or the schema asks): whatever any of them allows.
            Phrase("a number, an amount or minutes", pattern: "^[0-9]+([.][0-9]{1,2})?( min)?$") { _ throws(Wrong) in 0
            }
        }
    }
}

extension Form where Value == [String: Int] {
    /// By name, or one amount where people are counted together.
    fileprivate static func opening(_ amount: Phrase<Int>, isTogether: Bool) -> Form {
        let one = Form<Int>.phrase(amount)
        let named = Form<[(name: Text, value: Int)]>.named("what had been used", one)
        return Form {
            .object(["anyOf": .list([one.schema(), named.schema()])])
        } read: { node, loader in
            if isTogether { return one.read(node, loader).map { ["": $0] } }
            return named.read(node, loader).map { items in
                Dictionary(items.map { ($0.name.string, $0.value) }, uniquingKeysWith: { first, _ in first })
            }
        }
    }
}

extension Form where Value == Limit.Scope {
    fileprivate static var together: Form {
        let group = Group.form(.role)
        return Form(schema: group.schema) { node, loader in
            if case .text("all") = node.content { return .all }
            return group.read(node, loader).flatMap { loader.people(of: $0, at: node.place) }.map { .together($0) }
        }
    }

    fileprivate static var each: Form {
        let group = Group.form(.role)
        let classes = Form<Limit.Scope>.object("a filter of classes", readClasses)
        return Form {
            .object(["anyOf": .list([group.schema(), classes.schema()])])
        } read: { node, loader in
            switch node.content {
            case .text("person"): return .eachPerson(loader.people.values.map(\.id))
            case .text("class"): return .eachClass(loader.classes.values.map(\.id))
            case .text("subject"): return .eachSubject(loader.subjects.sorted())
            case .text("subject of a class"): return .eachSubjectOfClass(loader.classes.values.map(\.id))
            case .map(let entries) where entries.contains(where: { classKeys.contains($0.key.string) }):
                return classes.read(node, loader)
            case .text(let role)
            where loader.people.isWhole && !loader.people.values.contains { $0.roles.contains(role) }:
                let allowed = ["person", "class", "subject", "subject of a class"]
                let roles = loader.people.values.flatMap(\.roles)
                loader.wrong(
                    "\(shown(role)) is none of \(enumeration(allowed)), and not a role either."
                        + advice(for: role, among: allowed + roles, what: "words"), at: node.place)
                return nil
            default:
                return group.read(node, loader).flatMap { loader.people(of: $0, at: node.place) }.map {
                    .eachPerson($0)
                }
            }
        }
    }

    private static var classKeys: [String] { ["class", "class tag", "grade", "subject"] }

    private static func readClasses(_ fields: Fields) -> Limit.Scope? {
        let loader = fields.loader
        let names = fields.optional("class", .list(of: .name))
        let tags = fields.optional("class tag", .list(of: .name))
        let grades = fields.optional("grade", .list(of: .phrase(.number(0...99))))
        let subjects = fields.optional("subject", .list(of: .name))
        guard let names, let tags, let grades, let subjects else { return nil }
        let isEachSubject = subjects?.map(\.string) == ["each"]
        var areKnown = (names ?? []).map { loader.classes.check($0, loader) } + (tags ?? []).map(loader.checkClassTag)
        if !isEachSubject { areKnown += (subjects ?? []).map(loader.checkSubject) }
        guard areKnown.allSatisfy({ $0 }) else { return nil }
        if names == nil && tags == nil && grades == nil {
            if let subjects, !isEachSubject { return .eachSubject(subjects.map(\.string)) }
            if !fields.isDescribing { loader.wrong("Write `each: subject of a class`.", at: fields.place) }
            return nil
        }
        if subjects != nil && !isEachSubject {
            loader.wrong("With classes only `subject: each` has a meaning.", at: fields.place(of: "subject"))
            return nil
        }
        let found = loader.classes.values.filter { schoolClass in
            (names?.contains { $0.string == schoolClass.id.name } ?? true)
                && (tags?.contains { schoolClass.tags.contains($0.string) } ?? true)
                && (grades?.contains { $0 == schoolClass.grade } ?? true)
        }
        if found.isEmpty {
            loader.wrong("No class fits this filter.", at: fields.place)
            return nil
        }
        return isEachSubject ? .eachSubjectOfClass(found.map(\.id)) : .eachClass(found.map(\.id))
    }
}
