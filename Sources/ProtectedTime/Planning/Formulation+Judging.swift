internal import ConstraintSolver
internal import PlanVerifier
internal import SchoolModel

extension Formulation {
    /// The plan that a solution of the model stands for, and the verifier's word on it.
    ///
    /// Optional people who are free are invited, unless that breaks a limit or costs something that a goal counts, such as time of their own.
    ///
    /// - Throws: ``PlanningError/disagreement(_:_:)`` where the verifier does not accept it, or finds it worth less than the model says.
    func judgedPlan(of solution: Assignment, by verifier: PlanVerifier) throws(PlanningError) -> (
        plan: Plan, verification: Verification
    ) {
        let inviting = plan(from: solution, invitesOptional: true)
        let invited = verifier.verify(inviting)
        if invited.isValid && isWorth(invited, solution) { return (inviting, invited) }
        let plan = plan(from: solution, invitesOptional: false)
        let verification = verifier.verify(plan)
        guard verification.isValid && isWorth(verification, solution) else {
            throw .disagreement(plan, verification.violations)
        }
        return (plan, verification)
    }

    /// Whether no goal that is a number is worse than the model says. It may be better: a shortfall that isn't one costs nothing.
    private func isWorth(_ verification: Verification, _ solution: Assignment) -> Bool {
        zip(model.values(of: solution), goalLevelOfModelLevel).allSatisfy { value, goal in
            guard case .number(let number) = verification.levels[goal] else { return true }
            return number <= value
        }
    }
}
