import ConstraintSolver
import ModelFiles
import Testing

@Suite("Map of a model's names")
struct ModelMapTests {
    private func map(_ model: Model, words: String = "words") -> String {
        let bytes = modelMap(
            model, goal: { "goal \($0)" }, variable: { ("kind", "\(words) \($0)") },
            requirement: { $0 == nil ? "a rule" : "a promise" })
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("Goals, variables and rows, each once")
    func whole() {
        #expect(
            map(Sample.small) == """
                name\tkind\tmeaning
                GOAL1\tgoal\tgoal 0
                GOAL2\tgoal\tgoal 1
                x1\tkind\twords 1
                x2\tkind\twords 2
                x3\tkind\twords 3
                x4\tkind\twords 4
                R1\trow\ta rule
                R2\trow\ta promise

                """)
    }

    @Test("Rows and columns are those of the MPS file, rows those of the OPB file")
    func sameNames() {
        let model = Sample.small
        let names = map(model).split(separator: "\n").dropFirst().map { $0.split(separator: "\t")[0] }
        let file = String(decoding: mps(model, named: "a b"), as: UTF8.self).split(separator: "\n")
        #expect(file[0] == "NAME a_b")
        let rows = file.filter { [" N ", " E ", " G ", " L "].contains($0.prefix(3)) }.map { $0.dropFirst(3) }
        #expect(Set(names) == Set(rows).union(["x1", "x2", "x3", "x4"]))
        let lines = String(decoding: opb(model), as: UTF8.self).split(separator: "\n")
        #expect(lines[0] == "* #variable= 4 #constraint= 2")
        #expect(lines.filter { $0.hasSuffix(";") && !$0.hasPrefix("min:") }.count == 2)
    }

    @Test("No word breaks a line or a column")
    func control() {
        let text = map(Sample.small, words: "a\tb\r\nc\u{2028}d\u{0}")
        #expect(text.split(separator: "\n").count == 9)
        #expect(text.contains("x1\tkind\ta b  c d  1\n"))
    }

    @Test("A model without goals and variables still has a head, and an objective in its MPS file")
    func empty() {
        #expect(map(Model()) == "name\tkind\tmeaning\n")
        #expect(String(decoding: mps(Model(), named: "x"), as: UTF8.self).contains("ROWS\n N GOAL1\n"))
    }
}
