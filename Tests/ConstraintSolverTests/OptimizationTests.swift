import ConstraintSolver
import Testing

@Suite struct OptimizationTests {
    @Test(arguments: 0..<8)
    func everyLevelsValueAndProofAgreeWithBruteForce(block: Int) throws {
        for index in 0..<250 {
            let seed = UInt64(block * 1000 + index)
            let recipe = RandomModel(
                seed: seed, variables: 3 + index % 7, constraints: 1 + index % 11, levels: index % 4)
            let model = recipe.model()
            var solver = try Solver(model)
            switch (solver.solve(), BruteForce(model: model).best) {
            case (.solved(let solution), .some(let best)):
                #expect(model.violation(of: solution.assignment) == nil, "seed \(seed)")
                #expect(solution.levels.map(\.value) == best, "seed \(seed)")
                #expect(model.values(of: solution.assignment) == best, "seed \(seed)")
                #expect(solution.isOptimal, "seed \(seed)")
            case (.infeasible, nil):
                break
            case (let outcome, let best):
                Issue.record("seed \(seed): \(outcome) but \(String(describing: best))")
            }
        }
    }
}
