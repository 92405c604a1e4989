/// A truth value for each variable of a model.
public struct Assignment: Hashable, Sendable {
    package let values: [Bool]

    /// Makes an assignment from the values of the variables, in order of their numbers.
    public init(values: [Bool]) {
        self.values = values
    }

    /// Whether the literal is true. A variable that the assignment does not cover is false.
    public subscript(literal: Literal) -> Bool {
        let variable = Int(literal.variable)
        let value = variable >= 0 && variable < values.count && values[variable]
        return value != literal.isNegated
    }
}
