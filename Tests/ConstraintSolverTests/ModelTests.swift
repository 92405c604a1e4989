import ConstraintSolver
import Testing

@Suite struct ModelTests {
    @Test func theDocumentedExampleIsTrue() throws {
        var model = Model()
        let a = model.newLiteral()
        let b = model.newLiteral()
        model.addExactlyOne([a, b])
        model.addObjectiveLevel([Term(3, a), Term(2, b)])
        var solver = try Solver(model)
        guard case .solved(let solution) = solver.solve() else {
            Issue.record("not solved")
            return
        }
        #expect(solution.assignment[b])
        #expect(solution.levels == [LevelResult(value: 2, bound: 2, isProved: true)])
    }

    @Test func sumsBeyondTheLimitAreRefusedByName() {
        let build: [(inout Model, Literal) -> Void] = [
            { $0.addLinear([Term(Int.max, $1)], atMost: 3) },
            { $0.addLinear([Term(Int.min, $1)], atLeast: 3) },
            { $0.addLinear([Term(Model.sumLimit, $1), Term(1, !$1)], atLeast: 0) },
            { $0.addLinear([Term(1, $1)], atLeast: Int.min) },
            { $0.addAtMost(Int.max, of: [$1]) },
            { $0.addObjectiveLevel([Term(Model.sumLimit, $1)], offset: -1) },
        ]
        for step in build {
            var model = Model()
            let literal = model.newLiteral()
            step(&model, literal)
            #expect(throws: ModelError.sumTooLarge(limit: 1 << 60)) { try Solver(model) }
        }
    }

    @Test func sumsAtTheLimitAreSolved() throws {
        var model = Model()
        let literals = (0..<4).map { _ in model.newLiteral() }
        let quarter = Model.sumLimit / 8
        model.addLinear(literals.map { Term(quarter, $0) }, atLeast: 2 * quarter, if: literals[0])
        model.addLinear(literals.map { Term(-quarter, $0) }, atMost: -quarter)
        model.addObjectiveLevel(literals.map { Term(quarter, $0) } + [Term(-quarter, literals[0])], offset: -quarter)
        var solver = try Solver(model)
        guard case .solved(let solution) = solver.solve() else {
            Issue.record("not solved")
            return
        }
        #expect(solution.isOptimal)
        #expect(solution.levels.map(\.value) == BruteForce(model: model).best)
    }

    @Test func literalsAndRequirementsOfAnotherModelAreRefused() {
        var other = Model()
        _ = other.newLiteral()
        let foreign = other.newLiteral()
        let requirement = other.newRequirement()
        var model = Model()
        let own = model.newLiteral()
        var first = model
        first.addClause([own, foreign])
        #expect(throws: ModelError.unknownLiteral(code: foreign.code)) { try Solver(first) }
        var second = model
        second.addClause([own], for: requirement)
        #expect(throws: ModelError.unknownRequirement(index: 0)) { try Solver(second) }
    }

    @Test func aModelWithoutAnythingIsSolved() throws {
        var solver = try Solver(Model())
        guard case .solved(let solution) = solver.solve() else {
            Issue.record("not solved")
            return
        }
        #expect(solution.levels.isEmpty && solution.isOptimal)
        #expect(solution.assignment[Model().alwaysTrue])
    }

    @Test func aFirstSolutionFollowsSuggestionsThatNothingSpeaksAgainst() throws {
        var model = Model()
        let literals = (0..<30).map { _ in model.newLiteral() }
        for literal in literals.prefix(20) { model.suggest(literal) }
        model.addAtMost(25, of: literals)
        var solver = try Solver(model)
        guard case .solved(let solution) = solver.solve() else {
            Issue.record("not solved")
            return
        }
        #expect(literals.map { solution.assignment[$0] } == literals.indices.map { $0 < 20 })
    }

    @Test func manyLevelsThatCostNothingAreProvedAtOnce() throws {
        var model = Model()
        let literals = (0..<200).map { _ in model.newLiteral() }
        for index in 0..<199 { model.addAtMostOne([literals[index], literals[index + 1]]) }
        for level in 0..<70 { model.addObjectiveLevel(literals.map { Term(1 + level, $0) }) }
        var solver = try Solver(model)
        guard case .solved(let solution) = solver.solve() else {
            Issue.record("not solved")
            return
        }
        #expect(solution.isOptimal && solution.levels.allSatisfy { $0.value == 0 })
        #expect(solver.work < 200_000)
    }

    @Test func aGrowingModelIsSolvedRightAfterEveryStep() throws {
        for seed in UInt64(0)..<40 {
            let recipe = RandomModel(seed: seed, variables: 7, constraints: 14, requirements: 14, levels: 2)
            // Each step is in a requirement of its own or in none; the model grows requirement by requirement.
            for count in 0...14 {
                let model = recipe.model { $0 < count }
                var solver = try Solver(model)
                switch (solver.solve(), BruteForce(model: model).best) {
                case (.solved(let solution), .some(let best)):
                    #expect(solution.levels.map(\.value) == best && solution.isOptimal, "seed \(seed), \(count)")
                case (.infeasible, nil): break
                default: Issue.record("seed \(seed), \(count): feasibility is wrong")
                }
            }
        }
    }
}
