import SchoolModel

extension Form where Value == Requirement {
    static var requirement: Form {
        .object("a requirement", kinds: ["team time", "meeting", "visit", "protected"], readRequirement)
    }

    private static func readRequirement(_ fields: Fields, kind: String) -> Requirement? {
        let loader = fields.loader
        let name = fields.required("name", .anyText)
        let first = fields.optional("from", .date)
        let last = fields.optional("to", .date)
        let strength = readStrength(fields)
        let content: Requirement.Content?
        switch kind {
        case "visit": content = Visits.read(fields).map { .visits($0) }
        case "protected": content = IndividualTime.read(fields).map { .individualTime($0) }
        default: content = Meeting.read(fields, kind: kind).map { .meeting($0) }
        }
        guard let name, let first, let last, let strength, let content, let calendar = loader.calendar else {
            return nil
        }
        let dates = (first: first ?? calendar.first, last: last ?? calendar.last)
        guard calendar.first <= dates.first, dates.first <= dates.last, dates.last <= calendar.last else {
            loader.wrong(
                "The requirement's dates (\(dates.first) to \(dates.last)) do not lie in order in the calendar "
                    + "(\(calendar.first) to \(calendar.last)).", at: fields.place(of: first == nil ? "to" : "from"))
            return nil
        }
        return Requirement(
            id: Requirement.ID(name), strength: strength, content: content, first: dates.first, last: dates.last)
    }

    private static func readStrength(_ fields: Fields) -> Requirement.Strength? {
        let kind = fields.only(of: ["guaranteed", "wanted"])
        let guaranteed = fields.optional("guaranteed", .guaranteed)
        let weight = fields.optional("wanted", .number(1...1_000_000, "a weight"))
        guard kind != nil, guaranteed != nil, let weight else { return nil }
        return weight.map { .wanted(weight: $0) } ?? .guaranteed
    }
}

extension Phrase where Value == Bool {
    fileprivate static let guaranteed = Phrase(
        "`yes`; a requirement that need not be met has `wanted: 1` (with your weight) instead", pattern: "^yes$"
    ) { text throws(Wrong) in
        guard text == "yes" else { throw Wrong() }
        return true
    }
}

extension IndividualTime {
    fileprivate static func read(_ fields: Fields) -> IndividualTime? {
        let loader = fields.loader
        let group = fields.required("protected", Group.form())
        let minutes = fields.required("minutes", .weeklyMinutes)
        let window = fields.optional("within", .window, default: Window(teachingPeriods: true))
        let people = group.flatMap { loader.people(of: $0, at: fields.place(of: "protected")) }
        guard let people, let minutes, let window else { return nil }
        return IndividualTime(
            people: people, minutesPerWeek: minutes.perWeek, blockMinutes: minutes.block, window: window)
    }
}

extension Fields {
    /// The key `release`: pools that are known.
    func release() -> [Pool.ID]? {
        guard let names = optional("release", .list(of: .name), default: []) else { return nil }
        let areKnown = names.map { loader.pools.check($0, loader) }
        return areKnown.allSatisfy { $0 } ? names.map { Pool.ID($0.string) } : nil
    }
}
