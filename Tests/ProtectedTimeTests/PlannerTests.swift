import PlanVerifier
import ProtectedTime
import SchoolModel
import Testing

/// What the planner promises to those who link it.
@Suite struct PlannerTests {
    /// The first tiny school with a plan that takes some search.
    private let school = randomScenario(seed: 14)

    @Test func theSameSeedAndWorkGiveTheSamePlanOnAnyNumberOfThreads() throws {
        let plans = try [1, 2, 4].map { threads in
            let result = try Planner(school, limits: PlanningLimits(work: 3_000_000, threads: threads)).run()
            return try #require(plan(of: result)).plan
        }
        #expect(plans[0] == plans[1] && plans[1] == plans[2])
    }

    @Test func everyImprovementIsVerifiedAndBetterThanTheOneBefore() throws {
        let verifier = PlanVerifier(school)
        var levels: [[GoalValue]] = []
        _ = try Planner(school).run { plan in
            #expect(verifier.verify(plan.plan).isValid)
            levels.append(plan.goals.map(\.value))
        }
        #expect(!levels.isEmpty)
        for (earlier, later) in zip(levels, levels.dropFirst()) { #expect(isBetter(later, earlier)) }
    }

    @Test func eventsEndWithTheSameResultAsRunning() async throws {
        var result: PlanningResult?
        var improvements = 0
        for try await event in Planner(school).events() {
            switch event {
            case .improved: improvements += 1
            case .finished(let end): result = end
            }
        }
        #expect(improvements > 0)
        let awaited = try await Planner(school).plan()
        let run = try Planner(school).run()
        #expect(try plan(of: #require(result))?.plan == plan(of: run)?.plan)
        #expect(plan(of: awaited)?.plan == plan(of: run)?.plan)
    }

    @Test func aRaisedFlagEndsPlanningWithoutAPlan() throws {
        let stop = StopFlag()
        stop.stop()
        guard case .undecided = try Planner(school).run(stop: stop) else {
            Issue.record("planned although it was stopped before")
            return
        }
    }

    @Test func stoppingAtTheFirstPlanReturnsAVerifiedPlan() throws {
        let stop = StopFlag()
        let result = try Planner(school).run(stop: stop) { _ in stop.stop() }
        #expect(try PlanVerifier(school).verify(#require(plan(of: result)).plan).isValid)
    }

    @Test func aScenarioThatContradictsItselfIsRefusedWithEveryProblem() {
        var broken = school
        broken.calendar.last = broken.calendar.first.advanced(by: -1)
        broken.people[0].contract = 0
        #expect {
            try Planner(broken).run()
        } throws: { error in
            guard case PlanningError.invalidScenario(let problems) = error else { return false }
            return problems.count >= 2
        }
    }

    @Test func aConflictNamesWhatClashes() throws {
        var clash = school
        let everyone = Window(periods: ["1"])
        clash.requirements = ["first", "second"].map { name in
            Requirement(
                id: Requirement.ID(name), strength: .guaranteed,
                content: .meeting(
                    Meeting(
                        school: "s", required: ["h0"], rhythm: .onDates([clash.calendar.first]), length: .minutes(45),
                        window: everyone)),
                first: clash.calendar.first, last: clash.calendar.last)
        }
        clash.absences = []
        guard case .impossible(let conflict) = try Planner(clash).run() else {
            Issue.record("two meetings of one person at one time were planned")
            return
        }
        #expect(Set(conflict.reasons) == [.requirement("first"), .requirement("second")])
        #expect(conflict.isMinimal)
        #expect(conflict.lines(in: clash).count == 2)
    }

    @Test func aFrozenPlanStaysAsItIs() throws {
        let before = try #require(plan(of: Planner(school).run())).plan
        var later = school
        later.frozen = Scenario.Frozen(plan: before, until: school.calendar.last.advanced(by: 1))
        let after = try #require(plan(of: Planner(later).run())).plan
        #expect(after == before)
    }

    private func plan(of result: PlanningResult) -> VerifiedPlan? {
        switch result {
        case .best(let plan), .plan(let plan): plan
        case .impossible, .undecided: nil
        }
    }
}
