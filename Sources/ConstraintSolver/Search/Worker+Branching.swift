/// A tree search that asks for a solution with at most the target's value, and where it stands.
struct BranchAndBound {
    let level: Int
    let target: Int
    /// Stands for the target: what is learnt in the tree holds where it is true.
    let guardLiteral: Int32
    /// What follows from the target alone, as far as the tree has learnt.
    var facts: [Int32] = []
    /// The decisions from the root to the present node.
    var path: [Int32] = []
    /// How many conflicts there were since the last restart, and which one is next.
    var conflicts = 0
    var restart = 1
    /// The work that has gone into the tree, and the worker's work when it began.
    var spent = 0
    let start: Int
}

extension Worker {
    /// Looks for a solution whose value is the bound, or proves that there is none, by deciding one after the other what is fractional in the
    /// relaxation (Land, Doig: An automatic method of solving discrete programming problems, 1960). The core learns from nodes that are cut off as
    /// from any conflict, and goes back to where the clause says something new.
    ///
    /// Begins when the relaxation is done with the level. Then few variables are fractional and little is left between bound and value; but what
    /// several weeks or schools share out between them no single row tells, and learning takes them one by one.
    func branch(until limit: Int) {
        let level = firstOpen
        guard level < levels.count, core.work < limit else { return }
        guard relaxation?.isFinished == true, isGuided(at: level) else { return }
        let target = bounds[level]
        guard let rarity = rarityOfTrees(level) else { return }
        if let old = tree, old.level != level || old.target != target {
            core.fix(old.guardLiteral ^ 1)
            tree = nil
            relaxation?.otherBasis = Basis()
        }
        var tree =
            tree ?? BranchAndBound(level: level, target: target, guardLiteral: core.newLiteral(), start: core.work)
        // The rest of the work goes to other ways.
        guard rarity * tree.spent <= core.work - tree.start else { return }
        let before = core.work
        relaxation?.exchangeBases()
        defer { relaxation?.exchangeBases() }
        let verdict = search(&tree, until: limit)
        tree.spent += core.work - before
        self.tree = tree
        if verdict == .refuted {
            raise(level, to: levels[level].reachable(from: target + 1))
            if bounds[level] == values[level] { prove(level) }
        }
    }

    /// One part in so many of the work goes into the tree: half where its end may well be that of the level; less where several trees in a row have to
    /// raise the bound step by step.
    private func rarityOfTrees(_ level: Int) -> Int? {
        if levels[level].isNear(values[level], bounds[level]) { return 2 }
        return levels[level].steps(from: bounds[level], to: values[level]) <= 64 ? 8 : nil
    }

    /// Goes on with the tree from where it stands, depth first.
    private func search(_ tree: inout BranchAndBound, until limit: Int) -> Verdict {
        let facts = core.value.copy()
        core.work += core.value.count >> 5
        defer {
            core.popFrame(keepingUnder: tree.guardLiteral)
            if let cut = improvements[tree.level] { core.propagateAtRoot(cut.constraint) }
        }
        guard openFrame(for: tree.target, tree.level), core.fixInFrame(tree.guardLiteral) else {
            return core.isRefuted ? .undecided : .refuted
        }
        for literal in tree.facts where !core.fixInFrame(literal) { return .refuted }
        var rest = tree.path[...]
        while true {
            if !core.propagate() {
                if !learn(in: &tree) { return .refuted }
                rest = []
            } else if let decision = rest.popFirst() {
                if core.value[decision] == 0 { core.decide(decision) }
            } else {
                let node = solveNode(tree.target, facts, until: limit)
                tree.path = core.decisions
                switch node {
                case .cutOff: if !learn(in: &tree) { return .refuted }
                case .stopped: return .undecided
                case .integral: return adoptRelaxation(until: limit)
                case .open(let literal): core.decide(literal)
                }
            }
        }
    }

    /// Learns from the conflict in the core's explanation. Returns false if nothing is left of the tree.
    ///
    /// Restarts often, as what was won so far tells better what to decide first, and what was learnt stays (school of 60 teachers: one tree in two
    /// took more than a thousand nodes without, a hundred with restarts).
    private func learn(in tree: inout BranchAndBound) -> Bool {
        guard core.resolveConflict() else { return false }
        if core.learnt.count == 1 { tree.facts.append(core.learnt[0]) }
        tree.conflicts += 1
        if tree.conflicts >= 16 * RestartPolicy.luby(tree.restart) {
            tree.conflicts = 0
            tree.restart += 1
            core.backtrack(to: core.baseLevel)
        }
        return true
    }

    private func solveNode(_ target: Int, _ facts: borrowing Flat<Int8>, until limit: Int) -> Relaxation.Node {
        guard let before = relaxation?.simplex.work else { return .stopped }
        let node = relaxation?.solveNode(&core, facts: facts, target: target, until: before + limit - core.work, stop)
        core.work += (relaxation?.simplex.work ?? before) - before
        return node ?? .stopped
    }

    /// Takes the relaxation's solution, which satisfies all rows, as a solution of the frame.
    private func adoptRelaxation(until limit: Int) -> Verdict {
        let whole = guide
        defer { guide = whole }
        guide = relaxation?.guide(core.value)
        core.backtrack(to: core.baseLevel)
        decideByRelaxation()
        guard core.search(Budget(work: limit), stop) == .satisfied else { return .undecided }
        adoptTrail()
        return .satisfied
    }
}
