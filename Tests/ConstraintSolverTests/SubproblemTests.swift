import ConstraintSolver
import Testing

/// Subproblems state what is left of a model when most of a solution stays as it is, no more and no less.
@Suite struct SubproblemTests {
    /// Every solution of a subproblem is one of the whole, and the other way round.
    @Test func nothingIsLostAndNothingIsAdded() throws {
        var seen = 0
        var open = 0
        for seed in 0..<400 as Range<UInt64> {
            let recipe = RandomModel(
                seed: seed, variables: 8, constraints: 2 + Int(seed % 5), levels: 1 + Int(seed % 3))
            var model = recipe.model()
            // Some variables are in no stage: what they have to do with is told by constraints, or nothing is.
            for first in stride(from: 1, through: 5, by: 2) {
                model.addStage([first, first + 1].map { Literal(code: Int32(2 * $0)) })
            }
            let solutions = BruteForce(model: model).solutions
            guard let solution = solutions.first else { continue }
            let level = Int(seed % UInt64(model.objectiveLevelCount))
            let isOpen = [seed & 1 == 0, seed & 2 == 0, seed & 4 == 0]
            let part = try #require(
                SubproblemProbe(of: model, opening: isOpen, level: level, solution: solution))
            let values = model.values(of: solution)
            let openVariables = Set(part.variables)
            let reachable = solutions.filter { other in
                let own = model.values(of: other)
                return (0..<Int32(model.variableCount)).allSatisfy {
                    openVariables.contains($0) || other[Literal(code: 2 * $0)] == solution[Literal(code: 2 * $0)]
                } && zip(own, values).prefix(level).allSatisfy(<=)
            }
            let found = BruteForce(model: part.model).solutions
            #expect(
                Set(found.map { own in part.variables.indices.map { own[Literal(code: Int32(2 * $0))] } })
                    == Set(reachable.map { whole in part.variables.map { whole[Literal(code: 2 * $0)] } }),
                "seed \(seed)")
            #expect(
                found.map { part.model.values(of: $0)[0] }.sorted()
                    == reachable.map { model.values(of: $0)[level] }.sorted(), "seed \(seed)")
            seen += 1
            open += part.variables.count - 1
        }
        #expect(seen > 200)
        #expect(open > 2 * seen)
    }

    /// What weeks cost has nothing to do with each other here: the best of each, one after the other, is the best.
    @Test func weekByWeekTheBestIsFound() throws {
        let model = smallSchool(weeks: 6)
        var options = SolverOptions()
        options.workers = 1
        var solver = try Solver(model, options: options)
        guard case .solved(let best) = solver.solve() else {
            Issue.record("no solution")
            return
        }
        try #require(best.levels[0].isProved)
        let (first, last) = try #require(SubproblemProbe.improve(model, times: 200))
        #expect(first[0] > best.levels[0].value)
        #expect(last[0] == best.levels[0].value)
    }

    /// A model whose stages were never declared has no subproblems.
    @Test func withoutStagesNothingIsOpen() throws {
        var model = Model()
        let literals = (0..<3).map { _ in model.newLiteral() }
        model.addClause(literals)
        model.addObjectiveLevel(literals.map { Term(1, $0) })
        let solution = try #require(BruteForce(model: model).solutions.last)
        let part = try #require(SubproblemProbe(of: model, opening: [], level: 0, solution: solution))
        #expect(part.variables == [0])
    }
}
