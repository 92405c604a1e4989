/// A window into the core for tests: what one propagation derives, why, and what a search learns, in the model's literals.
package struct CoreProbe {
    package struct Implication {
        package var literal: Literal
        /// The other literals of the clause that implies the literal.
        package var reason: [Literal]
    }

    package enum Propagation {
        case fixpoint([Implication])
        /// The violated clause.
        case conflict([Literal])
        /// The constraints are refuted before anything is decided.
        case refuted
    }

    private let model: Model

    package init(_ model: Model) {
        self.model = model
    }

    /// Decides the literals in order, each that is still open, and tells what follows.
    package func propagate(deciding literals: [Literal]) -> Propagation {
        var core = Core()
        core.load(model, .inForce, StopFlag())
        if core.isRefuted { return .refuted }
        for literal in literals where core.value[literal.code] == 0 {
            core.openLevel()
            core.enqueue(literal.code, .none)
            if !core.propagate() { return .conflict(Self.literals(core.explanation)) }
        }
        var implications: [Implication] = []
        for index in 0..<core.trail.count {
            let literal = core.trail[index]
            if core.reason[literal >> 1].kind == Reason.Kind.none && core.level[literal >> 1] > 0 { continue }
            core.explain(literal)
            implications.append(Implication(literal: Literal(code: literal), reason: Self.literals(core.explanation)))
        }
        return .fixpoint(implications)
    }

    /// Searches and tells every clause that was learnt, and whether the model was refuted. With `matching`, Hall violators are looked for.
    package func learn(conflicts: Int, matching: Bool = false) -> (clauses: [[Literal]], isRefuted: Bool) {
        var core = Core()
        if matching { core.matching = Matching(ResourceGraph(model, StopFlag())) }
        let log = Log()
        core.onLearnt = { log.clauses.append(Self.literals($0)) }
        core.load(model, .inForce, StopFlag())
        var isRefuted = core.isRefuted
        // A few searches with opposite phases, with the database reduced in between.
        for round in 0..<4 where !isRefuted {
            isRefuted = core.search(Budget(conflicts: conflicts), StopFlag()) == .refuted
            core.backtrack(to: 0)
            core.reduceLearnts()
            for variable in 0..<Int(core.variableCount) { core.phase[variable] = round & 1 == 0 ? 1 : -1 }
        }
        return (log.clauses, isRefuted)
    }

    /// Searches, a few conflicts long, and then in a frame with the literals as its facts, for each list of literals: whether the frame has a solution.
    /// Jumps back over more than `far` literals take back a single level.
    package func searchFrames(_ frames: [[Literal]], far: Int) -> [Bool] {
        var core = Core()
        core.farJump = far
        core.farJumpInFrame = far
        core.load(model, .inForce, StopFlag())
        var variables = Flat<Int32>()
        for variable in 0..<core.variableCount { variables.append(variable) }
        return frames.map { facts in
            if core.isRefuted || core.search(Budget(conflicts: 3), StopFlag()) == .refuted { return false }
            core.pushFrame()
            defer { core.popFrame() }
            for fact in facts where !core.fixInFrame(fact.code) { return false }
            core.decideInFrame(variables)
            return core.search(Budget(), StopFlag()) == .satisfied
        }
    }

    private final class Log {
        var clauses: [[Literal]] = []
    }

    private static func literals(_ codes: borrowing Flat<Int32>) -> [Literal] {
        (0..<codes.count).map { Literal(code: codes[$0]) }
    }
}
