/// Clauses that compete for at-most-one groups: a literal that keeps a clause takes the only place of a group, as a person who covers one lesson
/// can't cover another one at that time.
///
/// So many clauses can't all be kept by fewer groups (Hall: On representatives of subsets, 1935), but resolution, and so whoever learns by it, sees
/// that only after exponentially many steps (Haken: The intractability of resolution, 1985). See ``Core/findOverfull()``.
struct Rivalry: ~Copyable {
    /// The literals of each clause, one clause after the other.
    private var literals = Flat<Int32>()
    private var starts = Flat<Int32>(repeating: 0, count: 1)
    /// By variable: the clause that its positive literal keeps by taking a place, and the group that has the place; −1 where there is none.
    private var clauses = Flat<Int32>()
    private var groups = Flat<Int32>()
    /// By group: the literals that take its place.
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
        for (number, constraint) in model.constraints.enumerated() where constraint.kind == .clause {
            if number & 1023 == 0 && stop.isStopped { return }
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
                if number & 1023 == 0 && stop.isStopped { return groups }
                guard constraint.kind == .atMostOne, constraint.requirement == nil else { continue }
                for literal in model.literals(of: constraint) where !literal.isNegated {
                    counts[literal.variable] += 1
                    if !isCounting { groups.append(Int32(number), to: literal.variable) }
                }
            }
        }
        return groups
    }

    var bytes: Int { literals.bytes + starts.bytes + clauses.bytes + groups.bytes + members.bytes }
    var groupCount: Int { members.headers.count }
    var clauseCount: Int { starts.count - 1 }

    /// The clause that the literal keeps by taking a place, if any.
    @inline(__always)
    func clause(of literal: Int32) -> Int32? {
        guard literal & 1 == 0, literal >> 1 < clauses.count, clauses[literal >> 1] >= 0 else { return nil }
        return clauses[literal >> 1]
    }

    /// The group whose place the literal takes when it keeps the clause, if any.
    @inline(__always)
    func group(of literal: Int32, in clause: Int32) -> Int32? {
        literal & 1 == 0 && clauses[literal >> 1] == clause ? groups[literal >> 1] : nil
    }

    @inline(__always)
    func range(of clause: Int32) -> Range<Int32> { starts[clause]..<starts[clause + 1] }

    @inline(__always)
    func literal(_ index: Int32) -> Int32 { literals[index] }
}
