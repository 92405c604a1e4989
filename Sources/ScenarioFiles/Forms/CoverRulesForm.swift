import SchoolModel

extension Form where Value == CoverRules {
    static var coverRules: Form {
        .object("the rules of cover", readCover)
    }

    private static func readCover(_ fields: Fields) -> CoverRules? {
        let loader = fields.loader
        _ = fields.optional("pools", .array(of: pools))
        let order = fields.optional("order", .choice(["preferred": false, "strict": true]), default: false)
        let split = fields.optional("double lessons", .doubleLessons)
        let points = fields.optional("disruption points", .disruptionPoints, default: DisruptionPoints())
        _ = fields.optional("limits", .array(of: limits))
        let never = fields.optional("never", .array(of: .never), default: [])
        guard let order, let split, let points, let never else { return nil }
        let lessons = Set(never.flatMap(\.lessons))
        if !lessons.isEmpty {
            loader.lessons.updateAll { if lessons.contains($0.id) { $0.cover = .never } }
        }
        return CoverRules(
            pools: loader.pools.values, isStrict: order, limits: loader.limits.values, splitDoublePoints: split ?? nil,
            disruption: points, noReleaseDays: Array(Set(never.flatMap(\.days))))
    }

    private static var pools: Form<Void> {
        Form<Pool>.pool.declared("name") { loader, name, pool in
            guard loader.pools.declare(name, loader) else { return }
            if let pool { loader.pools.set(name.string, pool) }
        }
    }

    private static var limits: Form<Void> {
        let limit = Form<Limit>.limit
        return Form<Void>(schema: limit.schema) { node, loader in
            guard let value = limit.read(node, loader) else { return () }
            let id = Text(string: value.id.name, place: node.place)
            if loader.limits.declare(id, loader) { loader.limits.set(id.string, value) }
            return ()
        }
    }
}

extension Loader {
    /// The pools that the timetable names; called once the pools are known, also where there are none.
    func checkPoolMentions() {
        for mention in poolMentions { _ = pools.check(mention, self) }
        poolMentions = []
    }

    /// Works out who teaches what, once the timetable is known.
    func noteTeaching() {
        let lessons = lessons.values
        subjects = Set(lessons.map(\.subject))
        teaching = Teaching(lessons: lessons) { classes[$0.name]?.grade }
    }
}
