public import ConstraintSolver
internal import SchoolModel

/// What the variables, objective levels and rows of a ``StatedModel`` stand for, in the school's words.
///
/// Only where each variable comes from is kept; the words are made when they are asked for, since those of all variables together would take
/// many times the memory of the model.
public struct ModelMeanings: Sendable {
    let formulation: Formulation
    /// Where each variable of the model comes from, by its number.
    let origins: [VariableOrigin]

    init(_ formulation: Formulation) {
        self.formulation = formulation
        origins = variableOrigins(formulation)
    }

    /// What a variable decides, by its number; unknown numbers are auxiliary.
    public func variable(_ number: Int) -> VariableMeaning {
        guard origins.indices.contains(number) else { return VariableMeaning(.auxiliary, "no variable of this model") }
        return meaning(origins[number])
    }

    /// What an objective level minimizes, by its place from 0: `money, in cents`.
    public func goal(_ level: Int) -> String {
        let owners = formulation.goalLevelOfModelLevel
        guard owners.indices.contains(level) else { return "no goal of this model" }
        let goal = formulation.scenario.goals[owners[level]]
        if goal.terms.contains(where: { $0.goal == .fairness }) {
            // One level for each threshold, the largest first.
            let place = level - (owners.firstIndex(of: owners[level]) ?? level)
            let thresholds = formulation.fairnessThresholds
            guard thresholds.indices.contains(place) else { return "fairness" }
            return "fairness: how many people and classes carry \(hundredths(thresholds[place])) or more"
        }
        if let only = goal.terms.first, goal.terms.count == 1, only.weight == 1 {
            return "\(only.goal.rawValue), in \(unit(only.goal))"
        }
        return goal.terms.map { "\($0.weight) × \($0.goal.rawValue) in \(unit($0.goal))" }.joined(separator: " + ")
    }

    /// What a row belongs to: a promise, a limit or another named rule, or none.
    public func requirement(_ requirement: Model.Requirement?) -> String {
        requirement.flatMap { formulation.reasons[$0] }.map { $0.words(in: formulation.scenario) }
            ?? "a rule of every plan"
    }

    private func unit(_ goal: Goal) -> String {
        switch goal {
        case .wanted: "weighted minutes short"
        case .money: "cents"
        case .disruption, .preferences: "points"
        case .fairness: "loads"
        }
    }

    /// `2`, `2.5`, `0.33`.
    func hundredths(_ value: Int) -> String {
        var fraction = String(value % 100)
        if fraction.count == 1 { fraction = "0" + fraction }
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return String(value / 100) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
