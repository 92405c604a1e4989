// A handful of figures to look at while working: `swift package --package-path Benchmarks/InProcess benchmark`.
import Benchmark
import ConstraintSolver
import ProtectedTime
import ScenarioFiles
import SchoolModel

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .peakMemoryResident], timeUnits: .milliseconds, maxDuration: .seconds(5),
        maxIterations: 20)

    Benchmark("Koulumestari: read the scenario") { _ in
        blackHole(try readScenario(at: Scenarios.koulumestari))
    }

    Benchmark("Koulumestari: state the model") { benchmark in
        let scenario = try readScenario(at: Scenarios.koulumestari)
        benchmark.startMeasurement()
        blackHole(try StatedModel(scenario))
    }

    Benchmark("Koulumestari: first plan") { benchmark in
        let scenario = try readScenario(at: Scenarios.koulumestari)
        let stop = ProtectedTime.StopFlag()
        benchmark.startMeasurement()
        blackHole(try Planner(scenario, limits: oneThread).run(stop: stop) { _ in stop.stop() })
    }

    Benchmark("A week with 12 teachers: prove the best plan") { benchmark in
        let scenario = try Scenarios.week()
        benchmark.startMeasurement()
        let result = try Planner(scenario, limits: oneThread).run()
        benchmark.stopMeasurement()
        guard case .best = result else { return benchmark.error("not proved") }
    }

    Benchmark("Engine: a random formula without solution") { benchmark in
        let model = randomFormula(variables: 250, clauses: 1075, seed: 7)
        benchmark.startMeasurement()
        var solver = try Solver(model)
        let outcome = solver.solve()
        benchmark.stopMeasurement()
        guard case .infeasible = outcome else { return benchmark.error("not refuted") }
    }
}

/// Threads would only add noise.
private let oneThread = PlanningLimits(threads: 1)
