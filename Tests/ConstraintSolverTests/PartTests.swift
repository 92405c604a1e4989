import ConstraintSolver
import Testing

/// Models whose parts nothing links are solved part by part.
@Suite struct PartTests {
    private func unlinked(
        _ seed: UInt64, parts: Int, variables: Int = 4, requirements: Int = 0, levels: Int
    ) -> RandomModel {
        RandomModel(
            unlinked: (0..<parts).map { part in
                let number = seed * 10 + UInt64(part)
                return RandomModel(
                    seed: number, variables: variables, constraints: 2 + Int(number % 5),
                    requirements: requirements, levels: levels)
            })
    }

    @Test(arguments: [2, 3])
    func theSumOfTheBestIsTheBest(parts: Int) throws {
        var solved = 0
        for seed in 0..<400 as Range<UInt64> {
            let model = unlinked(seed, parts: parts, variables: 8 / parts, levels: Int(seed % 4)).model()
            var solver = try Solver(model)
            var last: [Int]?
            let outcome = solver.solve { improvement in
                let values = model.values(of: improvement.assignment)
                #expect(model.violation(of: improvement.assignment) == nil, "seed \(seed)")
                #expect(improvement.levels.map(\.value) == values, "seed \(seed)")
                #expect(last.map { values.lexicographicallyPrecedes($0) } ?? true, "seed \(seed)")
                last = values
            }
            switch (outcome, BruteForce(model: model).best) {
            case (.solved(let solution), .some(let best)):
                solved += 1
                #expect(model.violation(of: solution.assignment) == nil, "seed \(seed)")
                #expect(solution.levels.map(\.value) == best, "seed \(seed)")
                #expect(model.values(of: solution.assignment) == best, "seed \(seed)")
                #expect(solution.isOptimal, "seed \(seed)")
            case (.infeasible, nil):
                break
            case (let outcome, let best):
                Issue.record("seed \(seed): \(outcome) but \(String(describing: best))")
            }
        }
        #expect(solved > 100)
    }

    /// A requirement may say something in several parts.
    @Test func aPartThatClashesIsExplained() throws {
        var seen = 0
        for seed in 0..<400 as Range<UInt64> {
            let recipe = unlinked(seed, parts: 2, requirements: 4, levels: 1)
            var solver = try Solver(recipe.model())
            guard case .infeasible(let core, let isMinimal) = solver.solve() else { continue }
            seen += 1
            let names = Set(core.map(\.index))
            #expect(isMinimal, "seed \(seed)")
            #expect(BruteForce(model: recipe.model { names.contains($0) }).best == nil, "seed \(seed)")
            for name in names {
                let rest = recipe.model { names.contains($0) && $0 != name }
                #expect(BruteForce(model: rest).best != nil, "seed \(seed): \(name) is not needed")
            }
        }
        #expect(seen > 20)
    }

    /// As long as an earlier level is not proved, one part may give up there what another wins.
    @Test func boundsHoldWheneverTheSearchEnds() throws {
        var unproved = 0
        for seed in 0..<400 as Range<UInt64> {
            let model = unlinked(seed, parts: 2, variables: 6, levels: 3).model()
            let all = BruteForce(model: model).solutions.map { model.values(of: $0) }
            for limit in [0, 20, 40, 60, 80, 100, 150, 200, 300] {
                var options = SolverOptions()
                options.workLimit = limit
                var solver = try Solver(model, options: options)
                guard case .solved(let solution) = solver.solve() else { continue }
                let values = solution.levels.map(\.value)
                if !solution.isOptimal { unproved += 1 }
                for (level, result) in solution.levels.enumerated() {
                    let rivals = all.filter { $0[..<level] == values[..<level] }.map { $0[level] }
                    #expect(try #require(rivals.min()) >= result.bound, "seed \(seed), limit \(limit), level \(level)")
                    if result.isProved { #expect(result.value == result.bound, "seed \(seed), limit \(limit)") }
                }
            }
        }
        #expect(unproved > 50)
    }

    /// Each is searched as if it were alone; all at once would take many times the work.
    @Test func schoolsTogetherTakeTheWorkOfEach() throws {
        let seeds: [UInt64] = [1, 2, 3, 4]
        var sums = [0, 0, 0, 0, 0]
        var work = 0
        for seed in seeds {
            var solver = try Solver(smallSchool(weeks: 1, teachers: 7, seed: seed))
            guard case .solved(let solution) = solver.solve() else {
                Issue.record("not solved")
                return
            }
            for (level, result) in solution.levels.enumerated() { sums[level] += result.value }
            work += solver.work
        }
        var solver = try Solver(smallSchools(seeds: seeds, weeks: 1, teachers: 7))
        guard case .solved(let solution) = solver.solve() else {
            Issue.record("not solved")
            return
        }
        #expect(solution.isOptimal)
        #expect(solution.levels.map(\.value) == sums)
        // What nothing links inside a school makes parts of its own.
        #expect(abs(solver.work - work) <= work / 100)
    }

    @Test(arguments: [1, 2, 3])
    func threadsNeverChangeAnything(workers: Int) throws {
        let model = smallSchools(seeds: [1, 2, 3], weeks: 2)
        var results: [(values: [[Int]], last: Solution, work: Int)] = []
        for threads in [1, 2, 4, 5] {
            var options = SolverOptions()
            options.workLimit = 10_000_000
            options.workers = workers
            options.threads = threads
            var solver = try Solver(model, options: options)
            var values: [[Int]] = []
            guard case .solved(let solution) = solver.solve(onImprovement: { values.append($0.levels.map(\.value)) })
            else {
                Issue.record("not solved")
                return
            }
            results.append((values, solution, solver.work))
        }
        #expect(results[0].values.count > 1)
        #expect(model.violation(of: results[0].last.assignment) == nil)
        for other in results.dropFirst() {
            #expect(other.values == results[0].values)
            #expect(other.last.assignment == results[0].last.assignment)
            #expect(other.last.levels == results[0].last.levels)
            #expect(other.work == results[0].work)
        }
    }

    @Test func memoryIsSharedByTheParts() throws {
        let model = smallSchools(seeds: [1, 2, 3], weeks: 2)
        func run(_ limit: Int?) throws -> Outcome {
            var options = SolverOptions()
            options.workLimit = 2_000_000
            options.memoryLimit = limit
            var solver = try Solver(model, options: options)
            return solver.solve()
        }
        guard case .solved = try run(nil), case .solved = try run(100_000_000), case .undecided = try run(100_000)
        else {
            Issue.record("the limit is not kept, or too narrowly")
            return
        }
    }
}
