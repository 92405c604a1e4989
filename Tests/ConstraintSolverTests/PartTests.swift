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
            let recipe = unlinked(seed, parts: parts, variables: 8 / parts, levels: Int(seed % 4))
            if try expectBest(of: recipe.model(), seed) { solved += 1 }
        }
        #expect(solved > 100)
    }

    /// A requirement may say something in several parts.
    @Test func aPartThatClashesIsExplained() throws {
        var seen = 0
        for seed in 0..<400 as Range<UInt64> {
            let recipe = unlinked(seed, parts: 2, requirements: 4, levels: 1)
            if try expectCore(of: recipe, seed) { seen += 1 }
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

    /// Three schools have no room where one has just a third of it.
    @Test func memoryIsSharedByTheParts() throws {
        func isSolved(_ model: Model, within limit: Int) throws -> Bool {
            var options = SolverOptions()
            options.workLimit = 2_000_000
            options.memoryLimit = limit
            var solver = try Solver(model, options: options)
            if case .solved = solver.solve() { return true }
            return false
        }
        let school = smallSchool(weeks: 2)
        let limits = stride(from: 10_000, through: 20_000_000, by: 10_000)
        let least = try #require(limits.first { (try? isSolved(school, within: $0)) == true })
        let schools = smallSchools(seeds: [1, 2, 3], weeks: 2)
        #expect(try !isSolved(schools, within: 3 * least))
        #expect(try isSolved(schools, within: 10 * least))
    }
}
