internal import ConstraintSolver
internal import PlanVerifier
internal import SchoolModel

extension Formulation {
    /// The plan that a solution of the model stands for, and the verifier's word on it.
    ///
    /// - Throws: ``PlanningError/disagreement(_:_:)`` where the verifier does not accept it.
    func judgedPlan(of solution: Assignment, by verifier: PlanVerifier) throws(PlanningError) -> (
        plan: Plan, verification: Verification
    ) {
        var plan = plan(from: solution, invitesOptional: true)
        var verification = verifier.verify(plan)
        if !verification.isValid {
            plan = self.plan(from: solution, invitesOptional: false)
            verification = verifier.verify(plan)
        }
        guard verification.isValid else { throw .disagreement(plan, verification.violations) }
        return (plan, verification)
    }
}
