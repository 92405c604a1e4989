/// What the relaxation says of one node of a tree search: of what is left when some variables are decided.
extension Relaxation {
    enum Node {
        /// Nothing in it is as good as is asked for: the core's explanation tells why.
        case cutOff
        /// The optimum is a solution.
        case integral
        /// What to decide next, as it is to be tried first.
        case open(Int32)
        /// A limit, the stop flag, or numbers that say nothing.
        case stopped
    }

    /// How many candidates in a row may be no better than the best one before it is taken, and the work that it may take to try one side of one.
    private static let mostMisses = 8
    private static let workOfTry = 200_000

    /// Goes over from the root to the last node of the tree, or back: each has a basis of its own.
    mutating func exchangeBases() {
        let present = simplex.basis
        if !otherBasis.isEmpty { simplex.take(otherBasis) }
        otherBasis = present
    }

    /// Solves the node of the core's present decision level; `facts` are what holds at level 0. What is the same in all solutions of the node with at
    /// most the target's value is made so.
    mutating func solveNode(
        _ core: inout Core, facts: borrowing Flat<Int8>, target: Int, until limit: Int, _ stop: StopFlag
    ) -> Node {
        follow(core.value)
        while true {
            switch simplex.solve(until: limit, stop) {
            case .stopped: return .stopped
            case .infeasible:
                return isProvedInfeasible(core.value, beyond: target) ? cutOff(&core, target: target) : .stopped
            case .optimal: break
            }
            evaluateNode(simplex.duals(factor: Double(granularity)), core.value)
            if exceeds(target) { return cutOff(&core, target: target) }
            if addViolatedRows(facts, stop) { continue }
            if stop.isStopped { return .stopped }
            if !fixByReducedCosts(&core, target: target) { return .cutOff }
            if !follow(core.value) { return branch(target: target, until: limit, stop) }
        }
    }

    /// Takes the truth values as bounds; whether there may be another optimum.
    @discardableResult
    private mutating func follow(_ truth: borrowing Flat<Int8>) -> Bool {
        simplex.work += simplex.columns >> 4
        return simplex.takeBounds(truth)
    }

    private mutating func evaluateNode(_ duals: borrowing Flat<Double>, _ truth: borrowing Flat<Int8>) {
        node.evaluate(simplex.program, duals: duals, costs: costs, truth)
        simplex.work += simplex.program.rowColumns.count >> 3
    }

    /// Whether the node was proved to have nothing with at most the target's value.
    private func exceeds(_ target: Int) -> Bool {
        node.total.map { leastValue($0) > target } ?? false
    }

    /// The same by the row that blocks: each time it is added to the duals, the bound rises.
    private mutating func isProvedInfeasible(_ truth: borrowing Flat<Int8>, beyond target: Int) -> Bool {
        // As it rises more slowly at first, and numbers are rounded: several times as often as it would take.
        let gap = max(Double(target - constant) - presentCost(), 0) + Double(granularity)
        var duals = simplex.duals(factor: Double(granularity))
        for index in 0..<simplex.rho.places.count {
            let row = simplex.rho.places[index]
            duals[row] += 4 * gap / simplex.blockedSlope * simplex.rho.values[row]
        }
        evaluateNode(duals, truth)
        return exceeds(target)
    }

    /// The node's bound is greater than the target: tells why.
    private func cutOff(_ core: inout Core, target: Int) -> Node {
        guard let room = SafeBound.room(beyond: node.total, target: target - constant) else { return .stopped }
        explain(&core, slack: -room - 1)
        return .cutOff
    }

    /// Puts into the core's explanation what was decided, or followed from that, and makes the node's bound what it is, less the slack (Achterberg:
    /// Conflict analysis in mixed integer programming, 2007).
    private func explain(_ core: inout Core, slack: Int) {
        var parts: [(position: Int32, literal: Int32, price: Int)] = []
        for column in 1..<simplex.columns {
            let truth = core.value[2 * column]
            if truth == 0 || core.level[column] <= core.baseLevel { continue }
            let price = truth > 0 ? node.reduced[column] : -node.reduced[column]
            if price > 0 { parts.append((core.position[column], Int32(2 * column + (truth > 0 ? 1 : 0)), price)) }
        }
        // What came last is left out first: the conflict is then one of few decisions.
        parts.sort { $0.position > $1.position }
        var slack = slack
        core.explanation.truncate(to: 0)
        for part in parts {
            if part.price <= slack { slack -= part.price } else { core.explanation.append(part.literal) }
        }
    }

    /// Makes true what the node's reduced costs say. Returns false at a conflict.
    private func fixByReducedCosts(_ core: inout Core, target: Int) -> Bool {
        guard let room = SafeBound.room(beyond: node.total, target: target - constant) else { return true }
        var slack = Int.max
        var implied: [Int32] = []
        for column in 1..<simplex.columns where core.value[2 * column] == 0 && abs(node.reduced[column]) > room {
            implied.append(Int32(2 * column + (node.reduced[column] > 0 ? 1 : 0)))
            slack = min(slack, abs(node.reduced[column]) - room - 1)
        }
        if implied.isEmpty { return true }
        explain(&core, slack: slack)
        let cause = core.noteExplanation()
        for literal in implied { core.enqueue(literal, cause) }
        return core.propagate()
    }

    /// The fractional variable that raises the optimum most on both sides, as far as a few steps tell, or what earlier ones told (reliability
    /// branching: Achterberg, Koch, Martin: Branching rules revisited, 2005). The side that costs less comes first; one that is cut off before all.
    private mutating func branch(target: Int, until limit: Int, _ stop: StopFlag) -> Node {
        var candidates: [(merit: Double, column: Int, part: Double)] = []
        for row in 0..<simplex.rows where simplex.head[row] < simplex.columns {
            let column = Int(simplex.head[row])
            let part = simplex.value[column]
            if part > 1e-6 && part < 1 - 1e-6 {
                candidates.append((merit(gains.expected(of: column, at: part)), column, part))
            }
        }
        simplex.work += simplex.rows >> 4
        candidates.sort { $0.merit != $1.merit ? $0.merit > $1.merit : $0.column < $1.column }
        let here = presentCost()
        let most = Double(target - constant) + 1e-6 * Double(granularity)
        var best = (merit: -1.0, literal: Int32(0))
        var misses = 0
        for (_, column, part) in candidates {
            let literal = Int32(2 * column)
            var rise = gains.expected(of: column, at: part)
            if !gains.isReliable(column) {
                rise.isFalse = max(probe(column, -1, until: limit, stop) - here, 0)
                rise.isTrue = max(probe(column, 1, until: limit, stop) - here, 0)
                if simplex.work >= limit || stop.isStopped { return .stopped }
                if here + rise.isFalse > most { return .open(literal ^ 1) }
                if here + rise.isTrue > most { return .open(literal) }
                gains.note(column, rise.isFalse / part, rise.isTrue / (1 - part))
            }
            if merit(rise) > best.merit {
                best = (merit(rise), rise.isFalse < rise.isTrue ? literal ^ 1 : literal)
                misses = 0
            } else {
                misses += 1
                if misses == Self.mostMisses { break }
            }
        }
        return candidates.isEmpty ? .integral : .open(best.literal)
    }

    /// Both sides have to rise (Achterberg, 2007).
    private func merit(_ rise: (isFalse: Double, isTrue: Double)) -> Double {
        let least = 1e-4 * Double(granularity)
        return max(rise.isFalse, least) * max(rise.isTrue, least)
    }

    /// The optimum, as far as a few steps tell, with a variable decided.
    private mutating func probe(_ column: Int, _ truth: Int8, until limit: Int, _ stop: StopFlag) -> Double {
        simplex.bound(column, truth)
        simplex.takeBounds()
        let result = simplex.solve(until: min(limit, simplex.work + Self.workOfTry), stop)
        let cost = result == .infeasible ? .infinity : presentCost()
        simplex.bound(column, 0)
        simplex.takeBounds()
        return cost
    }
}
