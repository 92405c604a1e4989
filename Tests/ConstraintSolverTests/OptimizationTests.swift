import ConstraintSolver
import Testing

@Suite struct OptimizationTests {
    @Test(arguments: 0..<8)
    func everyImprovementIsOneAndTheLastAgreesWithBruteForce(block: Int) throws {
        for index in 0..<250 {
            let seed = UInt64(block * 1000 + index)
            let recipe = RandomModel(
                seed: seed, variables: 3 + index % 7, constraints: 1 + index % 11, levels: index % 4)
            try expectBest(of: recipe.model(), seed)
        }
    }

    /// Six decisions of which two are made, and literals that say "at least k of them", implied in one direction and suggested to be true.
    @Test func theFirstSolutionCountsNobodyForNothing() throws {
        var model = Model()
        let decisions = (0..<6).map { _ in model.newLiteral() }
        let counts = (0..<6).map { _ in model.newLiteral() }
        model.addAtLeast(2, of: decisions)
        model.addAtMost(2, of: decisions)
        model.addLinear(counts.map { Term(1, $0) } + decisions.map { Term(-1, $0) }, atLeast: 0)
        for (less, more) in zip(counts, counts.dropFirst()) { model.addClause([!more, less]) }
        for count in counts.reversed() { model.addObjectiveLevel([Term(1, count)]) }
        for decision in decisions { model.addNeighbourhood([decision]) }
        for literal in counts { model.suggest(literal) }
        var first: [Int]?
        var solver = try Solver(model)
        _ = solver.solve { first = first ?? model.values(of: $0.assignment) }
        #expect(first == [0, 0, 0, 0, 1, 1])
    }
}
