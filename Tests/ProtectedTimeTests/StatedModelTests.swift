import ConstraintSolver
import PlanVerifier
import ProtectedTime
import SchoolModel
import Testing

/// What someone who solves the model otherwise relies on.
@Suite struct StatedModelTests {
    /// Tiny schools that contradict themselves nowhere.
    private static let schools = (0..<60).compactMap { (seed: UInt64) -> Scenario? in
        let scenario = randomScenario(seed: seed)
        return scenario.problems().isEmpty ? scenario : nil
    }

    @Test func theBestSolutionOfTheModelIsTheBestPlan() throws {
        var compared = 0
        for school in Self.schools {
            let stated = try StatedModel(school)
            guard case .best(let best) = try Planner(school).run() else { continue }
            var solver = try Solver(stated.model)
            guard case .solved(let solution) = solver.solve(), solution.isOptimal else {
                Issue.record("the planner found a best plan, the solver no best solution")
                continue
            }
            let found = try #require(try stated.plan(of: solution.assignment))
            #expect(found.goals.map(\.value) == best.goals.map(\.value))
            #expect(found.verification.isValid && !found.isBest)
            compared += 1
        }
        #expect(compared > 20)
    }

    @Test func anAssignmentThatIsNoSolutionHasNoPlan() throws {
        for school in Self.schools {
            let stated = try StatedModel(school)
            guard case .solved(let solution) = solve(stated.model) else { continue }
            // A value more than the model has, and the constant false.
            #expect(try stated.plan(of: Assignment(values: solution.assignment.values + [true])) == nil)
            #expect(try stated.plan(of: Assignment(values: [false] + solution.assignment.values.dropFirst())) == nil)
        }
    }

    @Test func everyDecisionIsToldInWordsOfItsOwn() throws {
        var kinds: Set<VariableMeaning.Kind> = []
        for school in Self.schools {
            let stated = try StatedModel(school)
            let meanings = stated.meanings()
            let told = (1..<max(stated.model.variableCount, 1)).map { meanings.variable($0) }
            #expect(told.allSatisfy { !$0.words.isEmpty })
            let decisions = told.filter { $0.kind != .auxiliary }
            #expect(Set(decisions).count == decisions.count)
            kinds.formUnion(told.map(\.kind))
        }
        // No requirement of these schools wants a room.
        #expect(kinds.isSuperset(of: Set(VariableMeaning.Kind.allCases).subtracting([.room, .roomChange])))
    }

    @Test func everyDecisionOfAPlanIsAmongTheTrueVariables() throws {
        for school in Self.schools {
            let stated = try StatedModel(school)
            guard case .solved(let solution) = solve(stated.model),
                let plan = try stated.plan(of: solution.assignment)?.plan
            else { continue }
            let meanings = stated.meanings()
            let told = (1..<solution.assignment.values.count).filter { solution.assignment.values[$0] }
                .map { meanings.variable($0) }
            let covers = plan.covers.filter { $0.action != .classAway }
            #expect(told.count { $0.kind == .cover } == covers.count)
            #expect(told.count { $0.kind == .debrief } == plan.sessions.count { $0.kind == .debrief })
            for cover in covers {
                let parts =
                    ["\(cover.occurrence.day) \(cover.occurrence.start)-", "(\(cover.teacher))"]
                    + (cover.person.map { ["(\($0)) takes"] } ?? [])
                #expect(told.contains { way in way.kind == .cover && parts.allSatisfy(way.words.contains) })
            }
        }
    }

    @Test func goalsAndRowsAreTold() throws {
        let school = randomScenario(seed: 14)
        let stated = try StatedModel(school)
        let meanings = stated.meanings()
        let told = (0..<stated.model.objectiveLevelCount).map { meanings.goal($0) }
        #expect(Set(told).count == told.count)
        for (goal, level) in zip(told, stated.goalLevels) {
            for term in school.goals[level].terms { #expect(goal.contains(term.goal.rawValue)) }
        }
        #expect(meanings.requirement(nil) == "a rule of every plan")
        var named: Set<String> = []
        stated.model.forEachRow { if let own = $0.requirement { named.insert(meanings.requirement(own)) } }
        for requirement in school.requirements where requirement.strength == .guaranteed {
            #expect(named.contains("requirement “\(requirement.id)” is guaranteed"))
        }
    }

    private func solve(_ model: Model) -> Outcome? {
        var solver = try? Solver(model)
        return solver?.solve()
    }
}
