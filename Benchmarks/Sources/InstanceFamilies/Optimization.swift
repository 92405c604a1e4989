extension Family {
    /// Small OPB problems with an objective, each of another shape: their optima are compared with brute force or another solver.
    static let optimization = Family(
        name: "optimization",
        instances: (1...6).map { seed in
            Instance("knapsack-\(12 + seed)-\(seed)", opb: { knapsack(12 + seed, seed) })
        }
            + (1...6).map { seed in
                Instance("assignment-\(2 + seed)-\(seed)", opb: { assignment(2 + seed, seed) })
            }
            + (1...6).map { seed in
                Instance("weighted-cover-\(12 + 6 * seed)-\(seed)", opb: { weightedCover(12 + 6 * seed, seed) })
            }
            + (1...4).map { seed in
                Instance("mixed-\(14)-\(seed)", opb: { mixed(14, seed) })
            })

    private static func knapsack(_ items: Int, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 3)
        var formula = Formula()
        let taken = formula.newVariables(items)
        let weights = taken.map { _ in random.below(60) + 20 }
        formula.objective = zip(weights, taken).map { (-($0 + random.below(20)), $1) }
        formula.addSum(zip(weights, taken).map { (-$0, $1) }, atLeast: -weights.reduce(0, +) / 2)
        return formula
    }

    private static func assignment(_ size: Int, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 5)
        var formula = Formula()
        let pairs = (0..<size).map { _ in formula.newVariables(size) }
        for index in 0..<size {
            formula.addSum(pairs[index].map { (1, $0) }, isEqual: true, atLeast: 1)
            formula.addSum(pairs.map { (1, $0[index]) }, isEqual: true, atLeast: 1)
        }
        formula.objective = pairs.joined().map { (random.below(50), $0) }
        // A budget of another kind than the objective.
        formula.addSum(pairs.joined().map { (-random.below(10), $0) }, atLeast: -4 * size)
        return formula
    }

    private static func weightedCover(_ vertices: Int, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 7)
        var formula = Formula()
        let chosen = formula.newVariables(vertices)
        for _ in 0..<2 * vertices {
            let edge = random.sample(2, below: vertices)
            formula.add(chosen[edge[0]], chosen[edge[1]])
        }
        formula.objective = chosen.map { (random.below(9) + 1, $0) }
        return formula
    }

    /// Random sums with coefficients of both signs, negated literals and an equation.
    private static func mixed(_ size: Int, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 11)
        var formula = Formula()
        let variables = formula.newVariables(size)
        func sum(_ count: Int) -> [(Int, Int)] {
            random.sample(count, below: size).map {
                (random.below(19) - 9, random.coin() ? variables[$0] : -variables[$0])
            }
        }
        for _ in 0..<5 { formula.addSum(sum(7), atLeast: -3) }
        formula.addSum(variables.map { (1, $0) }, isEqual: true, atLeast: size / 2)
        formula.objective = sum(size)
        return formula
    }
}
