internal import ConstraintSolver
internal import Dispatch
internal import PlanVerifier
public import SchoolModel

/// Finds the best plan for a scenario.
///
/// ```swift
/// let result = try Planner(scenario).run()
/// if case .best(let best) = result { print(best.plan.sessions.count) }
/// ```
///
/// Same scenario, seed and work limit: the same plan, on any number of threads. No plan leaves without the verifier's
/// word.
public struct Planner: Sendable {
    public let scenario: Scenario
    public let limits: PlanningLimits

    public init(_ scenario: Scenario, limits: PlanningLimits = PlanningLimits()) {
        self.scenario = scenario
        self.limits = limits
    }

    /// Plans on the calling thread until the best plan is proved or a limit is reached.
    ///
    /// - Parameters:
    ///   - stop: raise it from another thread to end planning within a tenth of a second.
    ///   - onImprovement: called with each better plan as it is found.
    public func run(
        stop: StopFlag = StopFlag(), onImprovement: (VerifiedPlan) -> Void = { _ in }
    ) throws(PlanningError) -> PlanningResult {
        // To give back a large model's storage, and to judge its last plan, takes about a twelfth of what it takes to state the model; until
        // that is known, of all the time.
        let timer = limits.time.map { Watchdog(raising: stop, at: $0 - $0 / 12) }
        defer { timer?.cancel() }
        let problems = scenario.problems()
        guard problems.isEmpty else { throw .invalidScenario(problems) }
        var options = SolverOptions()
        options.workLimit = limits.work
        options.seed = limits.seed
        options.threads = limits.threads
        options.memoryLimit = limits.memory
        if let conflict = DatedExcerpt.conflict(in: scenario, &options, stop) { return .impossible(conflict) }
        let start = ContinuousClock.now
        guard let formulation = try? Formulation(scenario, stop: stop.solverFlag) else { return .undecided }
        let verifier = PlanVerifier(scenario)
        if let timer, let time = limits.time { timer.set(to: time - (ContinuousClock.now - start) / 12) }

        var solver: Solver
        do {
            solver = try Solver(formulation.model, options: options, stop: stop.solverFlag)
        } catch {
            throw .tooLarge("\(error)")
        }
        var failure: PlanningError?
        var last: (assignment: Assignment, plan: VerifiedPlan)?
        let outcome = solver.solve { solution in
            guard failure == nil else { return }
            switch verified(solution, formulation, verifier) {
            case .success(let plan):
                last = (solution.assignment, plan)
                onImprovement(plan)
            case .failure(let error):
                failure = error
                stop.stop()
            }
        }
        if let failure { throw failure }
        switch outcome {
        case .solved(let solution):
            var plan: VerifiedPlan
            if let last, last.assignment == solution.assignment {
                // Seen before: only the bounds may have moved.
                plan = last.plan
                plan.goals = goalResults(plan.verification.levels, solution.levels, formulation.goalLevelOfModelLevel)
            } else {
                plan = try verified(solution, formulation, verifier).get()
            }
            return plan.isBest ? .best(plan) : .plan(plan)
        case .infeasible(let core, let isMinimal):
            return .impossible(formulation.conflict(core, isMinimal: isMinimal))
        case .undecided:
            return .undecided
        }
    }

    /// The plan of a solution, if the verifier accepts it and finds it worth what the search says.
    private func verified(_ solution: Solution, _ formulation: Formulation, _ verifier: PlanVerifier)
        -> Result<VerifiedPlan, PlanningError>
    {
        Result { () throws(PlanningError) in
            let judged = try formulation.judgedPlan(of: solution.assignment, by: verifier)
            return VerifiedPlan(
                plan: judged.plan, verification: judged.verification,
                goals: goalResults(judged.verification.levels, solution.levels, formulation.goalLevelOfModelLevel))
        }
    }

    /// The solver's proofs level by level, told goal by goal: fairness has one solver level for each threshold.
    private func goalResults(_ values: [GoalValue], _ levels: [LevelResult], _ owner: [Int]) -> [GoalResult] {
        var result: [GoalResult] = []
        var allProved = true
        for (index, level) in scenario.goals.enumerated() {
            let own = zip(levels, owner).filter { $0.1 == index }.map(\.0)
            allProved = allProved && own.allSatisfy(\.isProved)
            var bound: Int?
            if case .number = values[index], let only = own.first, own.count == 1 { bound = only.bound }
            result.append(GoalResult(level: level, value: values[index], bound: bound, isProved: allProved))
        }
        return result
    }
}

/// Raises a flag after a time, from a thread of its own: cooperative threads may all be busy.
private struct Watchdog {
    private let timer: any DispatchSourceTimer
    private let start = DispatchTime.now()

    init(raising stop: StopFlag, at time: Duration) {
        timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "ProtectedTime.Watchdog"))
        timer.setEventHandler { stop.stop() }
        set(to: time)
        timer.resume()
    }

    /// Raises the flag so long after the start, not when it was to be raised before.
    func set(to time: Duration) {
        // Longer than a century is no limit, and would not fit into nanoseconds.
        let (seconds, attoseconds) = min(max(time, .zero), .seconds(3_000_000_000)).components
        timer.schedule(deadline: start + .nanoseconds(Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)))
    }

    func cancel() {
        timer.cancel()
    }
}
