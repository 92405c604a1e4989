import ConstraintSolver
import Testing

/// Solves a model and compares each improvement and the end with brute force; returns whether there is a solution.
@discardableResult
func expectBest(of model: Model, _ seed: UInt64) throws -> Bool {
    var solver = try Solver(model)
    var last: [Int]?
    let outcome = solver.solve { improvement in
        let values = model.values(of: improvement.assignment)
        #expect(model.violation(of: improvement.assignment) == nil, "seed \(seed)")
        #expect(improvement.levels.map(\.value) == values, "seed \(seed)")
        #expect(last.map { values.lexicographicallyPrecedes($0) } ?? true, "seed \(seed)")
        last = values
    }
    switch (outcome, BruteForce(model: model).best) {
    case (.solved(let solution), .some(let best)):
        #expect(model.violation(of: solution.assignment) == nil, "seed \(seed)")
        #expect(solution.levels.map(\.value) == best, "seed \(seed)")
        #expect(model.values(of: solution.assignment) == best, "seed \(seed)")
        #expect(solution.isOptimal, "seed \(seed)")
        return true
    case (.infeasible, nil):
        return false
    case (let outcome, let best):
        Issue.record("seed \(seed): \(outcome) but \(String(describing: best))")
        return false
    }
}

/// Solves a model and, where it is infeasible, checks by brute force that its core clashes and is minimal; returns whether there is one.
func expectCore(of recipe: RandomModel, _ seed: UInt64) throws -> Bool {
    var solver = try Solver(recipe.model())
    guard case .infeasible(let core, let isMinimal) = solver.solve() else { return false }
    let names = Set(core.map(\.index))
    #expect(core == core.sorted() && names.count == core.count, "seed \(seed)")
    #expect(BruteForce(model: recipe.model { names.contains($0) }).best == nil, "seed \(seed)")
    #expect(isMinimal, "seed \(seed)")
    for name in names {
        let rest = recipe.model { names.contains($0) && $0 != name }
        #expect(BruteForce(model: rest).best != nil, "seed \(seed): \(name) is not needed")
    }
    return true
}
