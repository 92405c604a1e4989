import ConstraintSolver
import ModelFiles
import Testing

/// Whatever a solution file holds, it gets a clear error or is read; nothing traps.
@Suite("Hostile solution files")
struct HostileSolutionTests {
    /// A file, the line of its first problem, and what the message must say.
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var line: Int
        var says: [String]

        var testDescription: String { String(text.prefix(40)) }
    }

    private static let cases = [
        Case(text: "", line: 0, says: ["no solution", "Allowed"]),
        Case(text: "# a comment\n\n", line: 0, says: ["no solution"]),
        Case(text: "o 3\n", line: 0, says: ["no solution"]),
        Case(text: "hello world\nx1 1\n", line: 1, says: ["`hello`", "Allowed"]),
        Case(text: "PK\u{3}\u{4}\u{0}\u{0}", line: 1, says: ["`PK····`"]),
        Case(text: "<?xml version=\"1.0\"?>\n", line: 1, says: ["`<?xml`"]),
        Case(text: "x1 1\nx5 1\n", line: 2, says: ["`x5`", "x1 to x4"]),
        Case(text: "x0 1\n", line: 1, says: ["`x0`", "x1 to x4"]),
        Case(text: "x01 1\n", line: 1, says: ["`x01`"]),
        Case(text: "x-1 1\n", line: 1, says: ["`x-1`"]),
        Case(text: "x99999999999999999999999 1\n", line: 1, says: ["x9999"]),
        Case(text: "x9999999999 1\n", line: 1, says: ["x9999999999"]),
        Case(text: "y 1\n", line: 1, says: ["`y`"]),
        Case(text: "x1 0.5\n", line: 1, says: ["`0.5`", "0 and 1"]),
        Case(text: "x1 1.00001\n", line: 1, says: ["`1.00001`"]),
        Case(text: "x1 2\n", line: 1, says: ["`2`"]),
        Case(text: "x1 -1\n", line: 1, says: ["`-1`"]),
        Case(text: "x1 nan\n", line: 1, says: ["`nan`"]),
        Case(text: "x1 inf\n", line: 1, says: ["`inf`"]),
        Case(text: "x1 1e999999999\n", line: 1, says: ["1e999999999"]),
        Case(text: "=obj= 0\nx1\n", line: 2, says: ["`x1`", "missing"]),
        Case(text: "x2 0\nx1 one\n", line: 2, says: ["`one`"]),
        Case(text: "x1 1 x2 1\n", line: 1, says: ["`x2`", "one value a line"]),
        Case(text: "x1 1\nx1 0\n", line: 2, says: ["x1 is 0 here and 1 on line 1"]),
        Case(text: "v x1 -x1\n", line: 1, says: ["x1 is 0 here and 1 on line 1"]),
        Case(text: "v x1 x2 0\n", line: 1, says: ["`0`"]),
        Case(text: "v --x1\n", line: 1, says: ["`-x1`"]),
        Case(text: "v -\n", line: 1, says: ["``"]),
        Case(text: "s UNSATISFIABLE\n", line: 1, says: ["UNSATISFIABLE", "no solution to read"]),
        Case(text: "s UNKNOWN\nv x1\n", line: 1, says: ["UNKNOWN"]),
        Case(text: "s FINE\nv x1\n", line: 1, says: ["`FINE`", "OPTIMUM FOUND"]),
        Case(text: "c x\nx1 1\n", line: 2, says: ["`x1`", "c, o, s, v and d"]),
        Case(text: "=infeas=\n", line: 1, says: ["=infeas="]),
        Case(text: "solution status: infeasible\nno solution available\n", line: 2, says: ["no solution"]),
        Case(text: "Model status\nInfeasible\n\n# Primal solution values\nNone\n", line: 0, says: ["`Infeasible`"]),
        Case(text: "Model status\nOptimal\n# Primal solution values\n# Columns 1\nR1 1\n", line: 5, says: ["`R1`"]),
    ]

    @Test("A mistake is told with its line, what was found and what is allowed", arguments: cases)
    func told(_ bad: Case) throws {
        let error = try #require(throws: SolutionError.self) {
            try readSolution(Array(bad.text.utf8), of: Sample.small)
        }
        let problem = try #require(error.problems.first)
        #expect(problem.line == bad.line)
        for words in bad.says { #expect(problem.message.contains(words), "\(problem.message)") }
    }

    @Test("All mistakes are told at once, and of very many the number")
    func many() throws {
        let text = (5..<1_005).map { "x\($0) 1\n" }.joined()
        let error = try #require(throws: SolutionError.self) { try readSolution(Array(text.utf8), of: Sample.small) }
        #expect(error.problems.map(\.line) == Array(1...20) && error.omitted == 980)
    }

    @Test("Long lines, long words and bytes that are no text are shown short, on one line")
    func short() throws {
        let word = String(repeating: "y", count: 1_000_000)
        let files: [[UInt8]] = [
            Array(word.utf8), Array("\(word) 1\n".utf8), Array("x1 \(word)\n".utf8), Array("v \(word)\n".utf8),
            Array("s \(word) \(word)\n".utf8), Array("Model status\n\(word) \(word)\n".utf8),
            (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ ($0 >> 3)) },
            Array("v ".utf8) + Array(repeating: 0xFF, count: 1_000), [0xFF, 0xFE, 0x78, 0x00, 0x31, 0x00],
            Array(repeating: 0, count: 10_000), Array(repeating: 0x0A, count: 100_000),
        ]
        for file in files {
            let error = try #require(throws: SolutionError.self) { try readSolution(file, of: Sample.small) }
            for problem in error.problems {
                #expect(problem.message.count < 300 && !problem.message.contains("\n"), "\(problem.message)")
            }
        }
    }

    @Test("Noise made of the words of solution files never traps")
    func noise() {
        let words = [
            "v", "s", "c", "o", "d", "x1", "-x2", "~x3", "x4", "x5", "1", "0", "0.5", "=obj=", "#", "Columns", "Rows",
            "Primal", "Model", "status", "None", "solution", "status:", "no", "(obj:1)", "\n", "\n", "\n", "\t",
            "\u{0}",
        ]
        var state: UInt64 = 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var read = 0
        for _ in 0..<20_000 {
            let text = (0..<next(14)).map { _ in words[next(words.count)] }.joined(separator: " ")
            if (try? readSolution(Array(text.utf8), of: Sample.small)) != nil { read += 1 }
        }
        #expect(read > 100)
    }
}
