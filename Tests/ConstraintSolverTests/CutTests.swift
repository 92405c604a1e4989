import ConstraintSolver
import Testing

/// The relaxation's cuts against all solutions of small covering problems, whose relaxations have fractional optima.
@Suite struct CutTests {
    private func covering(seed: UInt64) -> Model {
        var random = Random(seed: seed)
        var model = Model()
        let variables = (0..<11).map { _ in model.newLiteral() }
        for _ in 0..<14 { model.addClause([variables[random.below(11)], variables[random.below(11)]]) }
        for _ in 0..<3 {
            let terms = variables.map { Term(random.below(98), random.below(4) == 0 ? !$0 : $0) }
            model.addLinear(terms, atLeast: terms.reduce(0) { $0 + $1.coefficient } * (3 + random.below(4)) / 11)
        }
        model.addObjectiveLevel(variables.map { Term(1 + random.below(9), $0) })
        return model
    }

    @Test func noSolutionViolatesACut() {
        var found = 0
        for seed: UInt64 in 0..<300 {
            let model = covering(seed: seed)
            let cuts = CutProbe(model).cuts
            found += cuts.count
            for solution in BruteForce(model: model).solutions {
                #expect(cuts.allSatisfy { $0.admits(solution) }, "seed \(seed): a cut excludes a solution")
            }
        }
        #expect(found > 1000)
    }
}
