import ConstraintSolver
import Testing

/// Levels that say something of each other, and levels whose values their weights can make in few ways.
@Suite struct LevelTests {
    /// Decisions that cost money and load somebody; loads are counted in unary, and how many reach a threshold is a level, from the highest
    /// threshold down. Now and then a literal of the unary count does not imply the next one, or a lower threshold weighs less.
    @Test(arguments: 0..<4)
    func whatIsSaidOfLevelsHoldsInEverySolution(block: Int) throws {
        var (rising, forced) = (0, 0)
        for index in 0..<50 {
            let seed = UInt64(block * 100 + index)
            let model = thresholds(seed: seed)
            let solutions = BruteForce(model: model).solutions
            let vectors = solutions.map { model.values(of: $0) }
            let probe = LevelProbe(model)
            for level in 1..<probe.count where probe.risesWithPrevious(level) {
                rising += 1
                for values in vectors {
                    #expect(
                        values[level] - probe.base(level) >= values[level - 1] - probe.base(level - 1), "seed \(seed)")
                }
            }
            for (solution, values) in zip(solutions, vectors) {
                let truths = probe.forced(0, at: values[0])
                forced += truths.count
                for literal in truths { #expect(solution[literal], "seed \(seed)") }
            }
            var solver = try Solver(model)
            guard case .solved(let solution) = solver.solve() else {
                #expect(solutions.isEmpty, "seed \(seed)")
                continue
            }
            #expect(solution.levels.map(\.value) == vectors.min { $0.lexicographicallyPrecedes($1) }, "seed \(seed)")
            #expect(solution.isOptimal, "seed \(seed)")
        }
        #expect(rising > 20 && forced > 1000)
    }

    /// Leaps alone: whatever they say of a level is true of all solutions, and often they prove several levels.
    @Test func leapsProveNothingThatIsNotSo() {
        var (proved, atOnce, raised) = (0, 0, 0)
        for seed: UInt64 in 0..<400 {
            let model = thresholds(seed: seed, isPriced: false)
            guard let probe = LeapProbe(model) else { continue }
            let vectors = BruteForce(model: model).solutions.map { model.values(of: $0) }
            #expect(vectors.contains(probe.values), "seed \(seed)")
            for level in probe.bounds.indices {
                let relevant = vectors.filter { zip($0, probe.values).prefix(level).allSatisfy { $0 <= $1 } }
                #expect(relevant.allSatisfy { $0[level] >= probe.bounds[level] }, "seed \(seed), level \(level)")
            }
            let levels = LevelProbe(model)
            proved += probe.proved > probe.provedBefore ? 1 : 0
            atOnce += probe.proved > probe.provedBefore + 1 ? 1 : 0
            raised += probe.bounds.indices.filter { probe.bounds[$0] > levels.base($0) }.count
        }
        #expect(proved > 50 && atOnce > 20 && raised > 50, "\(proved) \(atOnce) \(raised)")
    }

    private func thresholds(seed: UInt64, isPriced: Bool = true) -> Model {
        var random = Random(seed: seed)
        var model = Model()
        let decisions = (0..<6).map { _ in model.newLiteral() }
        let loads = (0..<2).map { _ in (0..<3).map { _ in model.newLiteral() } }
        for _ in 0..<3 {
            model.addClause((0..<3).map { _ in decisions[random.below(6)] })
            let (one, other) = (decisions[random.below(6)], decisions[random.below(6)])
            if random.below(2) == 0 { model.addClause([!one, !other]) }
        }
        for (bearer, counts) in loads.enumerated() {
            for (less, more) in zip(counts, counts.dropFirst()) where random.below(8) > 0 {
                model.addClause([!more, less])
            }
            let borne = decisions.indices.filter { $0 % 2 == bearer || random.below(3) == 0 }.map { decisions[$0] }
            model.addLinear(borne.map { Term(1, $0) } + counts.map { Term(-1, $0) }, atMost: 0)
        }
        let prices = [[2, 5], [1, 2]][random.below(2)]
        if isPriced { model.addObjectiveLevel(decisions.map { Term(prices[random.below(2)], $0) }) }
        for threshold in (0..<3).reversed() {
            model.addObjectiveLevel(loads.map { Term(1 + random.below(2), $0[threshold]) }, offset: random.below(3))
        }
        for decision in decisions { model.addNeighbourhood([decision]) }
        return model
    }
}
