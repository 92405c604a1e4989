import ConstraintSolver
import Testing

/// Every constraint kind against its predicate: for every way to decide some variables of a small instance.
@Suite struct PropagationTests {
    static let recipes: [RandomModel] = (0..<150).map { RandomModel(seed: $0 + 77, variables: 4, constraints: 1) }

    /// Every partial assignment of the model's four variables, as literals to decide, in two orders.
    private var decisions: [[Literal]] {
        (0..<81).flatMap { (code: Int) -> [[Literal]] in
            var rest = code
            var literals: [Literal] = []
            for variable in 1...4 {
                if rest % 3 > 0 { literals.append(Literal(code: Int32(2 * variable + rest % 3 - 1))) }
                rest /= 3
            }
            return [literals, literals.reversed()]
        }
    }

    private func isImplied(_ clause: [Literal], by solutions: [Assignment]) -> Bool {
        solutions.allSatisfy { solution in clause.contains { solution[$0] } }
    }

    @Test func explanationsAreImpliedAndConflictsAreReal() {
        for (number, recipe) in Self.recipes.enumerated() {
            let model = recipe.model()
            let solutions = BruteForce(model: model).solutions
            for decided in decisions {
                switch CoreProbe(model).propagate(deciding: decided) {
                case .refuted:
                    #expect(solutions.isEmpty, "recipe \(number)")
                case .conflict(let clause):
                    #expect(isImplied(clause, by: solutions), "recipe \(number), decided \(decided)")
                case .fixpoint(let implications):
                    for implication in implications {
                        #expect(
                            isImplied([implication.literal] + implication.reason, by: solutions),
                            "recipe \(number), decided \(decided): \(implication)")
                    }
                }
            }
        }
    }

    @Test func nothingThatOneConstraintImpliesIsMissed() {
        for (number, recipe) in Self.recipes.enumerated() {
            // "Exactly one" is two constraints, and no propagator of one of them sees the other.
            if case .exactlyOne = recipe.steps[0].step { continue }
            let model = recipe.model()
            let solutions = BruteForce(model: model).solutions
            for decided in decisions {
                let left = solutions.filter { solution in decided.allSatisfy { solution[$0] } }
                guard case .fixpoint(let implications) = CoreProbe(model).propagate(deciding: decided) else {
                    #expect(left.isEmpty, "recipe \(number), decided \(decided)")
                    continue
                }
                let known = Set(implications.map(\.literal) + decided)
                // A literal that was to be decided may have been found false before its turn.
                if decided.contains(where: { known.contains(!$0) }) {
                    #expect(left.isEmpty, "recipe \(number), decided \(decided)")
                    continue
                }
                #expect(!left.isEmpty, "recipe \(number), decided \(decided): the conflict was missed")
                for code in Int32(0)..<10 where left.allSatisfy({ $0[Literal(code: code)] }) {
                    #expect(known.contains(Literal(code: code)), "recipe \(number), decided \(decided)")
                }
            }
        }
    }

    @Test func longLinearConstraintsExplainWhatTheyImply() {
        // Beyond a length, false terms are kept on a stack: 60 terms, decided in many orders, forwards and backwards.
        var random = Random(seed: 5)
        for _ in 0..<200 {
            var model = Model()
            let literals = (0..<60).map { _ in model.newLiteral() }
            let terms = literals.map { Term(1 + random.below(9), $0) }
            let bound = terms.reduce(0) { $0 + $1.coefficient } - 20 - random.below(30)
            model.addLinear(terms, atLeast: bound)
            var order = literals.map { random.below(2) == 0 ? $0 : !$0 }
            for index in order.indices { order.swapAt(index, random.below(index + 1)) }
            order.removeLast(30)
            switch CoreProbe(model).propagate(deciding: order) {
            case .refuted:
                Issue.record("a satisfiable sum was refuted")
            case .conflict(let clause):
                #expect(leaves(terms, without: clause) < bound)
            case .fixpoint(let implications):
                for implication in implications where implication.literal != model.alwaysTrue {
                    #expect(leaves(terms, without: implication.reason + [implication.literal]) < bound)
                }
            }
        }
    }

    /// What the terms can still add up to when the literals are false.
    private func leaves(_ terms: [Term], without literals: [Literal]) -> Int {
        terms.filter { !literals.contains($0.literal) }.reduce(0) { $0 + $1.coefficient }
    }
}

@Suite struct LearningTests {
    @Test func everyLearntClauseIsImpliedByTheModel() {
        var clauses = 0
        for seed in UInt64(0)..<150 {
            // Near the threshold where random clauses stop having solutions, with sums and groups in between.
            var random = Random(seed: seed)
            var model = Model()
            let literals = (0..<11).map { _ in model.newLiteral() }
            for _ in 0..<30 { model.addClause(draw(3, of: literals, &random)) }
            model.addAtMostOne(Array(literals.prefix(6)))
            model.addAtLeast(2, of: draw(6, of: literals, &random), if: literals[3])
            model.addLinear(draw(7, of: literals, &random).map { Term(1 + random.below(5), $0) }, atMost: 12)
            let (learnt, isRefuted) = CoreProbe(model).learn(conflicts: 50)
            let solutions = BruteForce(model: model).solutions
            if isRefuted { #expect(solutions.isEmpty, "seed \(seed)") }
            for clause in learnt {
                #expect(solutions.allSatisfy { solution in clause.contains { solution[$0] } }, "seed \(seed)")
            }
            clauses += learnt.count
        }
        #expect(clauses > 200)
    }

    /// What is learnt in a frame goes with it, also when jumps are far.
    @Test(arguments: [1, 2, 4, 1000])
    func framesHaveSolutionsOnlyWhereTheModelHasSome(far: Int) {
        var counts = [false: 0, true: 0]
        for seed in UInt64(0)..<200 {
            var random = Random(seed: seed)
            var model = Model()
            let literals = (0..<12).map { _ in model.newLiteral() }
            for _ in 0..<36 { model.addClause(draw(3, of: literals, &random)) }
            model.addAtMostOne(Array(literals.prefix(5)))
            model.addLinear(draw(7, of: literals, &random).map { Term(1 + random.below(5), $0) }, atMost: 14)
            let frames = (0..<12).map { _ in draw(1 + random.below(3), of: literals, &random) }
            let solutions = BruteForce(model: model).solutions
            for (facts, isSatisfied) in zip(frames, CoreProbe(model).searchFrames(frames, far: far)) {
                let exists = solutions.contains { solution in facts.allSatisfy { solution[$0] } }
                #expect(isSatisfied == exists, "seed \(seed), \(facts)")
                counts[exists, default: 0] += 1
            }
        }
        #expect(counts.values.allSatisfy { $0 > 300 })
    }

    /// A frame in which seven pigeons have six holes has no solution, however often the search restarts, and though facts wait that were
    /// learnt before it was opened.
    @Test func restartsInFramesKeepTheirFacts() {
        var satisfiable = 0
        for seed in UInt64(0)..<100 {
            var random = Random(seed: seed)
            var part = Model()
            let literals = (0..<12).map { _ in part.newLiteral() }
            for _ in 0..<44 { part.addClause(draw(3, of: literals, &random)) }
            let exists = !BruteForce(model: part).solutions.isEmpty
            var model = part
            let isCrowded = model.newLiteral()
            let pigeons = (0..<7).map { _ in (0..<6).map { _ in model.newLiteral() } }
            for holes in pigeons { model.addClause([!isCrowded] + holes) }
            for hole in 0..<6 { model.addAtMostOne(pigeons.map { $0[hole] }) }
            let found = CoreProbe(model).searchFrames([[isCrowded], [!isCrowded], [isCrowded]], far: 1)
            #expect(found == [false, exists, false], "seed \(seed)")
            satisfiable += exists ? 1 : 0
        }
        #expect(satisfiable > 50)
    }

    private func draw(_ count: Int, of literals: [Literal], _ random: inout Random) -> [Literal] {
        (0..<count).map { _ in literals[random.below(literals.count)] }.map { random.below(2) == 0 ? $0 : !$0 }
    }
}
