import SchoolModel

/// The goals of a plan in the order of their importance: each with its value in its unit, and *proved best* or the gap.
struct GoalTable {
    var goals: [PlanFile.GoalReport]

    var lines: [String] {
        var table = TextTable(["Goal", "Value", "How good it is"])
        var isBelowUnproved = false
        for goal in goals {
            let given = isBelowUnproved ? ", given the above" : ""
            table.add([goal.level.title, goal.level.words(for: goal.value), goal.standing + given])
            isBelowUnproved = isBelowUnproved || !goal.isProved
        }
        guard !table.isEmpty else { return ["  The scenario names no goals: every valid plan is as good as another."] }
        return table.lines + (goals.contains { $0.level.hasFairness } ? FairnessReport.explanation : [])
    }
}

extension PlanFile.GoalReport {
    /// `proved best`, `at best 1 200.00 (gap 34.50, 2.8 %)`, `not proved best, no bound yet`; `best` below a goal that
    /// is not proved itself.
    var standing: String {
        if isProved { return "proved best" }
        if bound == value { return "best" }
        guard let bound else { return "not proved best, no bound yet" }
        switch (value, bound) {
        case (.number(let value), .number(let bound)):
            let (gap, overflow) = value.subtractingReportingOverflow(bound)
            guard !overflow, gap > 0 else { return "best" }
            let share = value == 0 ? "" : ", \(Words.percent(gap, of: value))"
            return "at best \(level.amount(bound)) (gap \(level.amount(gap))\(share))"
        case (.vector(let value), .vector(let bound)):
            // A sorted vector is compared from the front: the first entry that differs is what is open.
            guard let open = zip(value, bound).first(where: { $0 != $1 }) else { return "not proved best" }
            return "at best \(Words.hundredths(open.1)) where it is \(Words.hundredths(open.0))"
        default:
            return "not proved best"
        }
    }
}

extension GoalLevel {
    /// `Money`, or for merged goals `2 × money + disruption`.
    var title: String {
        let text = terms.map { ($0.weight == 1 ? "" : "\($0.weight) × ") + $0.goal.rawValue }.joined(separator: " + ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The value in the unit of the goal; fairness in words.
    func words(for value: GoalValue) -> String {
        switch value {
        case .number(let number): amount(number) + unit(number)
        case .vector(let vector): FairnessReport(vector: vector).summary
        }
    }

    /// The number as it is written in the unit of the goal, without the unit's name.
    func amount(_ number: Int) -> String {
        isMoney ? Words.money(number) : Words.number(number)
    }

    var hasFairness: Bool { terms.contains { $0.goal == .fairness } }

    private var isMoney: Bool { terms == [Term(.money)] }

    private func unit(_ number: Int) -> String {
        guard terms.count == 1, terms.first?.weight == 1, let goal = terms.first?.goal else { return "" }
        switch goal {
        case .money: return ""
        case .wanted: return number == 1 ? " weighted minute short" : " weighted minutes short"
        case .disruption, .preferences: return number == 1 ? " point" : " points"
        case .fairness: return ""
        }
    }
}
