/// A window into the linear relaxation for tests: the cuts that it finds for a model's first goal.
package struct CutProbe {
    package struct Cut {
        package var terms: [(weight: Int, literal: Literal)]
        package var bounds: ClosedRange<Int>

        package func admits(_ solution: Assignment) -> Bool {
            bounds.contains(terms.reduce(0) { $0 + (solution[$1.literal] ? $1.weight : 0) })
        }
    }

    package private(set) var cuts: [Cut] = []

    /// Works on the goal until nothing more can be learnt. O(cuts · model).
    package init(_ model: Model) {
        let stop = StopFlag()
        let levels = Level.levels(of: model)
        var core = Core()
        core.load(model, .inForce, stop)
        guard !core.isRefuted, var relaxation = Relaxation(model, levels, core, stop) else { return }
        let unknown = levels.map { _ in 1 << 40 }
        let nothing = Flat<Int8>(repeating: -1, count: 2 * model.variableCount)
        _ = relaxation.improve(0, values: unknown, near: nothing, core, work: 1 << 30, stop)
        for row in levels.count..<relaxation.simplex.rows where relaxation.origins[row] < 0 {
            let lower = relaxation.simplex.program.lower[row]
            var cut = Cut(terms: [], bounds: lower...max(relaxation.simplex.program.upper[row], lower))
            for place in relaxation.simplex.program.rowStarts[row]..<relaxation.simplex.program.rowStarts[row + 1] {
                let literal = Literal(code: 2 * relaxation.simplex.program.rowColumns[place])
                cut.terms.append((Int(relaxation.simplex.program.rowValues[place]), literal))
            }
            cuts.append(cut)
        }
    }
}
