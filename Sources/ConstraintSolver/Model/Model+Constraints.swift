extension Model {
    /// A constraint as it was stated; its literals and coefficients lie in the model's flat arrays. Small, because there are millions.
    struct Constraint: Sendable {
        enum Kind: UInt8, Sendable {
            case clause, atMostOne
            /// At least, or at most, `bound` of the literals.
            case atLeast, atMost
            /// Coefficients times literals add up to at least, or at most, `bound`.
            case linearAtLeast, linearAtMost
        }

        var bound: Int
        private let firstLiteral: Int32
        private let literalCount: Int32
        private var firstCoefficient: Int32 = 0
        /// 0, the constant, where there is none.
        private let conditionCode: Int32
        /// −1 where there is none.
        private let requirementIndex: Int32
        let kind: Kind

        init(kind: Kind, start: Int, count: Int, bound: Int, condition: Literal?, requirement: Int?) {
            self.kind = kind
            self.bound = bound
            // The size limit keeps all of them small.
            firstLiteral = Int32(start)
            literalCount = Int32(count)
            conditionCode = condition?.code ?? 0
            requirementIndex = Int32(requirement ?? -1)
        }

        var start: Int { Int(firstLiteral) }
        var count: Int { Int(literalCount) }
        var condition: Literal? { conditionCode == 0 ? nil : Literal(code: conditionCode) }
        var requirement: Int? { requirementIndex < 0 ? nil : Int(requirementIndex) }
        var isLinear: Bool { kind == .linearAtLeast || kind == .linearAtMost }
        /// Whether it has an upper bound, not a lower one.
        var isAtMost: Bool { kind == .atMost || kind == .atMostOne || kind == .linearAtMost }
        var coefficientStart: Int {
            get { Int(firstCoefficient) }
            set { firstCoefficient = Int32(newValue) }
        }
    }

    /// The constraint's literals, without its condition.
    func literals(of constraint: Constraint) -> ArraySlice<Literal> {
        literals[constraint.start..<constraint.start + constraint.count]
    }

    /// The coefficient of a constraint's literal.
    func coefficient(_ constraint: Constraint, _ offset: Int) -> Int {
        constraint.isLinear ? coefficients[constraint.coefficientStart + offset] : 1
    }

    /// Adds: at least one of the literals is true. The empty clause is false.
    public mutating func addClause(_ literals: [Literal], for requirement: Requirement? = nil) {
        add(.clause, literals, bound: 1, condition: nil, requirement)
    }

    /// Adds: at most one of the literals is true. A literal that is listed twice counts twice.
    public mutating func addAtMostOne(_ literals: [Literal], for requirement: Requirement? = nil) {
        add(.atMostOne, literals, bound: 1, condition: nil, requirement)
    }

    /// Adds: exactly one of the literals is true. A literal that is listed twice counts twice.
    public mutating func addExactlyOne(_ literals: [Literal], for requirement: Requirement? = nil) {
        add(.clause, literals, bound: 1, condition: nil, requirement)
        add(.atMostOne, literals, bound: 1, condition: nil, requirement)
    }

    /// Adds: at most `count` of the literals are true, if the condition (when there is one) is true.
    public mutating func addAtMost(
        _ count: Int, of literals: [Literal], if condition: Literal? = nil, for requirement: Requirement? = nil
    ) {
        add(.atMost, literals, bound: count, condition: condition, requirement)
    }

    /// Adds: at least `count` of the literals are true, if the condition (when there is one) is true.
    public mutating func addAtLeast(
        _ count: Int, of literals: [Literal], if condition: Literal? = nil, for requirement: Requirement? = nil
    ) {
        add(.atLeast, literals, bound: count, condition: condition, requirement)
    }

    /// Adds: the terms add up to at most `bound`, if the condition (when there is one) is true.
    public mutating func addLinear(
        _ terms: [Term], atMost bound: Int, if condition: Literal? = nil, for requirement: Requirement? = nil
    ) {
        addLinear(.linearAtMost, terms, bound, condition, requirement)
    }

    /// Adds: the terms add up to at least `bound`, if the condition (when there is one) is true.
    public mutating func addLinear(
        _ terms: [Term], atLeast bound: Int, if condition: Literal? = nil, for requirement: Requirement? = nil
    ) {
        addLinear(.linearAtLeast, terms, bound, condition, requirement)
    }

    private mutating func addLinear(
        _ kind: Constraint.Kind, _ terms: [Term], _ bound: Int, _ condition: Literal?, _ requirement: Requirement?
    ) {
        guard sumsFit(terms, with: bound) else { return }
        let coefficientStart = coefficients.count
        guard add(kind, terms.map(\.literal), bound: bound, condition: condition, requirement) else { return }
        constraints[constraints.count - 1].coefficientStart = coefficientStart
        for term in terms { coefficients.append(term.coefficient) }
    }

    /// Adds a constraint of another model with another bound, its literals renamed to such of this one, or left off. Requirements keep their
    /// numbers. The other model has no mistakes, and this one gets no more than a part of it.
    mutating func add(
        _ constraint: Constraint, of other: Model, bound: Int, condition: Literal?, renamed: (Literal) -> Literal?
    ) {
        let start = literals.count
        let coefficientStart = coefficients.count
        for offset in 0..<constraint.count {
            guard let own = renamed(other.literals[constraint.start + offset]) else { continue }
            literals.append(own)
            if constraint.isLinear { coefficients.append(other.coefficient(constraint, offset)) }
        }
        let kind = constraint.kind == .atMostOne && bound != 1 ? .atMost : constraint.kind
        var own = Constraint(
            kind: kind, start: start, count: literals.count - start, bound: bound, condition: condition,
            requirement: constraint.requirement)
        if constraint.isLinear { own.coefficientStart = coefficientStart }
        constraints.append(own)
    }

    @discardableResult
    private mutating func add(
        _ kind: Constraint.Kind, _ literals: [Literal], bound: Int, condition: Literal?, _ requirement: Requirement?
    ) -> Bool {
        for literal in literals where !isKnown(literal) { return false }
        if let condition, !isKnown(condition) { return false }
        if let requirement, requirement.index < 0 || requirement.index >= requirementCount {
            note(.unknownRequirement(index: requirement.index))
            return false
        }
        guard self.literals.count + literals.count + constraints.count < Self.sizeLimit else {
            note(.tooLarge(limit: Self.sizeLimit))
            return false
        }
        guard bound.magnitude <= Self.sumLimit.magnitude else {
            note(.sumTooLarge(limit: Self.sumLimit))
            return false
        }
        constraints.append(
            Constraint(
                kind: kind, start: self.literals.count, count: literals.count, bound: bound, condition: condition,
                requirement: requirement?.index))
        self.literals += literals
        return true
    }

    /// Whether the absolute values of the coefficients and the constant add up to at most ``sumLimit``.
    mutating func sumsFit(_ terms: [Term], with constant: Int) -> Bool {
        let limit = Self.sumLimit.magnitude
        var sum = constant.magnitude
        for term in terms where sum <= limit {
            let (next, overflow) = sum.addingReportingOverflow(term.coefficient.magnitude)
            sum = overflow ? UInt.max : next
        }
        if sum > limit { note(.sumTooLarge(limit: Self.sumLimit)) }
        return sum <= limit
    }
}
