import ConstraintSolver
import ModelFiles
import Testing

@Suite("Violated rows")
struct ViolatedRowTests {
    @Test("A row is violated exactly where the model says that a constraint is", arguments: Sample.everyKind.indices)
    func agrees(_ index: Int) {
        let model = Sample.everyKind[index]
        for assignment in Sample.assignments(of: model) {
            let violated = ViolatedRow(of: model, by: assignment)
            #expect((violated == nil) == (model.violation(of: assignment) == nil))
        }
    }

    @Test("It tells the row, its sum, what it belongs to and what its variables stand for")
    func words() throws {
        let model = Sample.small
        let none = Assignment(values: [true, true, true, false, false])
        let violated = try #require(ViolatedRow(of: model, by: none))
        let lines = violated.lines(requirement: { $0 == nil ? "a rule" : "a promise" }, variable: { "decision \($0)" })
        #expect(
            lines == [
                "R1: a rule", "+1 x1 +1 x2 = 1, but the sum is 2", "x1 = 1: decision 1", "x2 = 1: decision 2",
                "… and 1 more row is violated",
            ])
        let second = try #require(ViolatedRow(of: model, by: Assignment(values: [true, true, false, false, false])))
        #expect(second.number == 2 && second.others == 0)
        #expect(
            second.lines(requirement: { $0 == nil ? "a rule" : "a promise" }, variable: { _ in "" })[0]
                == "R2: a promise")
    }

    @Test("Of a long row only the beginning is told, what is true first")
    func long() throws {
        var model = Model()
        let literals = (0..<100).map { _ in model.newLiteral() }
        model.addAtMost(1, of: literals)
        var values = Array(repeating: false, count: 101)
        for variable in [0, 50, 60] { values[variable] = true }
        let violated = try #require(ViolatedRow(of: model, by: Assignment(values: values)))
        let lines = violated.lines(requirement: { _ in "" }, variable: { _ in "" })
        #expect(lines[1].hasSuffix("+1 x12 … <= 1, but the sum is 2"))
        #expect(lines[2] == "x50 = 1: " && lines[3] == "x60 = 1: " && lines.last == "… and 88 more variables")
    }
}
