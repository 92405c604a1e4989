public import PlanVerifier
public import SchoolModel

/// A plan as a principal reads it: what it is worth, when the teams meet, who takes which lesson, what it costs and what
/// was delivered.
public struct PlanReport: Sendable {
    public var scenario: Scenario
    /// The plan, and what is known about its goals.
    public var file: PlanFile
    /// The verifier's word on the plan.
    public var verification: Verification

    public init(scenario: Scenario, file: PlanFile, verification: Verification) {
        self.scenario = scenario
        self.file = file
        self.verification = verification
    }

    /// A report on a plan of which nothing is known but what the verifier finds.
    public init(scenario: Scenario, plan: Plan, verification: Verification) {
        self.init(scenario: scenario, file: PlanFile(scenario: scenario.name, plan: plan), verification: verification)
    }

    /// The whole report in lines of at most 100 columns.
    public var text: String {
        let agenda = Agenda(scenario, file.plan)
        var page = Page()
        page.title(scenario.name)
        page.add(section: PlanSummary(agenda: agenda, verification: verification).lines)
        page.section("Goals, the most important first", goals)
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

    /// What is known about the goals; where the file says nothing, what the verifier finds them to be worth.
    private var goals: [String] {
        file.goals.isEmpty
            ? WorthTable(scenario: scenario, verification: verification).lines : GoalTable(goals: file.goals).lines
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
