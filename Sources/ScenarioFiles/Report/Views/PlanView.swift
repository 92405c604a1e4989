public import PlanVerifier
public import SchoolModel

/// One side from which a plan is looked at.
public enum PlanView: String, CaseIterable, Sendable {
    /// What the plan asks of each person: sessions, covers given, lessons left.
    case person
    /// What each class sees: the lessons that its own teacher leaves, and who takes them.
    case schoolClass = "class"
    /// Each day: who meets, who is out, who takes which lesson.
    case day
    /// Each requirement with its sessions and what was delivered.
    case requirement
    /// The cover sheet.
    case cover
}

/// A name that was asked for and that the scenario does not have.
public struct UnknownName: Error, Hashable, Sendable {
    public var name: String
    public var view: PlanView
    /// The names that are allowed, in the scenario's order.
    public var allowed: [String]

    /// `there is no class 3X; allowed: 3A, 3B`.
    public var message: String {
        let shown = allowed.prefix(20).joined(separator: ", ") + (allowed.count > 20 ? ", …" : "")
        let nearest = nearestName(to: name, among: allowed).map { "; did you mean \($0)?" } ?? ""
        let choice = allowed.isEmpty ? "the plan has none" : "allowed: \(shown)"
        return "there is no \(view.rawValue) '\(name.onOneLine)'\(nearest) (\(choice))"
    }
}

/// The views of a plan, each as text in lines of at most 100 columns.
public struct PlanViews: Sendable {
    public var scenario: Scenario
    public var plan: Plan
    public var verification: Verification

    public init(scenario: Scenario, plan: Plan, verification: Verification) {
        self.scenario = scenario
        self.plan = plan
        self.verification = verification
    }

    /// One view as text.
    ///
    /// - Parameters:
    ///   - view: the side from which the plan is looked at.
    ///   - only: the one person (id or name), class, date or requirement that is shown; of the cover sheet a date.
    ///   - week: any date of the one week that is shown.
    /// - Throws: `UnknownName` where the scenario does not have what `only` names.
    public func text(by view: PlanView, only: String? = nil, week: Day? = nil) throws(UnknownName) -> String {
        let agenda = Agenda(scenario, plan)
        let chosen = try only.map { name throws(UnknownName) in try id(of: name, in: view, agenda) }
        let days = agenda.daysInUse.filter { week == nil || $0.monday == week?.monday }
        var page = Page()
        page.title(scenario.name)
        let title = page.lines.count
        switch view {
        case .person:
            for person in scenario.people where chosen == nil || chosen == person.id.name {
                let lines = PersonView(agenda: agenda, person: person.id, days: days).lines
                page.section(agenda.name(person.id), lines.isEmpty && chosen != nil ? Self.nothing : lines)
            }
        case .schoolClass:
            for group in scenario.classes where chosen == nil || chosen == group.id.name {
                let lines = ClassView(agenda: agenda, schoolClass: group.id, days: days).lines
                page.section("Class \(group.id)", lines.isEmpty && chosen != nil ? Self.nothing : lines)
            }
        case .day:
            for day in days where chosen == nil || chosen == day.description {
                page.section(Words.date(day), DayView(agenda: agenda, day: day).lines)
            }
        case .requirement:
            for delivery in verification.deliveries where chosen == nil || chosen == delivery.requirement.name {
                page.section(
                    delivery.requirement.name,
                    RequirementView(agenda: agenda, delivery: delivery, days: week == nil ? nil : days).lines)
            }
        case .cover:
            let shown = days.filter { chosen == nil || chosen == $0.description }
            page.section("Cover sheet", CoverSheet(agenda: agenda, days: shown).lines)
        }
        if page.lines.count == title { page.add(section: Self.nothing) }
        return page.text
    }

    private static let nothing = ["  Nothing."]

    /// The id that a name means in a view.
    private func id(of name: String, in view: PlanView, _ agenda: Agenda) throws(UnknownName) -> String {
        let allowed: [String]
        switch view {
        case .person:
            let named = scenario.people.filter { $0.name == name }
            if named.count == 1, let person = named.first { return person.id.name }
            allowed = scenario.people.map(\.id.name)
        case .schoolClass: allowed = scenario.classes.map(\.id.name)
        case .requirement: allowed = scenario.requirements.map(\.id.name)
        case .day, .cover: allowed = agenda.schoolDays.map(\.description)
        }
        guard allowed.contains(name) else { throw UnknownName(name: name, view: view, allowed: allowed) }
        return name
    }
}

extension Agenda {
    /// The days on which the plan has something, in order.
    var daysInUse: [Day] {
        let sessions = plan.sessions.map(\.span.day)
        let lessons = plan.covers.map(\.occurrence.day) + plan.roomChanges.map(\.occurrence.day)
        return Set(sessions + lessons).sorted()
    }
}
