public import PlanVerifier

/// What `check` says about a plan: that it is valid, or every violation under the rule that it breaks.
public struct ViolationReport: Sendable {
    public var violations: [Violation]

    public init(_ violations: [Violation]) {
        self.violations = violations
    }

    /// Lines of at most 100 columns.
    public var text: String {
        guard !violations.isEmpty else { return "The plan is valid.\n" }
        var page = Page()
        page.add(section: ["The plan is not valid: \(Words.count(violations.count, "violation"))."])
        for rule in Rule.allCases {
            let broken = violations.filter { $0.rule == rule }
            guard !broken.isEmpty else { continue }
            page.add(section: [rule.rawValue] + broken.flatMap { paragraph($0.message, first: "  • ") })
        }
        return page.text
    }
}
