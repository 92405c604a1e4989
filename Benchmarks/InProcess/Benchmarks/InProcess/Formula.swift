import ConstraintSolver

/// A random formula with three literals in each clause, near the ratio at which half of them have a solution.
func randomFormula(variables: Int, clauses: Int, seed: UInt64) -> Model {
    // Knuth's MMIX generator: any will do, as long as it is the same everywhere.
    var state = seed
    func draw(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
    var model = Model()
    let literals = (0..<variables).map { _ in model.newLiteral() }
    for _ in 0..<clauses {
        var chosen: Set<Int> = []
        while chosen.count < 3 { chosen.insert(draw(below: variables)) }
        model.addClause(chosen.sorted().map { draw(below: 2) == 0 ? literals[$0] : !literals[$0] })
    }
    return model
}
