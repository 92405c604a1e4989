/// A clause in the arena: a word with its size, a word with its glue and flags, then its literals, the watched ones first.
enum ClauseLayout {
    static let header: Int32 = 2
    static let learnt: Int32 = 1
    static let garbage: Int32 = 2
    static let used: Int32 = 4
    static let vivified: Int32 = 8
    static let glueShift: Int32 = 4
}

extension Core {
    /// Adds a clause at decision level 0; the literals may repeat or be assigned. Does not propagate. With a glue it is one that was learnt.
    mutating func addClause(_ literals: borrowing Flat<Int32>, glue: Int32? = nil) {
        learnt.truncate(to: 0)
        var isSatisfied = false
        for index in 0..<literals.count {
            let literal = literals[index]
            if value[literal] > 0 || seen[literal >> 1] == Self.mark(literal ^ 1) { isSatisfied = true }
            if value[literal] != 0 || seen[literal >> 1] != 0 { continue }
            seen[literal >> 1] = Self.mark(literal)
            learnt.append(literal)
        }
        for index in 0..<learnt.count { seen[learnt[index] >> 1] = 0 }
        if isSatisfied || isRefuted { return }
        switch learnt.count {
        case 0: isRefuted = true
        case 1: enqueue(learnt[0], .none)
        case 2: addBinary(learnt[0], learnt[1])
        default:
            if let glue {
                learnts.append(store(glue: glue, flags: ClauseLayout.learnt))
            } else {
                _ = store(glue: 0, flags: 0)
            }
        }
    }

    mutating func addClause(_ literals: [Int32]) {
        var flat = Flat<Int32>()
        for literal in literals { flat.append(literal) }
        addClause(flat)
    }

    @inline(__always)
    private static func mark(_ literal: Int32) -> Int8 { literal & 1 == 0 ? 1 : 2 }

    mutating func addBinary(_ a: Int32, _ b: Int32) {
        watches.append(Watch(blocker: b, clause: -1), to: a)
        watches.append(Watch(blocker: a, clause: -1), to: b)
    }

    /// Stores ``learnt`` as a clause and watches its first two literals.
    mutating func store(glue: Int32, flags: Int32) -> Int32 {
        let clause = Int32(arena.count)
        arena.append(Int32(learnt.count))
        arena.append(glue << ClauseLayout.glueShift | flags)
        for index in 0..<learnt.count { arena.append(learnt[index]) }
        watch(clause)
        return clause
    }

    /// Keeps ``explanation`` as the reason of literals that are to be made true at the present level, up to the next collection of garbage.
    mutating func noteExplanation() -> Reason {
        // Facts of the frame need no reason.
        if decisionLevel == baseLevel { return .none }
        let clause = Int32(arena.count)
        arena.append(Int32(explanation.count))
        arena.append(0)
        for index in 0..<explanation.count { arena.append(explanation[index]) }
        markGarbage(clause)
        return Reason(kind: Reason.Kind.clause, data: clause)
    }

    @inline(__always)
    mutating func watch(_ clause: Int32) {
        let first = arena[clause + 2]
        let second = arena[clause + 3]
        watches.append(Watch(blocker: second, clause: clause), to: first)
        watches.append(Watch(blocker: first, clause: clause), to: second)
    }

    /// Takes a clause out of the watch lists and leaves its place as garbage.
    mutating func detach(_ clause: Int32) {
        for offset: Int32 in 2...3 {
            let key = arena[clause + offset]
            let header = watches.headers[key]
            for index in 0..<header.count where watches.pool[header.start + index].clause == clause {
                watches.remove(at: index, from: key)
                break
            }
            work &+= Int(header.count) >> 3
        }
        markGarbage(clause)
    }

    mutating func markGarbage(_ clause: Int32) {
        arena[clause + 1] |= ClauseLayout.garbage
        garbage += Int(arena[clause] + ClauseLayout.header)
    }
}
