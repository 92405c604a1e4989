/// A linear constraint in normal form: positive coefficients times literals add up to at least `degree`.
///
/// The terms are in descending order of their coefficients. A condition is one more term: `if c: sum ≥ k` is `sum + k·¬c ≥ k`, so a
/// conditional constraint, a cardinality constraint and a linear one are propagated and explained by the same few lines.
struct Linear: BitwiseCopyable {
    var degree: Int
    /// The sum of the coefficients of all literals that have not been counted as false, minus the degree.
    var slack: Int
    /// The largest coefficient that has not been scanned: while the slack is at least this, nothing follows.
    var bar: Int
    /// The sum of all coefficients.
    var total: Int
    var start: Int32
    var count: Int32
    /// All terms before this one are assigned.
    var scanned: Int32 = 0
    /// Where the counted terms of a long constraint are kept; −1 for a short one.
    var countedStart: Int32
    var countedCount: Int32 = 0
}

/// A literal's place in a linear constraint. There are millions: a coefficient that does not fit is ``large`` here.
struct Occurrence: BitwiseCopyable {
    private let small: Int32
    let constraint: Int32

    static let large: Int32 = -1

    init(coefficient: Int, constraint: Int32) {
        small = Int32(exactly: coefficient) ?? Self.large
        self.constraint = constraint
    }

    /// `nil` where the constraint has to be asked.
    @inline(__always)
    var coefficient: Int? { small == Self.large ? nil : Int(small) }
}

/// A term of a long constraint that has been counted as false.
struct CountedTerm: BitwiseCopyable {
    var coefficient: Int
    var literal: Int32
}

/// Counting propagation: a constraint is visited when one of its literals becomes false, and scanned only when its slack is below its
/// largest coefficient that is not scanned yet. School limits are sums of mostly false literals of which at most a few may be true: in normal
/// form such a constraint is visited only when one of those becomes true.
///
/// An objective cut has thousands of terms of which few are false. Long constraints therefore keep the counted terms on a stack of
/// their own, in the order of the trail; an explanation then costs what is false, not what is there.
extension Core {
    static let longConstraint = 48

    /// Adds a constraint over unassigned variables, one term a variable, coefficients positive and in descending order. Only at decision
    /// level 0. Does not propagate: call ``propagateLinear(_:)``.
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
        var counted: Int32 = -1
        if literals.count > Self.longConstraint {
            counted = Int32(countedTerms.count)
            countedTerms.append(repeating: CountedTerm(coefficient: 0, literal: 0), count: literals.count)
        }
        linears.append(
            Linear(
                degree: degree, slack: total - degree, bar: literals.count == 0 ? 0 : coefficients[0], total: total,
                start: start, count: Int32(literals.count), countedStart: counted))
        return constraint
    }

    /// The coefficient of a literal that occurs in a constraint.
    @inline(__always)
    private func coefficient(_ occurrence: Occurrence, of literal: Int32) -> Int {
        occurrence.coefficient ?? statedCoefficient(of: literal, in: occurrence.constraint)
    }

    /// Looks among the terms themselves.
    private func statedCoefficient(of literal: Int32, in constraint: Int32) -> Int {
        var index = linears[constraint].start
        while termLiterals[index] != literal { index &+= 1 }
        return termCoefficients[index]
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
            let constraint = occurrence.constraint
            let coefficient = coefficient(occurrence, of: falsified)
            let slack = linears[constraint].slack &- coefficient
            linears[constraint].slack = slack
            if linears[constraint].countedStart >= 0 {
                let place = linears[constraint].countedStart &+ linears[constraint].countedCount
                countedTerms[place] = CountedTerm(coefficient: coefficient, literal: falsified)
                linears[constraint].countedCount &+= 1
            }
            if slack < linears[constraint].bar && isFine { isFine = propagateLinear(constraint) }
        }
        return isFine
    }

    /// Takes back what ``count(_:)`` did, in reverse order of counting.
    @inline(__always)
    mutating func uncount(_ literal: Int32) {
        let falsified = literal ^ 1
        let header = occurrences.headers[falsified]
        for index in 0..<header.count {
            let occurrence = occurrences.pool[header.start &+ index]
            let constraint = occurrence.constraint
            let slack = linears[constraint].slack &+ coefficient(occurrence, of: falsified)
            linears[constraint].slack = slack
            if linears[constraint].countedStart >= 0 { linears[constraint].countedCount &-= 1 }
            if linears[constraint].scanned > 0 { unscan(constraint, slack) }
        }
    }

    /// When the slack was this large before, all terms with larger coefficients were propagated; they still are assigned.
    private mutating func unscan(_ constraint: Int32, _ slack: Int) {
        let start = linears[constraint].start
        var low: Int32 = 0
        var high = linears[constraint].scanned
        if termCoefficients[start &+ high &- 1] > slack { return }
        while low < high {
            let middle = (low &+ high) >> 1
            if termCoefficients[start &+ middle] > slack { low = middle &+ 1 } else { high = middle }
        }
        linears[constraint].scanned = low
        linears[constraint].bar = termCoefficients[start &+ low]
    }

    /// Makes every literal true that the constraint can't do without.
    mutating func propagateLinear(_ constraint: Int32) -> Bool {
        let linear = linears[constraint]
        if linear.slack < 0 {
            explainLinear(constraint, implied: -1)
            return false
        }
        var index = linear.start &+ linear.scanned
        let end = linear.start &+ linear.count
        work &+= 1
        while index < end && termCoefficients[index] > linear.slack {
            let literal = termLiterals[index]
            if value[literal] == 0 { enqueue(literal, Reason(kind: Reason.Kind.linear, data: constraint)) }
            index &+= 1
        }
        work &+= Int((index &- linear.start &- linear.scanned) >> 2)
        linears[constraint].scanned = index &- linear.start
        linears[constraint].bar = index < end ? termCoefficients[index] : 0
        return true
    }

    /// Forgets what has been scanned, after the constraint was changed.
    mutating func rescan(_ constraint: Int32) {
        linears[constraint].scanned = 0
        linears[constraint].bar = linears[constraint].count == 0 ? 0 : termCoefficients[linears[constraint].start]
    }

    /// Puts false literals into ``explanation`` that together leave too little for the degree: to imply the literal, those that were false
    /// before it. Of short constraints the largest coefficients are taken first, of long ones the literals that were false first.
    mutating func explainLinear(_ constraint: Int32, implied: Int32) {
        explanation.truncate(to: 0)
        let linear = linears[constraint]
        let before = implied < 0 ? Int32.max : position[implied >> 1]
        // What may still be lost before the clause is implied.
        var room = linear.total &- linear.degree
        if implied >= 0 { room &-= coefficient(of: implied, in: constraint) }
        if linear.countedStart >= 0 {
            var index = linear.countedStart
            let end = index &+ linear.countedCount
            while index < end && room >= 0 {
                let term = countedTerms[index]
                if position[term.literal >> 1] >= before { break }
                explanation.append(term.literal)
                room &-= term.coefficient
                index &+= 1
            }
        } else {
            var index = linear.start
            let end = index &+ linear.count
            while index < end && room >= 0 {
                let literal = termLiterals[index]
                if value[literal] < 0 && position[literal >> 1] < before {
                    explanation.append(literal)
                    room &-= termCoefficients[index]
                }
                index &+= 1
            }
        }
        work &+= 1 &+ explanation.count >> 2
    }

    private func coefficient(of literal: Int32, in constraint: Int32) -> Int {
        let header = occurrences.headers[literal]
        var index = header.start
        while occurrences.pool[index].constraint != constraint { index &+= 1 }
        return coefficient(occurrences.pool[index], of: literal)
    }
}
