import ConstraintSolver
import PlanVerifier
import ProtectedTime
import SchoolModel
import Testing

/// The planner finds exactly the best plan that exists, or that none does: against every plan of tiny schools.
@Suite struct BruteForceTests {
    @Test(arguments: 0..<10)
    func plannerAgreesWithListingAllPlans(block: Int) throws {
        var compared = 0
        for seed in UInt64(block * 25)..<UInt64(block * 25 + 25) {
            let scenario = randomScenario(seed: seed)
            // A few contradict themselves (a length that no window holds): those are refused before any search.
            guard scenario.problems().isEmpty, let best = try? Optional(PlanEnumerator(scenario).best()) else {
                continue
            }
            compared += 1
            let result = try Planner(scenario, limits: PlanningLimits(work: 50_000_000)).run()
            switch (result, best) {
            case (.best(let plan), let best?):
                #expect(plan.verification.levels == best, "seed \(seed)")
                #expect(plan.goals.map(\.value) == best, "seed \(seed)")
            case (.impossible(let conflict), nil):
                #expect(!conflict.reasons.isEmpty, "seed \(seed)")
            default:
                Issue.record("seed \(seed): planner says \(result), listing says \(String(describing: best))")
            }
        }
        #expect(compared >= 8, "too few scenarios could be compared")
    }
}
