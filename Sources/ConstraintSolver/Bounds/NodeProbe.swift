/// A window into the nodes of tree searches for tests: the clauses by which a node is cut off, or something follows in it.
package struct NodeProbe {
    /// Each holds in all solutions whose value of the first level is at most the target's.
    package private(set) var clauses: [[Literal]] = []

    /// Goes down at random, anew a few times, until the relaxation cuts off the node. O(decisions · model).
    package init(_ model: Model, target: Int, seed: UInt64) {
        let stop = StopFlag()
        let levels = Level.levels(of: model, stop)
        var core = Core()
        core.load(model, .inForce, stop)
        guard !core.isRefuted, var relaxation = Relaxation(model, levels, core, stop) else { return }
        let nothing = Flat<Int8>(repeating: -1, count: 2 * model.variableCount)
        _ = relaxation.improve(
            0, values: levels.map { _ in 1 << 40 }, near: nothing, core, work: 1 << 30, stop)
        var random = Random(seed: seed)
        let facts = core.value.copy()
        for _ in 0..<4 {
            core.pushFrame()
            defer { core.popFrame() }
            goDown(&core, &relaxation, facts, target, &random, stop)
        }
    }

    private mutating func goDown(
        _ core: inout Core, _ relaxation: inout Relaxation, _ facts: borrowing Flat<Int8>, _ target: Int,
        _ random: inout Random, _ stop: StopFlag
    ) {
        while core.openCount > 0 {
            var open: [Int32] = []
            for variable in 0..<core.variableCount where core.value[2 * variable] == 0 { open.append(variable) }
            core.decide(2 * open[random.below(open.count)] + Int32(random.below(2)))
            guard core.propagate() else { return }
            let known = core.trail.count
            let node = relaxation.solveNode(&core, facts: facts, target: target, until: .max, stop)
            for index in known..<core.trail.count
            where core.reason[core.trail[index] >> 1].kind == Reason.Kind.clause {
                core.explain(core.trail[index])
                note(core, and: core.trail[index])
            }
            if case .cutOff = node {
                note(core)
                return
            }
        }
    }

    private mutating func note(_ core: borrowing Core, and implied: Int32? = nil) {
        var clause = implied.map { [Literal(code: $0)] } ?? []
        for index in 0..<core.explanation.count { clause.append(Literal(code: core.explanation[index])) }
        clauses.append(clause)
    }
}
