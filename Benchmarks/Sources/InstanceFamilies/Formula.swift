/// A formula under construction: clauses, and linear constraints where the format is OPB. Literals are numbers as in DIMACS.
struct Formula {
    private(set) var variableCount = 0
    private(set) var clauses: [[Int]] = []
    private(set) var sums: [(terms: [(Int, Int)], isEqual: Bool, bound: Int)] = []
    var objective: [(Int, Int)] = []

    mutating func newVariable() -> Int {
        variableCount += 1
        return variableCount
    }

    mutating func newVariables(_ count: Int) -> [Int] {
        (0..<count).map { _ in newVariable() }
    }

    mutating func add(_ clause: Int...) {
        clauses.append(clause)
    }

    mutating func add(_ clause: [Int]) {
        clauses.append(clause)
    }

    /// Adds: coefficients times literals are at least the bound, or equal to it. Only for OPB.
    mutating func addSum(_ terms: [(Int, Int)], isEqual: Bool = false, atLeast bound: Int) {
        sums.append((terms, isEqual, bound))
    }

    /// The formula in DIMACS CNF.
    var cnf: String {
        var text = "p cnf \(variableCount) \(clauses.count)\n"
        for clause in clauses {
            for literal in clause { text += "\(literal) " }
            text += "0\n"
        }
        return text
    }

    /// The formula in OPB; a clause is a sum that is at least 1.
    var opb: String {
        var text = "* #variable= \(variableCount) #constraint= \(clauses.count + sums.count)\n"
        if !objective.isEmpty { text += "min: " + objective.map(Self.term).joined() + ";\n" }
        for clause in clauses { text += clause.map { Self.term((1, $0)) }.joined() + ">= 1 ;\n" }
        for sum in sums {
            text += sum.terms.map(Self.term).joined() + "\(sum.isEqual ? "=" : ">=") \(sum.bound) ;\n"
        }
        return text
    }

    private static func term(_ term: (Int, Int)) -> String {
        "\(term.0 >= 0 ? "+" : "")\(term.0) \(term.1 < 0 ? "~x\(-term.1)" : "x\(term.1)") "
    }
}
