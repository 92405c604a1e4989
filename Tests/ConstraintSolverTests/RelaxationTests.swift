import ConstraintSolver
import Testing

/// What the relaxation says, against all solutions of small covering problems, whose relaxations have fractional optima.
@Suite struct RelaxationTests {
    private func covering(seed: UInt64) -> Model {
        var random = Random(seed: seed)
        var model = Model()
        let variables = (0..<11).map { _ in model.newLiteral() }
        for _ in 0..<14 { model.addClause([variables[random.below(11)], variables[random.below(11)]]) }
        for _ in 0..<3 {
            let terms = variables.map { Term(random.below(98), random.below(4) == 0 ? !$0 : $0) }
            model.addLinear(terms, atLeast: terms.reduce(0) { $0 + $1.coefficient } * (3 + random.below(4)) / 11)
        }
        for _ in 0..<3 { model.addObjectiveLevel(variables.map { Term(1 + random.below(9), $0) }) }
        return model
    }

    /// No bound is greater than the best value, no cut excludes a solution, and nothing is ruled out that a best solution contains; all of that for
    /// each level among those solutions that have the best values of the levels before.
    @Test func nothingThatMattersIsExcluded() {
        var cuts = 0
        var excluded = 0
        var tight = 0
        for seed: UInt64 in 0..<1000 {
            let model = covering(seed: seed)
            let solutions = BruteForce(model: model).solutions.map { (assignment: $0, values: model.values(of: $0)) }
            guard let best = solutions.map(\.values).min(by: { $0.lexicographicallyPrecedes($1) }) else { continue }
            for (level, found) in RelaxationProbe(model, best: best).findings.enumerated() {
                let relevant = solutions.filter { $0.values[..<level] == best[..<level] }
                #expect(found.bound <= best[level], "seed \(seed), level \(level): the bound is too great")
                for solution in relevant {
                    #expect(
                        found.cuts.allSatisfy { $0.admits(solution.assignment) },
                        "seed \(seed), level \(level): a cut excludes a solution")
                    if solution.values[level] > best[level] { continue }
                    #expect(
                        found.excluded.allSatisfy { !solution.assignment[$0] },
                        "seed \(seed), level \(level): a best solution is ruled out")
                }
                cuts += level == 0 ? found.cuts.count : 0
                if level > 0 {
                    excluded += found.excluded.count
                    tight += found.bound == best[level] ? 1 : 0
                }
            }
        }
        #expect(cuts > 4000)
        #expect(excluded > 5000)
        #expect(tight > 1500)
    }

    /// Whatever is decided: no solution with at most the target's value violates a clause by which a node is cut off, or something follows in it.
    @Test func nodesAreCutOffForReasons() {
        var long = 0
        for seed: UInt64 in 0..<500 {
            let model = covering(seed: seed)
            let solutions = BruteForce(model: model).solutions
            guard let best = solutions.map({ model.values(of: $0)[0] }).min() else { continue }
            let target = best + Int(seed % 5)
            let relevant = solutions.filter { model.values(of: $0)[0] <= target }
            for clause in NodeProbe(model, target: target, seed: seed).clauses {
                for solution in relevant {
                    #expect(clause.contains { solution[$0] }, "seed \(seed): a clause excludes a solution")
                }
                long += clause.count > 1 ? 1 : 0
            }
        }
        #expect(long > 2000)
    }

    /// Where the relaxation alone leaves a gap, the tree closes it, and at no other value than the best.
    @Test func treesEndWithTheOptimum() throws {
        var closed = 0
        for seed: UInt64 in 0..<1000 {
            let model = covering(seed: seed)
            let values = BruteForce(model: model).solutions.map { model.values(of: $0) }
            guard let best = values.min(by: { $0.lexicographicallyPrecedes($1) }) else {
                #expect(BranchingProbe(model) == nil)
                continue
            }
            let found = try #require(BranchingProbe(model))
            #expect(found.values == best && found.bounds == best, "seed \(seed)")
            closed += zip(RelaxationProbe(model, best: best).findings, best).count { $0.bound < $1 }
        }
        #expect(closed > 400)
    }
}
