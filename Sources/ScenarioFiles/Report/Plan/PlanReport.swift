public import PlanVerifier
public import SchoolModel

/// A plan as a principal reads it: what it is worth, when the teams meet, who takes which lesson, what it costs and what
/// was delivered.
public struct PlanReport: Sendable {
    public var scenario: Scenario
    public var plan: Plan
    public var verification: Verification
    /// The goals in their order; without bounds where the plan was only checked.
    public var goals: [GoalStanding]

    public init(scenario: Scenario, plan: Plan, verification: Verification, goals: [GoalStanding]) {
        self.scenario = scenario
        self.plan = plan
        self.verification = verification
        self.goals = goals
    }

    /// The whole report in lines of at most 100 columns.
    public var text: String {
        let agenda = Agenda(scenario, plan)
        var page = Page()
        page.title(scenario.name)
        page.add(section: PlanSummary(agenda: agenda, verification: verification).lines)
        page.section("Goals, the most important first", GoalReport(goals: goals).lines)
        page.section("What was promised and what is delivered", DeliveryReport(agenda, verification.deliveries).lines)
        for grid in TeamGrid.all(agenda) {
            page.section(grid.title, grid.lines)
        }
        page.section("Visits", VisitReport(agenda: agenda).lines)
        page.section("Cover sheet", CoverSheet(agenda: agenda).lines)
        page.section("Out of the classroom", OutOfClassroom(agenda: agenda).lines)
        page.section("Money", MoneyReport(agenda: agenda, ledger: verification.ledger).lines)
        return page.text
    }
}

/// The first lines: which days, how much, and whether the plan is valid.
struct PlanSummary {
    var agenda: Agenda
    var verification: Verification

    var lines: [String] {
        let calendar = agenda.scenario.calendar
        let days = agenda.schoolDays
        let sessions = agenda.plan.sessions
        let minutes = sessions.reduce(0) { $0 + $1.span.range.minutes * $1.attendees.count }
        let covers = agenda.plan.covers
        return [
            "  \(Words.date(calendar.first)) to \(Words.date(calendar.last)), \(Words.count(days.count, "school day"))",
            "  "
                + [
                    Words.count(sessions.count, "session"),
                    "\(Words.number(minutes / 60)) hours of people's time together",
                    Words.count(covers.count, "lesson covered", "lessons covered"),
                ].joined(separator: ", "),
            verification.isValid
                ? "  Verified: nobody is in two places, every lesson left behind is taken, every guarantee is kept."
                : "  NOT VALID: \(Words.count(verification.violations.count, "violation")).",
        ]
    }
}
