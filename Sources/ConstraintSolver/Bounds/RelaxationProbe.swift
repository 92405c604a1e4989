/// A window into the linear relaxation for tests: what it says of each level, those before at their best values.
package struct RelaxationProbe {
    package struct Cut {
        package var terms: [(weight: Int, literal: Literal)]
        package var bounds: ClosedRange<Int>

        package func admits(_ solution: Assignment) -> Bool {
            bounds.contains(terms.reduce(0) { $0 + (solution[$1.literal] ? $1.weight : 0) })
        }
    }

    package struct Findings {
        package var bound: Int
        /// All cuts that were found so far.
        package var cuts: [Cut]
        /// What no solution contains whose value is at most the best one.
        package var excluded: [Literal]
    }

    /// By level.
    package private(set) var findings: [Findings] = []

    /// Works on each level until nothing more can be learnt, and again with other perturbations. `best` are the levels' best values.
    /// O(cuts · model).
    package init(_ model: Model, best: [Int]) {
        guard var probed = ProbedModel(model) else { return }
        for level in probed.levels.indices {
            // With a value that it never reaches, it does not stop before everything is found.
            let values = best[..<level] + best[level...].map { _ in 1 << 40 }
            for _ in 0..<3 { probed.improve(level, values: Array(values)) }
            let reduced = probed.relaxation.guide(probed.core.value)
                .reducedCosts(target: best[level], probed.core.value)
            let costly = reduced.map { found in
                zip(found.literals, found.costs).filter { $0.1 > found.room }.map { Literal(code: $0.0) }
            }
            let cuts = Self.cuts(probed.relaxation, probed.levels.count)
            findings.append(Findings(bound: probed.relaxation.bound, cuts: cuts, excluded: costly ?? []))
        }
    }

    private static func cuts(_ relaxation: borrowing Relaxation, _ levelCount: Int) -> [Cut] {
        (levelCount..<relaxation.simplex.rows).filter { relaxation.origins[$0] < 0 }.map { row in
            let lower = relaxation.simplex.program.lower[row]
            var cut = Cut(terms: [], bounds: lower...max(relaxation.simplex.program.upper[row], lower))
            for place in relaxation.simplex.program.rowStarts[row]..<relaxation.simplex.program.rowStarts[row + 1] {
                let literal = Literal(code: 2 * relaxation.simplex.program.rowColumns[place])
                cut.terms.append((Int(relaxation.simplex.program.rowValues[place]), literal))
            }
            return cut
        }
    }
}
