/// A tree search that asks for a solution with at most the target's value, and where it stands.
struct BranchAndBound {
    let level: Int
    let target: Int
    /// The decisions from the root to the present node; of those that come second, the other side is done.
    var path: [(literal: Int32, isSecond: Bool)] = []
    /// The work that has gone into the tree, and the worker's work when it began.
    var spent = 0
    let start: Int
}

extension Worker {
    /// Looks for a solution whose value is the bound, or proves that there is none, by deciding one after the other what is fractional in the
    /// relaxation (Land, Doig: An automatic method of solving discrete programming problems, 1960).
    ///
    /// Begins when the relaxation is done with the level. Then few variables are fractional and little is left between bound and value; but what
    /// several weeks or schools share out between them no single row tells, and learning takes them one by one.
    func branch(until limit: Int) {
        let level = firstOpen
        guard level < levels.count, relaxation?.isFinished == true, isGuided(at: level) else { return }
        let target = bounds[level]
        guard levels[level].isNear(values[level], target) else { return }
        var tree = BranchAndBound(level: level, target: target, start: core.work)
        if let old = self.tree, old.level == level && old.target == target { tree = old }
        // The rest of the work goes to other ways.
        guard 2 * tree.spent <= core.work - tree.start, core.work < limit else { return }
        let before = core.work
        let verdict = search(&tree, until: limit)
        tree.spent += core.work - before
        self.tree = tree
        if verdict == .refuted {
            raise(level, to: levels[level].reachable(from: target + 1))
            if bounds[level] == values[level] { prove(level) }
        }
    }

    /// Goes on with the tree from where it stands, depth first.
    private func search(_ tree: inout BranchAndBound, until limit: Int) -> Verdict {
        let facts = core.value.copy()
        core.work += core.value.count >> 5
        // One frame for the root, and one for each decision.
        defer {
            for _ in 0...tree.path.count { core.popFrame() }
            if let cut = improvements[tree.level] { core.propagateAtRoot(cut.constraint) }
        }
        let path = tree.path
        tree.path = []
        guard openFrame(for: tree.target, tree.level) else { return core.isRefuted ? .undecided : .refuted }
        // Facts that came since may refute a node on the way.
        var isOpen = true
        for decision in path where isOpen {
            isOpen = decide(decision.literal, isSecond: decision.isSecond, in: &tree)
        }
        while true {
            if isOpen {
                switch solveNode(tree.target, facts, until: limit) {
                case .cutOff: isOpen = false
                case .stopped: return .undecided
                case .integral: return adoptRelaxation(until: limit)
                case .open(let literal): isOpen = decide(literal, isSecond: false, in: &tree)
                }
            } else {
                while tree.path.last?.isSecond == true {
                    tree.path.removeLast()
                    core.popFrame()
                }
                guard let last = tree.path.popLast() else { return .refuted }
                core.popFrame()
                isOpen = decide(last.literal ^ 1, isSecond: true, in: &tree)
            }
        }
    }

    /// Goes down to the node where the literal is true; whether it may be.
    private func decide(_ literal: Int32, isSecond: Bool, in tree: inout BranchAndBound) -> Bool {
        core.pushFrame()
        tree.path.append((literal, isSecond))
        return core.fixInFrame(literal)
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
        decideByRelaxation()
        guard core.search(Budget(work: limit), stop) == .satisfied else { return .undecided }
        adoptTrail()
        return .satisfied
    }
}
