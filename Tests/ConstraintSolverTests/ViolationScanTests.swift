import ConstraintSolver
import Testing

/// Looking only where the point has moved finds what looking everywhere finds.
@Suite struct ViolationScanTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func movesAreFollowed(seed: UInt64) {
        let model = RandomModel(seed: seed, variables: 60, constraints: 700).model()
        var constraintCount = 0
        model.forEachRow { _ in constraintCount += 2 }
        let builder = RowBuilder(model)
        let stop = StopFlag()
        var random = Random(seed: seed)
        var scan = ViolationScan(model, stop)
        var point = Flat<Double>(repeating: 0, count: model.variableCount)
        var truth = Flat<Int8>(repeating: 0, count: 2 * model.variableCount)
        var known = Flat<Bool>(repeating: false, count: constraintCount)
        var found = 0
        var work = 0
        for step in 0..<40 {
            let moved = scan.violated(by: point, truth, known: known, builder, work: &work, stop)
            var afresh = ViolationScan(model, stop)
            let all = afresh.violated(by: point, truth, known: known, builder, work: &work, stop)
            #expect(moved.map(\.number) == all.map(\.number), "seed \(seed), step \(step)")
            found += all.count
            // Some are stated, a few variables move, and one becomes a fact.
            for (_, number) in all where random.below(3) == 0 { known[number] = true }
            for _ in 0..<random.below(4) {
                point[1 + random.below(model.variableCount - 1)] = Double(random.below(5)) / 4
            }
            let fact = 1 + random.below(model.variableCount - 1)
            if step % 8 == 7 && truth[2 * fact] == 0 {
                truth[2 * fact] = 1
                truth[2 * fact + 1] = -1
            }
        }
        #expect(found > 100)
    }
}
