public import ConstraintSolver

/// The first row of a model that an assignment violates.
public struct ViolatedRow: Sendable {
    /// The row's number in files, from 1: `Rn`.
    public let number: Int
    /// The row as files say it.
    public let row: Row
    /// What its terms add up to.
    public let sum: Int
    /// Its variables, each with its value: those that are true first, each part in ascending order.
    public let values: [(variable: Int, value: Bool)]
    /// How many rows after it are violated too.
    public let others: Int

    /// Looks for it.
    ///
    /// - Returns: `nil` if the assignment is a solution.
    /// - Complexity: O(model).
    public init?(of model: Model, by assignment: Assignment) {
        var first: (number: Int, row: Row, sum: Int)?
        var count = 0
        model.forEachFileRow { number, _, plain in
            let sum = plain.terms.reduce(0) { assignment[$1.literal] ? $0 + $1.coefficient : $0 }
            guard !plain.relation.holds(sum, plain.bound) else { return }
            count += 1
            if first == nil { first = (number, plain, sum) }
        }
        guard let first else { return nil }
        (number, row, sum) = first
        others = count - 1
        let values = first.row.terms.map { (Int($0.literal.variable), assignment[$0.literal]) }
        self.values = values.filter(\.1) + values.filter { !$0.1 }
    }

    /// The row in its terms, what they add up to, and what its variables stand for: lines for people.
    ///
    /// - Parameters:
    ///   - requirement: what a row stands for that belongs to a named requirement, or to none.
    ///   - variable: what a variable stands for, by its number.
    public func lines(requirement: (Model.Requirement?) -> String, variable: (Int) -> String) -> [String] {
        let shown = 12
        let terms = row.terms.prefix(shown).map { term in
            (term.coefficient < 0 ? "-" : "+") + "\(term.coefficient.magnitude) x\(term.literal.variable)"
        }
        let sign =
            switch row.relation {
            case .atLeast: ">="
            case .atMost: "<="
            case .equal: "="
            }
        let left = terms.isEmpty ? "0" : terms.joined(separator: " ") + (row.terms.count > shown ? " …" : "")
        return [
            "R\(number): \(requirement(row.requirement))",
            "\(left) \(sign) \(row.bound), but the sum is \(sum)",
        ]
            + values.prefix(shown).map { "x\($0.variable) = \($0.value ? 1 : 0): \(variable($0.variable))" }
            + (values.count > shown ? ["… and \(values.count - shown) more variables"] : [])
            + (others > 0 ? ["… and \(others) more \(others == 1 ? "row is" : "rows are") violated"] : [])
    }
}

extension Row.Relation {
    fileprivate func holds(_ sum: Int, _ bound: Int) -> Bool {
        switch self {
        case .atLeast: sum >= bound
        case .atMost: sum <= bound
        case .equal: sum == bound
        }
    }
}
