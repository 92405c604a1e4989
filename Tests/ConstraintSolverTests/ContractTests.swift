import ConstraintSolver
import Testing

@Suite struct ContractTests {
    private func run(
        _ model: Model, _ change: (inout SolverOptions) -> Void
    ) throws -> (Outcome, values: [[Int]], work: Int) {
        var options = SolverOptions()
        change(&options)
        var solver = try Solver(model, options: options)
        var values: [[Int]] = []
        let outcome = solver.solve { values.append($0.levels.map(\.value)) }
        return (outcome, values, solver.work)
    }

    @Test(arguments: [1, 2, 3])
    func threadsNeverChangeAnything(workers: Int) throws {
        let model = smallSchool(weeks: 8)
        let runs = try [1, 1, 2, 4].map { threads in
            try run(model) {
                $0.workLimit = 40_000_000
                $0.workers = workers
                $0.threads = threads
            }
        }
        guard case .solved(let first) = runs[0].0 else {
            Issue.record("not solved")
            return
        }
        #expect(model.violation(of: first.assignment) == nil)
        #expect(runs[0].values.count > 2)
        for other in runs.dropFirst() {
            guard case .solved(let solution) = other.0 else {
                Issue.record("not solved")
                return
            }
            #expect(solution.assignment == first.assignment)
            #expect(solution.levels == first.levels)
            #expect(other.values == runs[0].values)
            #expect(other.work == runs[0].work)
        }
    }

    @Test func eachImprovementIsBetterThanTheOneBefore() throws {
        let result = try run(smallSchool(weeks: 3)) { $0.workLimit = 10_000_000 }
        for (earlier, later) in zip(result.values, result.values.dropFirst()) {
            #expect(later.lexicographicallyPrecedes(earlier))
        }
    }

    @Test(arguments: [0, 1, 1000, 100_000, 3_000_000])
    func theWorkLimitIsKept(limit: Int) throws {
        let result = try run(smallSchool(weeks: 8)) { $0.workLimit = limit }
        // Loading and one step of the search are not interrupted by the limit.
        #expect(result.work < limit + 2_000_000)
    }

    @Test func aFlagThatIsRaisedBeforehandEndsTheSearchAtOnce() throws {
        let stop = StopFlag()
        stop.stop()
        var solver = try Solver(smallSchool(weeks: 8), stop: stop)
        guard case .undecided = solver.solve() else {
            Issue.record("something was found without searching")
            return
        }
        #expect(solver.work < 1_000_000)
    }

    @Test func aFlagThatIsRaisedAtTheFirstSolutionKeepsIt() throws {
        let model = smallSchool(weeks: 8)
        let stop = StopFlag()
        var solver = try Solver(model, stop: stop)
        var seen: [[Int]] = []
        let outcome = solver.solve {
            seen.append($0.levels.map(\.value))
            stop.stop()
        }
        guard case .solved(let solution) = outcome else {
            Issue.record("the solution was lost")
            return
        }
        #expect(model.violation(of: solution.assignment) == nil)
        #expect(seen == [solution.levels.map(\.value)])
    }

    @Test(arguments: [1, 2])
    func aFlagThatIsRaisedAtALaterSolutionKeepsThatOne(threads: Int) throws {
        let model = smallSchool(weeks: 8)
        let all = try run(model) { $0.workLimit = 40_000_000 }.values
        try #require(all.count > 2)
        for last in 1..<all.count {
            var options = SolverOptions()
            options.threads = threads
            options.workLimit = 40_000_000
            let stop = StopFlag()
            var solver = try Solver(model, options: options, stop: stop)
            var seen: [[Int]] = []
            let outcome = solver.solve {
                seen.append($0.levels.map(\.value))
                if seen.count > last { stop.stop() }
            }
            guard case .solved(let solution) = outcome else {
                Issue.record("the solution was lost")
                return
            }
            #expect(model.violation(of: solution.assignment) == nil)
            #expect(seen == Array(all[...last]))
            #expect(seen.last == solution.levels.map(\.value))
        }
    }

    @Test func theSolutionThatIsReturnedIsTheLastOneReported() throws {
        let model = smallSchool(weeks: 8)
        for limit in stride(from: 500_000, through: 10_000_000, by: 500_000) {
            let result = try run(model) { $0.workLimit = limit }
            guard case .solved(let solution) = result.0 else { continue }
            #expect(result.values.last == solution.levels.map(\.value), "limit \(limit)")
        }
    }

    @Test(arguments: [0, 10_000, 1_000_000, 5_000_000])
    func theMemoryLimitGivesAnAnswerAndNoCrash(limit: Int) throws {
        let model = smallSchool(weeks: 4)
        let result = try run(model) {
            $0.memoryLimit = limit
            $0.workLimit = 5_000_000
        }
        switch result.0 {
        case .solved(let solution): #expect(model.violation(of: solution.assignment) == nil)
        case .undecided: #expect(limit < 5_000_000)
        case .infeasible: Issue.record("a feasible model was called infeasible")
        }
    }

    @Test func boundsAreValidWhereverTheSearchStops() throws {
        for seed in UInt64(0)..<60 {
            let model = RandomModel(seed: seed, variables: 11, constraints: 6, levels: 3).model()
            let truth = BruteForce(model: model)
            for limit in [1, 30, 100, 200, 400, 800, 1600, 5000] {
                let result = try run(model) { $0.workLimit = limit }
                guard case .solved(let solution) = result.0 else { continue }
                let values = solution.levels.map(\.value)
                #expect(model.values(of: solution.assignment) == values)
                #expect(model.violation(of: solution.assignment) == nil)
                for (level, result) in solution.levels.enumerated() {
                    let least = try #require(truth.least(level, given: values))
                    #expect(result.bound <= least, "seed \(seed), limit \(limit), level \(level)")
                }
                if solution.isOptimal { #expect(values == truth.best, "seed \(seed), limit \(limit)") }
                for (level, result) in solution.levels.enumerated() where result.isProved {
                    #expect(result.value == truth.best?[level], "seed \(seed), limit \(limit)")
                }
            }
        }
    }
}
