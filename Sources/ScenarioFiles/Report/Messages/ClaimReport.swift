public import PlanVerifier
public import SchoolModel

/// What `check` says about goal values that a plan file states and the verifier does not find.
public struct ClaimReport: Sendable {
    private let lines: [String]

    /// Compares the goals of a plan file with those of a scenario as the verifier computes them. A file without goals
    /// claims nothing.
    public init(_ claimed: [PlanFile.GoalReport], scenario: Scenario, verification: Verification) {
        let found = Array(zip(scenario.goals, verification.levels))
        guard claimed.isEmpty || claimed.map(\.level) == scenario.goals else {
            lines = ["The goals of the plan file are not those of the scenario: \(Self.titles(claimed.map(\.level)))"]
            return
        }
        lines = zip(claimed, found).compactMap { claim, found in
            claim.value == found.1
                ? nil
                : "\(found.0.title): the file says \(found.0.words(for: claim.value)), it is \(found.0.words(for: found.1))"
        }
    }

    /// Whether everything that is claimed is so.
    public var isEmpty: Bool { lines.isEmpty }

    /// Lines of at most 100 columns.
    public var text: String {
        var page = Page()
        page.add(section: ["The plan is valid, but the file states what is not so."])
        page.add(section: lines.flatMap { paragraph($0, first: "  • ") })
        return page.text
    }

    private static func titles(_ levels: [GoalLevel]) -> String {
        levels.map(\.title).joined(separator: ", ")
    }
}
