/// A linear constraint in normal form: positive coefficients times literals add up to at least `degree`.
///
/// The terms are in descending order of their coefficients. A condition is one more term: `if c: sum ≥ k` is `sum + k·¬c ≥ k`, so a
/// conditional constraint, a cardinality constraint and a linear one are propagated and explained by the same few lines.
struct Linear: BitwiseCopyable {
    var start: Int32
    var count: Int32
    var degree: Int
    /// The sum of the coefficients of all literals that have not been counted as false, minus the degree.
    var slack: Int
    /// The sum of all coefficients.
    var total: Int
    var largest: Int
}

/// A literal's place in a linear constraint.
struct Occurrence: BitwiseCopyable {
    var coefficient: Int
    var constraint: Int32
}

/// Counting propagation: a constraint is visited when one of its literals becomes false, and scanned only when its slack is below its
/// largest coefficient. School limits are sums of mostly false literals of which at most a few may be true: in normal form
/// such a constraint is visited only when one of those becomes true.
extension Core {
    /// Adds a constraint over unassigned variables, one term a variable, coefficients positive and at most the degree, in
    /// descending order. Only at decision level 0. Does not propagate: call ``propagateLinear(_:)``.
    mutating func addLinear(_ literals: borrowing Flat<Int32>, _ coefficients: borrowing Flat<Int>, degree: Int)
        -> Int32
    {
        let constraint = Int32(linears.count)
        var total = 0
        let start = Int32(termLiterals.count)
        for index in 0..<literals.count {
            termLiterals.append(literals[index])
            termCoefficients.append(coefficients[index])
            occurrences.append(
                Occurrence(coefficient: coefficients[index], constraint: constraint), to: literals[index])
            total += coefficients[index]
        }
        linears.append(
            Linear(
                start: start, count: Int32(literals.count), degree: degree, slack: total - degree, total: total,
                largest: literals.count == 0 ? 0 : coefficients[0]))
        return constraint
    }

    /// Counts the literal, which is true, in the constraints that its negation is in, and propagates them. All are counted even after a
    /// conflict, so that ``uncount(_:)`` can take everything back.
    @inline(__always)
    mutating func count(_ literal: Int32) -> Bool {
        let falsified = literal ^ 1
        let header = occurrences.headers[falsified]
        if header.count == 0 { return true }
        work &+= Int(header.count)
        var isFine = true
        for index in 0..<header.count {
            let occurrence = occurrences.pool[header.start &+ index]
            let slack = linears[occurrence.constraint].slack &- occurrence.coefficient
            linears[occurrence.constraint].slack = slack
            if slack < linears[occurrence.constraint].largest && isFine {
                isFine = propagateLinear(occurrence.constraint)
            }
        }
        return isFine
    }

    @inline(__always)
    mutating func uncount(_ literal: Int32) {
        let falsified = literal ^ 1
        let header = occurrences.headers[falsified]
        for index in 0..<header.count {
            let occurrence = occurrences.pool[header.start &+ index]
            linears[occurrence.constraint].slack &+= occurrence.coefficient
        }
    }

    /// Makes every literal true that the constraint can't do without.
    mutating func propagateLinear(_ constraint: Int32) -> Bool {
        let linear = linears[constraint]
        if linear.slack < 0 {
            explainLinear(constraint, implied: -1)
            return false
        }
        var index = linear.start
        let end = linear.start &+ linear.count
        while index < end && termCoefficients[index] > linear.slack {
            let literal = termLiterals[index]
            if value[literal] == 0 { enqueue(literal, Reason(kind: Reason.Kind.linear, data: constraint)) }
            index &+= 1
        }
        work &+= 1 &+ Int((index &- linear.start) >> 2)
        return true
    }

    /// Puts false literals into ``explanation`` that together leave too little for the degree: to imply the literal, those that were false
    /// before it. The largest coefficients are taken first, for a short clause.
    mutating func explainLinear(_ constraint: Int32, implied: Int32) {
        explanation.truncate(to: 0)
        let linear = linears[constraint]
        let before = implied < 0 ? Int32.max : position[implied >> 1]
        var index = linear.start
        let end = linear.start &+ linear.count
        // What may still be lost before the clause is implied. Terms that are counted as lost but are not needed stay out.
        var room = linear.total &- linear.degree
        if implied >= 0 { room &-= coefficient(of: implied, in: linear) }
        while index < end && room >= 0 {
            let literal = termLiterals[index]
            if value[literal] < 0 && literal != implied && position[literal >> 1] < before {
                explanation.append(literal)
                room &-= termCoefficients[index]
            }
            index &+= 1
        }
        work &+= 1 &+ Int((index &- linear.start) >> 2)
    }

    private func coefficient(of literal: Int32, in linear: Linear) -> Int {
        var index = linear.start
        while termLiterals[index] != literal { index &+= 1 }
        return termCoefficients[index]
    }
}
