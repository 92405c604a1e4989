/// How many levels of a row are leapt over at once.
struct Leap {
    /// The first open level when the width was set; another one is tried anew.
    var first = 0
    var width = 8
}

extension Worker {
    /// Leaps from the first open level to one further on in its row: looks for a solution that is at the bound there, with everything free that
    /// the levels before the row leave open.
    ///
    /// In a row of thresholds (see ``Level/risesWithPrevious``) whoever keeps to a lower one keeps to those before it. Most of the higher ones cost
    /// one descent from the incumbent; taken one by one, in neighbourhoods, they took most of the time in a school of many weeks. The leaps grow
    /// with each hit and shrink with each miss; what can't be reached by any is left to the other ways.
    func leap(until limit: Int) {
        while core.work < limit, !stop.isStopped, !core.isRefuted {
            let first = firstOpen
            if leap.first != first { leap = Leap(first: first, width: max(leap.width, 2)) }
            guard leap.width > 0, let far = lastInRow(from: first, atMost: leap.width) else { return }
            let target = bounds[far]
            let guards = holds(before: first) + [atMost(target, far)]
            if core.isRefuted { return }
            core.usesTarget = false
            let end = min(limit, core.work + leapEffort)
            followIncumbent()
            switch solve(guards, conflicts: 2000, until: end) {
            case .satisfied:
                leap.width = min(2 * leap.width, levels.count)
            case .refuted:
                raise(far, to: levels[far].reachable(from: target + 1))
                leap.width /= 2
            case .undecided:
                leap.width /= 2
            }
            settle()
        }
    }

    /// A hit is a descent through all variables and a few conflicts.
    private var leapEffort: Int { 4 * Int(core.variableCount) }

    /// The last of so many levels of the first one's row, from that on, that have its bound; nil where that is no row. Whoever is at the bound
    /// there is at all of their bounds.
    private func lastInRow(from first: Int, atMost count: Int) -> Int? {
        guard first < levels.count else { return nil }
        let bound = bounds[first] - levels[first].base
        var last = first
        while last + 1 < levels.count, last + 1 - first < count, levels[last + 1].risesWithPrevious,
            bounds[last + 1] - levels[last + 1].base == bound
        {
            last += 1
        }
        return last > first || levels[first].risesWithPrevious ? last : nil
    }
}
