/// A window into the nodes of tree searches for tests: the clauses by which a node is cut off, or something follows in it.
package struct NodeProbe {
    /// Each holds in all solutions whose value of the first level is at most the target's.
    package private(set) var clauses: [[Literal]] = []

    /// Goes down at random, anew a few times, until the relaxation cuts off the node. O(decisions · model).
    package init(_ model: Model, target: Int, seed: UInt64) {
        guard var probed = ProbedModel(model) else { return }
        probed.improve(0, values: probed.levels.map { _ in 1 << 40 })
        var random = Random(seed: seed)
        let facts = probed.core.value.copy()
        for _ in 0..<4 {
            probed.core.pushFrame()
            goDown(&probed, facts, target, &random)
            probed.core.popFrame()
        }
    }

    private mutating func goDown(
        _ probed: inout ProbedModel, _ facts: borrowing Flat<Int8>, _ target: Int, _ random: inout Random
    ) {
        while probed.core.openCount > 0 {
            var open: [Int32] = []
            for variable in 0..<probed.core.variableCount where probed.core.value[2 * variable] == 0 {
                open.append(variable)
            }
            probed.core.decide(2 * open[random.below(open.count)] + Int32(random.below(2)))
            guard probed.core.propagate() else { return }
            let known = probed.core.trail.count
            let node = probed.relaxation.solveNode(
                &probed.core, facts: facts, target: target, until: .max, probed.stop)
            // Its reason is noted before those of what followed take its place.
            if case .cutOff = node { note(probed.core) }
            for index in known..<probed.core.trail.count
            where probed.core.reason[probed.core.trail[index] >> 1].kind == Reason.Kind.clause {
                probed.core.explain(probed.core.trail[index])
                note(probed.core, and: probed.core.trail[index])
            }
            if case .cutOff = node { return }
        }
    }

    private mutating func note(_ core: borrowing Core, and implied: Int32? = nil) {
        var clause = implied.map { [Literal(code: $0)] } ?? []
        for index in 0..<core.explanation.count { clause.append(Literal(code: core.explanation[index])) }
        clauses.append(clause)
    }
}
