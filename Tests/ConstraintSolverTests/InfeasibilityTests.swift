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
            if try expectCore(of: recipe, seed) { seen += 1 }
        }
        #expect(seen > 20)
    }
}
