import SchoolModel

extension Form where Value == [GoalLevel] {
    /// The goals in order; each once.
    static var goals: Form {
        Form<[GoalLevel]>.array(of: .goalLevel).map { levels, place, loader in
            var seen: Set<Goal> = []
            for term in levels.flatMap(\.terms) where !seen.insert(term.goal).inserted {
                loader.wrong("The goal `\(term.goal.rawValue)` stands twice.", at: place)
                return nil
            }
            if levels.isEmpty {
                loader.wrong("There is no goal; leave the key out for the usual ones.", at: place)
                return nil
            }
            return levels
        }
    }
}

extension Form where Value == GoalLevel {
    static var goalLevel: Form {
        let goal = Form<Goal>.phrase(.oneOf(Goal.self))
        let merged = Form.object("a merged goal", readMerged)
        return Form {
            .object(["anyOf": .list([goal.schema(), merged.schema()])])
        } read: { node, loader in
            if case .map = node.content { return merged.read(node, loader) }
            return goal.read(node, loader).map { GoalLevel($0) }
        }
    }

    private static func readMerged(_ fields: Fields) -> GoalLevel? {
        fields.required("merge", .weights)
    }

    private static var weights: Form {
        .object("the goals to merge", readWeights)
    }

    private static func readWeights(_ fields: Fields) -> GoalLevel? {
        var terms: [GoalLevel.Term] = []
        for goal in Goal.allCases where goal != .fairness {
            guard let weight = fields.optional(goal.rawValue, .number(1...1_000_000, "a weight")) else { return nil }
            if let weight { terms.append(.init(goal, weight: weight)) }
        }
        if fields.has(Goal.fairness.rawValue) {
            _ = fields.optional(Goal.fairness.rawValue, Form<Node>.anything)
            fields.refuse(Goal.fairness.rawValue, "fairness is a list of numbers and can't be merged")
            return nil
        }
        if terms.isEmpty && !fields.isDescribing {
            fields.loader.wrong("No goals to merge are named.", at: fields.place)
            return nil
        }
        return GoalLevel(terms)
    }
}

extension Form where Value == Node {
    /// Taken as it is.
    static var anything: Form {
        Form(schema: { .bool(true) }, read: { node, _ in node })
    }
}
