public import SchoolModel

/// Reads a plan file that was made for a scenario.
///
/// Every name is looked up in the scenario. Whether the plan is valid is not judged here.
///
/// - Throws: Everything that is wrong with the file, at once.
public func readPlan(at path: String, for scenario: Scenario) throws(ScenarioError) -> PlanFile {
    try readPlan(at: path, shownAs: path, for: scenario)
}

func readPlan(at path: String, shownAs name: String, for scenario: Scenario) throws(ScenarioError) -> PlanFile {
    let root = try TreeFile.read(path, shownAs: name, caps: .plan)
    let loader = Loader(knowing: scenario)
    let plan = Form<PlanFile>.planFile.read(root, loader)
    if let plan, plan.scenario != scenario.name {
        loader.wrong(
            "The plan was made for the scenario \(shown(plan.scenario)), not for \(shown(scenario.name)).",
            at: root.place)
    }
    if let error = loader.problems.error { throw error }
    guard let plan else { throw ScenarioError(.badData, file: name, "The file is not a plan.") }
    return plan
}

extension Loader {
    /// A loader that knows the names of a scenario.
    convenience init(knowing scenario: Scenario) {
        self.init(folder: Folder(of: ""))
        calendar = scenario.calendar
        func declare<Entity>(_ names: [String], in registry: inout Registry<Entity>) {
            for name in names { _ = registry.declare(Text(string: name, place: .whole("")), self) }
        }
        declare(scenario.schools.map(\.id.name), in: &schools)
        declare(scenario.people.map(\.id.name), in: &people)
        declare(scenario.rooms.map(\.id.name), in: &rooms)
        declare(scenario.lessons.map(\.id.name), in: &lessons)
        declare(scenario.cover.pools.map(\.id.name), in: &pools)
        declare(scenario.requirements.map(\.id.name), in: &requirements)
        problems = Problems()
    }

    /// The plan that the scenario calls frozen.
    func frozenPlan(_ name: Text, _ scenario: Scenario) -> Plan? {
        do throws(ScenarioError) {
            let (path, shown) = try folder.path(of: name)
            return try readPlan(at: path, shownAs: shown, for: scenario).plan
        } catch {
            problems.add(error)
            return nil
        }
    }
}

extension Form where Value == PlanFile {
    static var planFile: Form {
        .object("the plan") { fields in
            let format = fields.required("format", .choice([PlanFile.format: true]))
            let scenario = fields.required("scenario", .anyText)
            let goals = fields.optional("goals", .array(of: .goalReport), default: [])
            let sessions = fields.required("sessions", .array(of: .session))
            let covers = fields.required("covers", .array(of: .cover))
            let changes = fields.required("room changes", .array(of: .roomChange))
            guard format != nil, let scenario, let goals, let sessions, let covers, let changes else { return nil }
            let plan = Plan(sessions: sessions, covers: covers, roomChanges: changes)
            return PlanFile(scenario: scenario, goals: goals, plan: plan)
        }
    }
}

extension Form where Value == PlanFile.GoalReport {
    fileprivate static var goalReport: Form {
        .object("a goal", kinds: ["goal", "merge"]) { fields, kind in
            let level: GoalLevel?
            if kind == "goal" {
                level = fields.required("goal", Phrase<Goal>.oneOf(Goal.self)).map { GoalLevel($0) }
            } else {
                let weights = fields.required("merge", .named("weights", Form<Int>.integer))
                level = weights.map { items in
                    GoalLevel(
                        items.compactMap { item in
                            Goal(rawValue: item.name.string).map { .init($0, weight: item.value) }
                        })
                }
            }
            let value = fields.required("value", .goalValue)
            let bound = fields.optional("bound", .goalValue)
            let isProved = fields.required("proved", .boolean)
            guard let level, let value, let bound, let isProved else { return nil }
            return PlanFile.GoalReport(level: level, value: value, bound: bound, isProved: isProved)
        }
    }
}

extension Form where Value == Int {
    fileprivate static var integer: Form {
        let phrase = Phrase<Int>("a whole number", pattern: "") { text throws(Wrong) in
            guard let value = Int(text) else { throw Wrong() }
            return value
        }
        return Form(schema: { .object(["type": .text("integer")]) }, read: Form.phrase(phrase).read)
    }
}

extension Form where Value == Bool {
    fileprivate static var boolean: Form {
        let phrase = Phrase<Bool>.choice(["true": true, "false": false])
        return Form(schema: { .object(["type": .text("boolean")]) }, read: Form.phrase(phrase).read)
    }
}

extension Form where Value == GoalValue {
    fileprivate static var goalValue: Form {
        let number = Form<Int>.integer
        let vector = Form<[Int]>.array(of: number)
        return Form {
            .object(["anyOf": .list([number.schema(), vector.schema()])])
        } read: { node, loader in
            if case .list = node.content { return vector.read(node, loader).map { .vector($0) } }
            return number.read(node, loader).map { .number($0) }
        }
    }
}
