import ConstraintSolver
import ModelFiles
import Testing

@Suite("Solution files")
struct SolutionFormatTests {
    /// x1 and x4 of the small sample are true, in every way that solvers write it.
    private static let same = [
        "v x1 -x2 -x3 x4\n",
        "c a comment\no 12\no 3\ns OPTIMUM FOUND\nd time 3\nv x1 -x2\nv -x3 x4\nc done\n",
        "s SATISFIABLE\r\nv x1 ~x2\r\nv x4\r\n",
        "v x4 x1",
        "x1 1\nx2 0\nx3 0\nx4 1\n",
        "=obj= 3\nx1 1\nx4 1.0\n",
        "# Solution for model small\n# Objective value = 3\nx1 1e0\nx2 -0\nx3 1e-9\nx4 0.9999999\n",
        "solution status: optimal solution found\nobjective value:    3\nx1     1 \t(obj:3)\nx4   1 \t(obj:0)\n",
        "\u{FEFF}\n\n   x1\t1\n x4 1   \n",
        """
        Model status
        Optimal

        # Primal solution values
        Feasible
        Objective 3
        # Columns 4
        x1 1
        x2 0
        x3 -0
        x4 1
        # Rows 2
        R1 1
        R2 1

        # Dual solution values
        Feasible
        # Columns 4
        x1 0.25
        x2 7
        # Basis
        HiGHS v1
        None
        """,
        """
        Model status
        Time limit reached

        # Primal solution values
        Feasible
        Objective 3
        # Columns -2 sparse
        x1 1 0
        x4 1 3
        # Rows 2
        """,
    ]

    @Test("Each of the usual ways to write a solution is read", arguments: same)
    func formats(_ text: String) throws {
        let read = try readSolution(Array(text.utf8), of: Sample.small)
        #expect(read == Assignment(values: [true, true, false, false, true]))
    }

    @Test("What is left out is 0, also all of it", arguments: ["v\n", "v -x2\n", "=obj= 0\n", "x2 0\n"])
    func leftOut(_ text: String) throws {
        let read = try readSolution(Array(text.utf8), of: Sample.small)
        #expect(read == Assignment(values: [true, false, false, false, false]))
    }

    @Test("Every assignment comes back as it was written")
    func allAssignments() throws {
        let model = Sample.small
        for assignment in Sample.assignments(of: model) {
            let literals = (1...4).map { Literal(code: Int32(2 * $0)) }
            let line = "v " + literals.map { (assignment[$0] ? "x" : "-x") + "\($0.variable)" }.joined(separator: " ")
            let list = literals.map { "x\($0.variable) \(assignment[$0] ? 1 : 0)\n" }.joined()
            #expect(try readSolution(Array(line.utf8), of: model) == assignment)
            #expect(try readSolution(Array(list.utf8), of: model) == assignment)
        }
    }
}
