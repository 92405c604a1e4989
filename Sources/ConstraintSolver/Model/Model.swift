/// A problem over Boolean variables: constraints, named requirements, and objective levels in order of importance.
///
/// ```swift
/// var model = Model()
/// let a = model.newLiteral()
/// let b = model.newLiteral()
/// model.addExactlyOne([a, b])
/// model.addObjectiveLevel([Term(3, a), Term(2, b)])
/// var solver = try Solver(model)
/// guard case .solved(let solution) = solver.solve() else { return }
/// // solution.assignment[b] is true, solution.levels[0].value is 2 and proved.
/// ```
///
/// Adding is amortized O(1) per literal. Mistakes (unknown literals, sums beyond ``sumLimit``) are remembered and thrown by
/// ``Solver/init(_:options:stop:)``, so that building a model needs no `try`.
public struct Model: Sendable {
    /// A named requirement: a group of constraints that hold under one assumption, and that an explanation of
    /// infeasibility can name.
    public struct Requirement: Hashable, Comparable, Sendable {
        /// The requirement's number, in the order of ``Model/newRequirement()``, from 0.
        public let index: Int

        package init(index: Int) {
            self.index = index
        }

        public static func < (a: Requirement, b: Requirement) -> Bool {
            a.index < b.index
        }
    }

    /// A sum's absolute coefficients and its bound (or offset) may add up to this much: 2⁶⁰.
    public static let sumLimit = 1 << 60
    /// The number of variables and the number of literal occurrences may each be this large: 2²⁹.
    public static let sizeLimit = 1 << 29

    /// The number of variables made so far, the constant of ``alwaysTrue`` included.
    public private(set) var variableCount = 1
    /// The number of requirements made so far.
    public private(set) var requirementCount = 0
    /// The first mistake that was made when constraints or objectives were added.
    package var error: ModelError?
    var constraints: [Constraint] = []
    var literals: [Literal] = []
    var coefficients: [Int] = []
    var objectives: [Objective] = []
    var suggestions: [Literal] = []
    var neighbourhoods: [Range<Int>] = []
    var neighbourhoodLiterals: [Literal] = []
    var stages: [Range<Int>] = []
    var stageLiterals: [Literal] = []

    /// Makes an empty model: one constant variable, no constraints, no objective.
    public init() {}

    /// About what the constraints, the objective levels and the hints take.
    var bytes: Int {
        let listed = literals.count + suggestions.count + neighbourhoodLiterals.count + stageLiterals.count
        let terms = objectives.reduce(0) { $0 + $1.terms.count }
        return constraints.count * MemoryLayout<Constraint>.stride + listed * MemoryLayout<Literal>.stride
            + coefficients.count * MemoryLayout<Int>.stride + terms * MemoryLayout<Term>.stride
            + (neighbourhoods.count + stages.count) * MemoryLayout<Range<Int>>.stride
    }

    /// A constant: the literal that is true in every assignment.
    public var alwaysTrue: Literal { Literal(code: 0) }

    /// Makes a fresh variable and returns its positive literal.
    public mutating func newLiteral() -> Literal {
        if variableCount >= Self.sizeLimit { note(.tooLarge(limit: Self.sizeLimit)) } else { variableCount += 1 }
        return Literal(code: Int32(2 * (variableCount - 1)))
    }

    /// Makes a requirement: constraints added `for:` it are in force (each is assumed when the model is solved), and an
    /// infeasibility core is told in requirements.
    public mutating func newRequirement() -> Requirement {
        requirementCount += 1
        return Requirement(index: requirementCount - 1)
    }

    /// Suggests that the literal is true in a start solution; the search prefers this value while nothing speaks
    /// against it. A later suggestion for the same variable replaces an earlier one.
    public mutating func suggest(_ literal: Literal) {
        if isKnown(literal) { suggestions.append(literal) }
    }

    /// Declares decisions that belong together, such as a person's week or a team's meetings.
    ///
    /// Large-neighbourhood search frees the union of a few of them and keeps the other declared decisions as they are in the
    /// best solution so far. Variables that are in no neighbourhood are always free, so declare the decisions, not what
    /// follows from them.
    public mutating func addNeighbourhood(_ literals: [Literal]) {
        guard literals.allSatisfy({ isKnown($0) }), !literals.isEmpty else { return }
        let start = neighbourhoodLiterals.count
        neighbourhoodLiterals += literals
        neighbourhoods.append(start..<neighbourhoodLiterals.count)
    }

    /// Declares decisions that are best made together and after those of the stages declared before, such as those of one day.
    ///
    /// A first solution is sought stage by stage, and later a few stages at a time are solved as a problem of their own. What follows from
    /// decisions need not be declared. A literal belongs to the first stage that it was declared in.
    public mutating func addStage(_ literals: [Literal]) {
        guard literals.allSatisfy({ isKnown($0) }) else { return }
        let start = stageLiterals.count
        stageLiterals += literals
        stages.append(start..<stageLiterals.count)
    }

    mutating func note(_ error: ModelError) {
        if self.error == nil { self.error = error }
    }

    mutating func isKnown(_ literal: Literal) -> Bool {
        if literal.code >= 0 && Int(literal.variable) < variableCount { return true }
        note(.unknownLiteral(code: literal.code))
        return false
    }
}
