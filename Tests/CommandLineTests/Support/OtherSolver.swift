import ConstraintSolver
import Foundation
import ProtectedTime
import ScenarioFiles

/// A solution of a scenario's model, written as other solvers write theirs.
struct OtherSolver {
    let assignment: Assignment
    /// The variables, each with its value, in order.
    private let values: [(name: String, value: Bool)]

    /// Solves the model of a scenario file.
    init(_ path: String) throws {
        let model = try StatedModel(readScenario(at: path)).model
        var solver = try Solver(model)
        guard case .solved(let solution) = solver.solve() else { throw NoSolution() }
        assignment = solution.assignment
        values = (1..<model.variableCount).map {
            ("x\($0)", solution.assignment[Literal(code: Int32(2 * $0))])
        }
    }

    struct NoSolution: Error {}

    /// As pseudo-Boolean solvers print it, ten values a line.
    var pseudoBoolean: String {
        let lines = stride(from: 0, to: values.count, by: 10).map { start in
            "v " + values[start...].prefix(10).map { ($0.value ? "" : "-") + $0.name }.joined(separator: " ")
        }
        return (["c found", "o 0", "s OPTIMUM FOUND"] + lines).joined(separator: "\n") + "\n"
    }

    /// As HiGHS writes it.
    var highs: String {
        """
        Model status
        Optimal

        # Primal solution values
        Feasible
        Objective 0
        # Columns \(values.count)
        \(values.map { "\($0.name) \($0.value ? 1 : 0)" }.joined(separator: "\n"))
        # Rows 1
        R1 1

        # Dual solution values
        None

        """
    }

    /// As MIPLIB keeps it: what is true, and the objective.
    var list: String {
        "=obj= 0\n" + values.filter(\.value).map { "\($0.name) 0.9999999\n" }.joined()
    }

    /// The list with one variable, which is true in it, left out.
    func list(without name: String) -> String {
        list.replacingOccurrences(of: "\(name) 0.9999999\n", with: "")
    }
}
