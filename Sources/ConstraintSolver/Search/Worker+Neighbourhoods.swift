extension Worker {
    /// Improves the level by freeing some neighbourhoods at a time while the other decisions stay as they are.
    ///
    /// The size follows the outcome: refuted at once means too small, out of conflicts means too large.
    func searchNeighbourhoods(of level: Int, until limit: Int) {
        while core.work < limit, values[level] > bounds[level], !stop.isStopped, !core.isRefuted {
            let size = max(Int(neighbourhoods.sizes[level]), 1)
            let before = core.conflicts
            let freed = neighbourhoods.choose(size: size, &core.random)
            core.work += neighbourhoods.decisions.count >> 4
            let verdict = searchFreed(level, until: limit)
            let isWhole = freed >= neighbourhoods.decisions.count
            switch verdict {
            case .refuted where isWhole:
                return prove(level)
            case .refuted:
                let factor = core.conflicts - before < 20 ? 1.1 : 1.02
                neighbourhoods.sizes[level] = min(
                    neighbourhoods.sizes[level] * factor + 1, Double(neighbourhoods.decisions.count))
            case .undecided:
                neighbourhoods.sizes[level] = max(neighbourhoods.sizes[level] * 0.9, 10)
            case .satisfied:
                break
            }
        }
    }

    private func searchFreed(_ level: Int, until limit: Int) -> Verdict {
        let guards = holds(before: level) + [improvement(level)]
        if core.isRefuted { return .undecided }
        followIncumbent()
        core.assumptions.truncate(to: 0)
        core.usesTarget = false
        core.pushFrame()
        defer { leaveFrame(level) }
        for literal in guards where !core.fixInFrame(literal) { return .refuted }
        for wanted: Int8 in [1, -1] {
            for index in 0..<neighbourhoods.decisions.count {
                let variable = neighbourhoods.decisions[index]
                if neighbourhoods.isFree[variable] || incumbent[2 * variable] != wanted { continue }
                if !core.fixInFrame(2 * variable + (wanted > 0 ? 0 : 1)) { return .refuted }
            }
        }
        let budget = Budget(conflicts: 500, work: min(limit, core.work + 20_000_000))
        let verdict = core.search(budget, stop)
        if verdict == .satisfied { adoptTrail() }
        return verdict
    }

    private func leaveFrame(_ level: Int) {
        core.popFrame()
    }
}
