import SchoolModel

extension Form where Value == Pool {
    /// A pool. Its people and conditions are looked up while it is read, so people and lessons have been read before.
    static var pool: Form {
        .object("a pool", readPool)
    }

    private static func readPool(_ fields: Fields) -> Pool? {
        let loader = fields.loader
        let name = fields.required("name", .anyText)
        let action = fields.required("action", .poolAction)
        let group = fields.optional("people", Group.form())
        let mayTake = fields.optional("may take", .mayTake, default: [])
        let pay = fields.optional("pay", .pay)
        let ratio = fields.optional("when", .pupilsPerAdult)
        guard let name, let action else { return nil }
        let hasRatio = action == .coTeacherAlone || action == .combine
        fields.expect("people", action.isByPerson, "a pool with the action `\(action.rawValue)`")
        fields.expect("pay", action.isByPerson, "a pool with the action `\(action.rawValue)`")
        fields.expect("when", hasRatio, "a pool with the action `\(action.rawValue)`")
        guard let group, let mayTake, let pay, let ratio else { return nil }
        var people: [Person.ID] = []
        if action.isByPerson {
            guard let group, let found = loader.people(of: group, at: fields.place(of: "people")) else { return nil }
            people = found
        }
        return Pool(
            id: Pool.ID(name), action: action, people: people, mayTake: mayTake, pay: pay ?? .none,
            pupilsPerAdult: ratio ?? nil)
    }
}

extension Phrase where Value == CoverAction {
    /// Every action but `class away`, which needs nobody and so has no pool.
    fileprivate static let poolAction = Phrase.choice([
        "substitute": .substitute, "internal cover": .internalCover, "assistant": .assistant,
        "administrator": .administrator, "co-teacher alone": .coTeacherAlone, "combine": .combine,
    ])
}

extension Fields {
    /// A key that belongs to some kinds only, and must be there then.
    func expect(_ key: String, _ isExpected: Bool, _ what: String) {
        if isDescribing || has(key) == isExpected { return }
        if isExpected {
            loader.wrong("\(capitalized(what)) needs the key `\(key)`.", at: place)
        } else {
            refuse(key, "\(what) has none")
        }
    }
}

extension Form where Value == [Qualification] {
    static var mayTake: Form {
        .object("a condition of a pool", readConditions)
    }

    private static func readConditions(_ fields: Fields) -> [Qualification]? {
        let loader = fields.loader
        let same = fields.optional("same", .list(of: .phrase(.same)), default: [])
        let tags = fields.optional("tag", .list(of: .name))
        let subjects = fields.optional("subject", .list(of: .name))
        let others = fields.optional("not subject", .list(of: .name))
        let namedSubjects = (subjects.flatMap { $0 } ?? []) + (others.flatMap { $0 } ?? [])
        let areKnown =
            (tags.flatMap { $0 } ?? []).map(loader.checkClassTag) + namedSubjects.map(loader.checkSubject)
        guard var conditions = same, let tags, let subjects, let others, areKnown.allSatisfy({ $0 }) else { return nil }
        if let tags { conditions.append(.classTag(tags.map(\.string))) }
        if let subjects { conditions.append(.subject(subjects.map(\.string))) }
        if let others { conditions.append(.notSubject(others.map(\.string))) }
        return conditions
    }
}

extension Phrase where Value == Qualification {
    static let same = Phrase.choice([
        "subject": .sameSubject, "grade": .sameGrade, "class": .knowsClass, "school": .sameSchool,
    ])
}

extension Form where Value == DisruptionPoints {
    static var disruptionPoints: Form {
        .object("the disruption points", readPoints)
    }

    private static func readPoints(_ fields: Fields) -> DisruptionPoints? {
        let usual = DisruptionPoints()
        let points = Phrase<Int>.number(0...1_000_000)
        let qualified = fields.optional("qualified substitute", points, default: usual.qualifiedSubstitute)
        let other = fields.optional("other adult", points, default: usual.otherAdult)
        let combine = fields.optional(CoverAction.combine.rawValue, points, default: usual.combine)
        let alone = fields.optional(CoverAction.coTeacherAlone.rawValue, points, default: usual.coTeacherAlone)
        let away = fields.optional(CoverAction.classAway.rawValue, points, default: usual.classAway)
        let subjects = fields.optional("subjects", .named("weights", .phrase(points)), default: [])
        guard let qualified, let other, let combine, let alone, let away, let subjects else { return nil }
        let areKnown = subjects.map { fields.loader.checkSubject($0.name) }
        guard areKnown.allSatisfy({ $0 }) else { return nil }
        return DisruptionPoints(
            qualifiedSubstitute: qualified, otherAdult: other, combine: combine, coTeacherAlone: alone, classAway: away,
            subjectWeights: Dictionary(
                subjects.map { ($0.name.string, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }
}

/// What is never covered: dates, and lessons by subject, class or id.
struct Never {
    var days: [Day] = []
    var lessons: [Lesson.ID] = []
}

extension Form where Value == Never {
    static var never: Form {
        .object("what is never covered", kinds: ["subject", "class", "lesson", "date"], readNever)
    }

    private static func readNever(_ fields: Fields, kind: String) -> Never? {
        let loader = fields.loader
        if kind == "date" {
            return fields.required("date", .list(of: .phrase(.dates))).map { Never(days: $0.flatMap(\.days)) }
        }
        guard let names = fields.required(kind, .list(of: .name)) else { return nil }
        let areKnown = names.map { name in
            switch kind {
            case "subject": loader.checkSubject(name)
            case "class": loader.classes.check(name, loader)
            default: loader.lessons.check(name, loader)
            }
        }
        guard areKnown.allSatisfy({ $0 }) else { return nil }
        let wanted = Set(names.map(\.string))
        let found = loader.lessons.values.filter { lesson in
            switch kind {
            case "subject": wanted.contains(lesson.subject)
            case "class": lesson.classes.contains { wanted.contains($0.name) }
            default: wanted.contains(lesson.id.name)
            }
        }
        return Never(lessons: found.map(\.id))
    }
}
