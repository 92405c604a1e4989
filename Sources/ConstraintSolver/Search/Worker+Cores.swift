extension Worker {
    /// Raises the level's bound by cores until the budget is spent or the level is proved. All earlier levels are proved.
    func raiseBound(of level: Int, until limit: Int) {
        var cores = self.cores.flatMap { $0.level == level ? $0 : nil } ?? CoreGuided(level, levels[level], core)
        self.cores = nil
        while core.work < limit, values[level] > bounds[level], !stop.isStopped, !core.isRefuted {
            // The cut that asks for a better value refutes more, and hides small cores: some are found at once only without it.
            let guards = holds(before: level) + (turn % 2 == 0 ? [improvement(level)] : [])
            core.work += cores.softs.count >> 3
            switch solve(guards + cores.assumed(), until: limit) {
            case .undecided:
                self.cores = cores
                return
            case .satisfied:
                if !cores.lowerStratum() {
                    // All softs hold: the solution costs what the bound says.
                    note(cores)
                    self.cores = cores
                    return
                }
            case .refuted:
                let clash = core.clash.filter { cores.isOpen($0) }
                if clash.isEmpty { return prove(level) }
                cores.relax(trim(clash, guards, until: limit), &core)
                note(cores)
            }
        }
        self.cores = cores
    }

    /// Cores may stand on the cut that asks for a better value, so that they say nothing about solutions beyond it.
    private func note(_ cores: CoreGuided) {
        raise(cores.level, to: cores.bound)
        if values[cores.level] == bounds[cores.level] { prove(cores.level) }
    }

    /// Solves again under the core alone, in another order, as long as that makes it smaller.
    private func trim(_ clash: [Int32], _ guards: [Int32], until limit: Int) -> [Int32] {
        var clash = clash
        for _ in 0..<3 where clash.count > 1 {
            let verdict = solve(guards + clash.reversed(), conflicts: 200, until: limit)
            guard verdict == .refuted, !core.isRefuted else { return clash }
            let isIn = Set(core.clash)
            let smaller = clash.filter { isIn.contains($0) }
            if smaller.isEmpty || smaller.count == clash.count { return clash }
            clash = smaller
        }
        return clash
    }
}
