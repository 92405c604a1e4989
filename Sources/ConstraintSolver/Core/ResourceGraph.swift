/// Which clauses compete for which at-most-one groups: a literal that keeps a clause (an edge) takes the only place in a group, as a person who
/// covers one lesson can't cover another one at that time.
///
/// Resolution, and so whoever learns by it, sees only after exponentially many steps that clauses are more than the groups which could keep them
/// (Haken: The intractability of resolution, 1985). See ``Core/findHallViolator()``.
struct ResourceGraph: ~Copyable {
    /// The literals of each clause, one clause after the other.
    private var literals = Flat<Int32>()
    private var starts = Flat<Int32>(repeating: 0, count: 1)
    /// By variable: the clause and the group that its positive literal is an edge between; −1 where it is none.
    private var clauses = Flat<Int32>()
    private var groups = Flat<Int32>()
    /// By group: the edges that lead to it.
    private(set) var members = Lists<Int32>(keys: 0)

    /// Nothing that competes.
    init() {}

    /// What competes in the model if all requirements are in force; less than that if the flag was raised. O(model).
    init(_ model: Model, _ stop: StopFlag) {
        let stated = Self.groups(of: model, stop)
        clauses = Flat(repeating: -1, count: model.variableCount)
        groups = Flat(repeating: -1, count: model.variableCount)
        // By variable: the last clause that it was seen in.
        var lastClause = Flat<Int32>(repeating: -1, count: model.variableCount)
        // By constraint: its number among the groups that are competed for.
        var numbers = Flat<Int32>(repeating: -1, count: model.constraints.count)
        for (number, constraint) in model.constraints.enumerated() {
            if stop.isStopped(at: number) { return }
            guard constraint.kind == .clause else { continue }
            for literal in model.literals(of: constraint) { lastClause[literal.variable] = Int32(number) }
            let clause = Int32(clauseCount)
            var competes = false
            for literal in model.literals(of: constraint) where !literal.isNegated && clauses[literal.variable] < 0 {
                // The largest group that is not about this clause alone.
                let candidates = stated.headers[literal.variable]
                var largest: Int32 = -1
                for index in candidates.start..<candidates.start + candidates.count {
                    let candidate = model.constraints[Int(stated.pool[index])]
                    if largest >= 0 && candidate.count <= model.constraints[Int(largest)].count { continue }
                    let isShared = model.literals(of: candidate).contains { lastClause[$0.variable] != Int32(number) }
                    if isShared { largest = stated.pool[index] }
                }
                guard largest >= 0 else { continue }
                if numbers[largest] < 0 {
                    numbers[largest] = Int32(groupCount)
                    members.addKeys(1)
                }
                clauses[literal.variable] = clause
                groups[literal.variable] = numbers[largest]
                members.append(literal.code, to: numbers[largest])
                competes = true
            }
            guard competes else { continue }
            for literal in model.literals(of: constraint) { literals.append(literal.code) }
            starts.append(Int32(literals.count))
        }
    }

    /// By variable: the at-most-one groups that its positive literal is in, as numbers of constraints. Not all if the flag was raised.
    private static func groups(of model: Model, _ stop: StopFlag) -> Lists<Int32> {
        var counts = Flat<Int32>(repeating: 0, count: model.variableCount)
        var groups = Lists<Int32>(keys: model.variableCount)
        for isCounting in [true, false] {
            if !isCounting { groups.reserve(counts, filler: 0) }
            for (number, constraint) in model.constraints.enumerated() {
                if stop.isStopped(at: number) { return groups }
                guard constraint.kind == .atMostOne else { continue }
                for literal in model.literals(of: constraint) where !literal.isNegated {
                    if isCounting {
                        counts[literal.variable] += 1
                    } else {
                        groups.append(Int32(number), to: literal.variable)
                    }
                }
            }
        }
        return groups
    }

    var bytes: Int { literals.bytes + starts.bytes + clauses.bytes + groups.bytes + members.bytes }
    var groupCount: Int { members.headers.count }
    var clauseCount: Int { starts.count - 1 }

    /// The clause that the literal is an edge of, if any.
    @inline(__always)
    func clause(of literal: Int32) -> Int32? {
        guard literal & 1 == 0, literal >> 1 < clauses.count, clauses[literal >> 1] >= 0 else { return nil }
        return clauses[literal >> 1]
    }

    /// The group that the literal leads to as an edge of the clause, if it is one.
    @inline(__always)
    func group(of literal: Int32, in clause: Int32) -> Int32? {
        literal & 1 == 0 && clauses[literal >> 1] == clause ? groups[literal >> 1] : nil
    }

    @inline(__always)
    func range(of clause: Int32) -> Range<Int32> { starts[clause]..<starts[clause + 1] }

    @inline(__always)
    func literal(_ index: Int32) -> Int32 { literals[index] }
}
