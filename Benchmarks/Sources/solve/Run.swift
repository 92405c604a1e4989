import ConstraintSolver
import Foundation

/// One run: read, solve, check, print.
struct Run {
    let arguments: Arguments

    func callAsFunction() -> ExitCode {
        guard let data = FileManager.default.contents(atPath: arguments.file) else {
            Printer.complaint("\(arguments.file): can't be read")
            return .unreadable
        }
        do {
            return solve(try read([UInt8](data)))
        } catch {
            Printer.complaint("\(arguments.file): \(error)")
            return .badInput
        }
    }

    private func read(_ bytes: [UInt8]) throws(InputError) -> Problem {
        arguments.file.hasSuffix(".opb") ? try OPBReader.read(bytes) : try CNFReader.read(bytes)
    }

    private func solve(_ problem: Problem) -> ExitCode {
        let (model, variables) = problem.model()
        let stop = StopFlag()
        var options = SolverOptions()
        options.threads = arguments.threads
        options.workers = arguments.workers
        options.workLimit = arguments.workLimit
        options.seed = arguments.seed
        var solver: Solver
        do {
            solver = try Solver(model, options: options, stop: stop)
        } catch {
            Printer.complaint("\(arguments.file): \(error)")
            return .badInput
        }
        if let limit = arguments.timeLimit {
            Thread.detachNewThread {
                Thread.sleep(forTimeInterval: limit)
                stop.stop()
            }
        }
        let outcome = solver.solve { solution in
            if let level = solution.levels.first { Printer.line("o \(level.value)") }
        }
        Printer.line("c work \(solver.work)")
        return report(outcome, problem, variables)
    }

    private func report(_ outcome: Outcome, _ problem: Problem, _ variables: [Literal]) -> ExitCode {
        switch outcome {
        case .undecided:
            Printer.line("s UNKNOWN")
            return .unknown
        case .infeasible:
            Printer.line("s UNSATISFIABLE")
            return .unsatisfiable
        case .solved(let solution):
            let values = variables.map { solution.assignment[$0] }
            if let row = problem.violatedRow(values) {
                Printer.complaint("\(arguments.file): the answer violates the constraint that ends on line \(row.line)")
                return .wrongAnswer
            }
            if let objective = problem.objective, problem.sum(objective, values) != solution.levels[0].value {
                Printer.complaint("\(arguments.file): the answer's objective is not \(solution.levels[0].value)")
                return .wrongAnswer
            }
            let isOptimum = problem.objective != nil && solution.isOptimal
            Printer.line(isOptimum ? "s OPTIMUM FOUND" : "s SATISFIABLE")
            Printer.values(values, problem.format)
            return isOptimum ? .optimumFound : .satisfiable
        }
    }
}
