import SchoolModel

extension Reading {
    func goalValues(_ deliveries: [Delivery]) -> [Goal: GoalValue] {
        [
            .wanted: .number(wanted(deliveries)),
            .money: .number(money()),
            .disruption: .number(disruption()),
            .fairness: .vector(fairness()),
            .preferences: .number(preferences()),
        ]
    }

    /// One goal alone keeps its value times its weight; merged goals add up. Fairness can't be merged: beside others its
    /// vector counts as nothing.
    func value(of level: GoalLevel, from values: [Goal: GoalValue]) -> GoalValue {
        if level.terms.count == 1, case .vector(let vector)? = values[level.terms[0].goal] { return .vector(vector) }
        return .number(
            level.terms.reduce(0) { sum, term in
                guard case .number(let number)? = values[term.goal] else { return sum }
                return sum.plus(term.weight.times(number))
            })
    }
}
