/// A Boolean variable or its negation.
///
/// Literals are made by ``Model/newLiteral()``; a literal means something only in the model that made it.
public struct Literal: Hashable, Comparable, Sendable {
    /// Twice the variable's number, plus one if the literal is negated.
    public let code: Int32

    package init(code: Int32) {
        self.code = code
    }

    /// The literal that is true exactly when `l` is false.
    public static prefix func ! (l: Literal) -> Literal {
        Literal(code: l.code ^ 1)
    }

    /// The number of the literal's variable, from 0 to ``Model/variableCount`` − 1.
    public var variable: Int32 { code >> 1 }

    /// Whether the literal is the negation of its variable.
    public var isNegated: Bool { code & 1 == 1 }

    /// Orders literals by variable, the positive one first.
    public static func < (a: Literal, b: Literal) -> Bool {
        a.code < b.code
    }
}

/// A coefficient times a literal: it contributes its coefficient to a sum when the literal is true, else nothing.
public struct Term: Hashable, Sendable {
    /// What the term contributes when its literal is true; may be negative.
    public var coefficient: Int
    /// The literal that the coefficient is counted for.
    public var literal: Literal

    /// Makes the term `coefficient × literal`.
    public init(_ coefficient: Int, _ literal: Literal) {
        self.coefficient = coefficient
        self.literal = literal
    }
}
