/// Why a model can't be solved at all, found when its constraints were added.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The absolute values of a constraint's coefficients and its bound, or of an objective level's coefficients and its
    /// offset, add up to more than `limit` (``Model/sumLimit``).
    case sumTooLarge(limit: Int)
    /// There are more variables or literal occurrences than `limit` (``Model/sizeLimit``).
    case tooLarge(limit: Int)
    /// A literal with this code was used, but no such variable has been made.
    case unknownLiteral(code: Int32)
    /// A requirement with this number was used, but no such requirement has been made.
    case unknownRequirement(index: Int)

    public var description: String {
        switch self {
        case .sumTooLarge(let limit):
            "A sum's absolute coefficients and bound add up to more than the limit of \(limit). Use smaller units."
        case .tooLarge(let limit):
            "The model has more than the limit of \(limit) variables or literal occurrences. Split it."
        case .unknownLiteral(let code):
            "A constraint uses the literal with code \(code), which this model did not make."
        case .unknownRequirement(let index):
            "A constraint uses the requirement number \(index), which this model did not make."
        }
    }
}
