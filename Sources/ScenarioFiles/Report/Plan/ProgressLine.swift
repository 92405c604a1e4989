import SchoolModel

/// How good the best plan so far is, on one line.
public struct ProgressLine: Sendable {
    public var tenthsOfSecond: Int
    public var goals: [PlanFile.GoalReport]

    public init(tenthsOfSecond: Int, goals: [PlanFile.GoalReport]) {
        self.tenthsOfSecond = tenthsOfSecond
        self.goals = goals
    }

    /// `1.5 s  wanted 0 ✓ · money 1 234.50 (2.8 %) · disruption 120`: proved best is ticked, a known gap stands in
    /// parentheses. At most 79 columns.
    public var text: String {
        let start = "\(tenthsOfSecond / 10).\(tenthsOfSecond % 10) s"
        var line = start.padded(onLeftTo: 7)
        for (number, goal) in goals.enumerated() {
            let next = (number == 0 ? "  " : " · ") + goal.brief
            guard DisplayWidth.of(line) + DisplayWidth.of(next) <= 78 else { return line + "…" }
            line += next
        }
        return line
    }
}

extension PlanFile.GoalReport {
    fileprivate var brief: String {
        let name = level.title.lowercased()
        switch (value, bound) {
        case (.number(let number), _) where isProved:
            return "\(name) \(level.amount(number)) ✓"
        case (.number(let number), .number(let bound)?):
            let (gap, overflow) = number.subtractingReportingOverflow(bound)
            return "\(name) \(level.amount(number))" + (overflow ? "" : " (\(Words.percent(gap, of: number)))")
        case (.number(let number), _):
            return "\(name) \(level.amount(number))"
        case (.vector(let vector), _):
            return "\(name) \(Words.hundredths(vector.first ?? 0))" + (isProved ? " ✓" : "")
        }
    }
}
