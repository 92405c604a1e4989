extension Core {
    enum Choice {
        case decided, complete
        /// The assumptions clash: see ``clash``.
        case clashing
    }

    /// Opens a level with the next assumption, or else with the most active unassigned variable.
    mutating func decide() -> Choice {
        while decisionLevel - baseLevel < assumptions.count {
            let literal = assumptions[decisionLevel - baseLevel]
            if value[literal] < 0 {
                analyzeFinal(literal)
                return .clashing
            }
            let isOpen = value[literal] == 0
            openLevel()
            if isOpen {
                enqueue(literal, .none)
                return .decided
            }
        }
        while let variable = heap.removeFirst() {
            if value[2 * variable] != 0 { continue }
            work &+= 1
            decide(2 * variable + (prefersTrue(variable) ? 0 : 1))
            return .decided
        }
        return .complete
    }

    /// Opens a level with the literal, which is unassigned.
    @inline(__always)
    mutating func decide(_ literal: Int32) {
        openLevel()
        enqueue(literal, .none)
    }

    /// What was decided, the first decision first.
    var decisions: [Int32] {
        (baseLevel..<decisionLevel).map { trail[trailLimits[$0]] }
    }

    /// The variable that would be decided next.
    mutating func nextDecision() -> Int32? {
        while let variable = heap.first {
            if value[2 * variable] == 0 { return variable }
            _ = heap.removeFirst()
        }
        return nil
    }

    @inline(__always)
    private func prefersTrue(_ variable: Int32) -> Bool {
        if usesTarget && target[variable] != 0 { return target[variable] > 0 }
        return phase[variable] > 0
    }
}
