public import PlanVerifier
public import SchoolModel

/// What `check` says about a valid plan: that it is one, what it is worth and what it delivers.
public struct CheckReport: Sendable {
    public var scenario: Scenario
    public var plan: Plan
    public var verification: Verification

    public init(scenario: Scenario, plan: Plan, verification: Verification) {
        self.scenario = scenario
        self.plan = plan
        self.verification = verification
    }

    /// Lines of at most 100 columns.
    public var text: String {
        let agenda = Agenda(scenario, plan)
        var page = Page()
        page.title(scenario.name)
        page.add(section: PlanSummary(agenda: agenda, verification: verification).lines)
        page.section("What the plan is worth", WorthTable(scenario: scenario, verification: verification).lines)
        page.section("What was promised and what is delivered", DeliveryReport(agenda, verification.deliveries).lines)
        return page.text
    }
}

/// The goals with the values that the verifier finds.
struct WorthTable {
    var scenario: Scenario
    var verification: Verification

    var lines: [String] {
        var table = TextTable(["Goal", "Value"])
        for (level, value) in zip(scenario.goals, verification.levels) {
            table.add([level.title, level.words(for: value)])
        }
        return table.isEmpty ? [] : table.lines
    }
}
