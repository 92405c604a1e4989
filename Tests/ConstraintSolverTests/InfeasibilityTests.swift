import ConstraintSolver
import Testing

@Suite struct InfeasibilityTests {
    @Test(arguments: 0..<8)
    func coresAreInfeasibleAndMinimalWhenSoClaimed(block: Int) throws {
        var seen = 0
        for index in 0..<250 {
            let seed = UInt64(block * 1000 + index)
            let recipe = RandomModel(
                seed: seed, variables: 3 + index % 6, constraints: 8 + index % 12, requirements: 1 + index % 7)
            var solver = try Solver(recipe.model())
            guard case .infeasible(let core, let isMinimal) = solver.solve() else { continue }
            seen += 1
            let names = Set(core.map(\.index))
            #expect(core == core.sorted() && names.count == core.count, "seed \(seed)")
            #expect(BruteForce(model: recipe.model { names.contains($0) }).best == nil, "seed \(seed)")
            #expect(isMinimal, "seed \(seed)")
            for name in names {
                let rest = recipe.model { names.contains($0) && $0 != name }
                #expect(BruteForce(model: rest).best != nil, "seed \(seed): \(name) is not needed")
            }
        }
        #expect(seen > 20)
    }
}
