public import SchoolModel

/// Reads a scenario and all files that it names.
///
/// The file is YAML (`.yaml`, `.yml`) or JSON (`.json`); the format is that of <doc:ScenarioFormat>. Time and memory are
/// linear in the size of the files. A task that is cancelled meanwhile stops reading.
///
/// - Parameter path: The path of the scenario file.
/// - Throws: Everything that is wrong, at once; only that, if the task was cancelled.
public func readScenario(at path: String) throws(ScenarioError) -> Scenario {
    let root = try TreeFile.read(path, shownAs: path)
    let loader = Loader(folder: Folder(of: path))
    let scenario = Form<Scenario>.scenario.read(root, loader)
    // Names that were not read by then are no mistakes.
    if Task.isCancelled { throw .cancelled(path) }
    if let scenario, loader.problems.isEmpty { loader.reportProblems(of: scenario, root: root.place) }
    if let error = loader.problems.error { throw error }
    guard let scenario else { throw ScenarioError(.badData, file: path, "The file is not a scenario.") }
    return scenario
}

extension Form where Value == Scenario {
    /// The scenario file. The order of reading is that of reference: who is named is read before who names.
    static var scenario: Form {
        .object("the scenario", readScenarioFields)
    }

    private static func readScenarioFields(_ fields: Fields) -> Scenario? {
        let loader = fields.loader
        let name = readSchools(fields)
        loader.calendar = fields.required("calendar", .calendar)
        readTables(fields)
        readTeams(fields)
        let cover = fields.optional("cover", .coverRules, default: CoverRules())
        loader.checkPoolMentions()
        readRequirements(fields)
        let goals = fields.optional("goals", .goals, default: Goal.allCases.map { GoalLevel($0) })
        let grid = fields.optional("start grid", .minutes(1...120), default: 5)
        let seats = fields.optional("unknown seats", .choice(["enough": true, "not enough": false]), default: false)
        for key in Scenario.keys { loader.keyPlaces[key] = fields.place(of: key) }
        let frozen = fields.optional("frozen", Form<(plan: Text, until: Day?)>.frozen)
        guard let name, let calendar = loader.calendar, let cover, let goals, let grid, let seats, let frozen else {
            return nil
        }
        var scenario = Scenario(
            name: name, calendar: calendar, schools: loader.schools.values, people: loader.people.values,
            classes: loader.classes.values, rooms: loader.rooms.values, lessons: loader.lessons.values,
            absences: loader.absences, teams: loader.teams.values, cover: cover,
            requirements: loader.requirements.values, goals: goals, startGrid: grid, unknownSeatsSuffice: seats)
        if let frozen, loader.problems.isEmpty {
            guard let plan = loader.frozenPlan(frozen.plan, scenario) else { return nil }
            scenario.frozen = Scenario.Frozen(plan: plan, until: frozen.until)
        }
        return scenario
    }

    /// Adds the schools; returns the scenario's name.
    private static func readSchools(_ fields: Fields) -> String? {
        let loader = fields.loader
        let kind = fields.only(of: ["school", "schools"])
        let title = fields.optional("name", .anyText)
        let single = fields.optional("school", Form<Text>.name)
        let bells = fields.optional("bells", .bells)
        let several = fields.optional("schools", .named("schools", .schoolBells), default: [])
        if let kind {
            fields.expect("bells", kind == "school", kind == "school" ? "the scenario" : "a scenario with `schools`")
        } else if !fields.isDescribing {
            loader.schools.isIncomplete = true
        }
        if case .some(.some(let name)) = single {
            _ = loader.schools.declare(name, loader)
            if case .some(.some(let bells)) = bells {
                loader.schools.set(name.string, School(id: School.ID(name.string), bells: bells))
            }
        }
        for (name, bells) in several ?? [] {
            _ = loader.schools.declare(name, loader)
            loader.schools.set(name.string, School(id: School.ID(name.string), bells: bells))
        }
        if kind == "schools" && !fields.has("name") {
            loader.wrong("A scenario with several schools needs the key `name`.", at: fields.place)
        }
        return title?.flatMap { $0 } ?? (single?.flatMap { $0 })?.string
    }

    private static func readTables(_ fields: Fields) {
        let loader = fields.loader
        // Where the hours are given and wrong, it does not help to say that everyone lacks them.
        let given = fields.optional("working hours", .workingHours)
        let hours = given.map { $0 } ?? [:]
        let people = PeopleTable()
        if let table = fields.table("people", people.shape, whenWrong: { loader.people.isIncomplete = true }) {
            people.read(table, hours: hours, areSubstitutes: false, into: loader)
        }
        if let table = fields.table("substitutes", people.shape, whenWrong: { loader.people.isIncomplete = true }) {
            people.read(table, hours: hours, areSubstitutes: true, into: loader)
        }
        loader.reportMissingHours()
        let classes = ClassesTable()
        if let table = fields.table("classes", classes.shape, whenWrong: { loader.classes.isIncomplete = true }) {
            classes.read(table, into: loader)
        }
        let rooms = RoomsTable()
        if let table = fields.table("rooms", rooms.shape, whenWrong: { loader.rooms.isIncomplete = true }) {
            rooms.read(table, into: loader)
        }
        let timetable = fields.table(
            "timetable", TimetableReader.shape, whenWrong: { loader.lessons.isIncomplete = true })
        if let table = timetable {
            var reader = TimetableReader(loader)
            reader.read(table)
            loader.poolMentions = reader.poolMentions
        }
        let absences = AbsencesTable()
        if let table = fields.table("absences", absences.shape) { absences.read(table, into: loader) }
        loader.noteTeaching()
    }

    private static func readTeams(_ fields: Fields) {
        let loader = fields.loader
        let form = Group.form()
        let located = Form<(group: Group?, place: Place)>(schema: form.schema) { node, loader in
            (form.read(node, loader), node.place)
        }
        let teams = fields.optional("teams", .named("teams", located), default: [])
        for (name, (group, place)) in teams ?? [] {
            guard loader.teams.declare(name, loader), let group else { continue }
            guard !group.namesTeam else {
                loader.wrong("A team is a list or a filter of people, without other teams.", at: place)
                continue
            }
            guard let members = loader.people(of: group, at: place) else { continue }
            loader.teams.set(name.string, Scenario.Team(name: name.string, members: members))
        }
    }

    private static func readRequirements(_ fields: Fields) {
        let declared = Form<Requirement>.requirement.declared("name") { loader, name, requirement in
            guard loader.requirements.declare(name, loader) else { return }
            if let requirement { loader.requirements.set(name.string, requirement) }
        }
        _ = fields.optional("requirements", .array(of: declared))
    }
}

extension Scenario {
    fileprivate static let keys = [
        "name", "school", "bells", "schools", "calendar", "cover", "frozen", "goals", "start grid", "unknown seats",
    ]
}

extension Group {
    fileprivate var namesTeam: Bool {
        switch self {
        case .team: true
        case .filter(let filter): filter.teams != nil
        case .everyone, .people: false
        }
    }
}

extension Fields {
    /// The table of a key; `whenWrong` is called where one is given and can't be used.
    fileprivate func table(_ key: String, _ shape: TableShape, whenWrong: () -> Void = {}) -> TableSource? {
        guard let source = optional(key, TableSource.form(shape)) else {
            whenWrong()
            return nil
        }
        return source
    }
}

extension Form where Value == BellSchedule {
    /// A school among several.
    fileprivate static var schoolBells: Form {
        .object("a school") { fields in fields.required("bells", .bells) }
    }
}

extension Form where Value == (plan: Text, until: Day?) {
    fileprivate static var frozen: Form {
        .object("what is frozen") { fields in
            let plan = fields.required("plan", Form<Text>.name)
            let until = fields.optional("until", .date)
            guard let plan, let until else { return nil }
            return (plan, until)
        }
    }
}

extension Form {
    /// Hands over the entity with the name that the map gives it, and the name also where the rest is wrong.
    func declared(_ key: String, _ note: @escaping (Loader, Text, Value?) -> Void) -> Form<Void> {
        Form<Void>(schema: schema) { node, loader in
            let value = read(node, loader)
            if case .map(let entries) = node.content,
                let name = entries.first(where: { $0.key.string == key })?.value, case .text(let text) = name.content,
                !text.isEmpty
            {
                note(loader, Text(string: text, place: name.place), value)
            }
            return ()
        }
    }
}
