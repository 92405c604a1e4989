import ConstraintSolver
import ProtectedTime
import SchoolModel
import Testing

/// Days with promises by date are looked at on their own first; that must never say more, or less, than the whole scenario does.
@Suite struct ImpossibleDatesTests {
    @Test(arguments: 0..<8)
    func theWholeModelAgrees(block: Int) throws {
        var impossible = 0
        for seed in UInt64(block * 60)..<UInt64(block * 60 + 60) {
            let scenario = datedScenario(seed: seed)
            guard scenario.problems().isEmpty else { continue }
            let whole = try StatedModel(scenario)
            let isPossible = try hasSolution(whole) { _ in true }
            guard case .impossible(let conflict) = try Planner(scenario).run() else {
                #expect(isPossible, "seed \(seed)")
                continue
            }
            impossible += 1
            #expect(!isPossible, "seed \(seed)")
            let reasons = conflict.lines(in: scenario)
            #expect(try !hasSolution(whole) { reasons.contains($0) }, "seed \(seed): \(reasons)")
            for reason in conflict.isMinimal ? reasons : [] {
                #expect(
                    try hasSolution(whole) { $0 != reason && reasons.contains($0) },
                    "seed \(seed): \(reason) is not needed")
            }
        }
        #expect(impossible >= 5, "too few scenarios were impossible")
    }

    /// Whether the model has a solution when only these of its requirements are asked for.
    private func hasSolution(_ stated: StatedModel, keeping isKept: (String) -> Bool) throws -> Bool {
        let meanings = stated.meanings()
        var model = Model()
        while model.variableCount < stated.model.variableCount { _ = model.newLiteral() }
        stated.model.forEachRow { row in
            guard row.requirement.map({ isKept(meanings.requirement($0)) }) ?? true, let plain = row.linearized else {
                return
            }
            if plain.relation != .atMost { model.addLinear(plain.terms, atLeast: plain.bound) }
            if plain.relation != .atLeast { model.addLinear(plain.terms, atMost: plain.bound) }
        }
        var solver = try Solver(model)
        if case .solved = solver.solve() { return true }
        return false
    }

    /// A tiny school whose groups meet on dates, most of them on the same one.
    private func datedScenario(seed: UInt64) -> Scenario {
        var random = TestRandom(seed: seed)
        var scenario = randomScenario(seed: seed)
        let days = scenario.calendar.openDays
        scenario.cover.isStrict = random.chance(50)
        scenario.requirements += scenario.requirements.map {
            var again = $0
            again.id = Requirement.ID("\($0.id) again")
            return again
        }
        scenario.requirements = scenario.requirements.map { requirement in
            guard case .meeting(var meeting) = requirement.content else { return requirement }
            meeting.rhythm = .onDates(random.chance(70) ? [days[0]] : Array(days.prefix(2)))
            var dated = requirement
            dated.content = .meeting(meeting)
            dated.strength = random.chance(85) ? .guaranteed : .wanted(weight: 1)
            return dated
        }
        return scenario
    }
}
