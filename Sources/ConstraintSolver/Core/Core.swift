/// Why a literal is true: the clause, or the constraint that can tell a clause when reached.
struct Reason: BitwiseCopyable {
    enum Kind {
        static let none: Int32 = 0
        static let binary: Int32 = 1
        static let clause: Int32 = 2
        static let linear: Int32 = 3
    }

    var kind: Int32
    /// The other literal of a binary clause, a clause's place in the arena, or a linear constraint's number.
    var data: Int32

    static let none = Reason(kind: Kind.none, data: 0)
}

/// A clause that watches a literal. `blocker` is another literal of it: while that is true, the clause needs no visit.
struct Watch: BitwiseCopyable {
    var blocker: Int32
    /// The clause's place in the arena; −1 for a binary clause, which is the watched literal and the blocker.
    var clause: Int32
}

/// The conflict-driven search (Marques-Silva, Sakallah: GRASP, 1999; Moskewicz et al.: Chaff, 2001; Eén, Sörensson: An extensible SAT-solver,
/// 2003) over clauses, at-most-one groups and linear constraints.
///
/// All of its state is in this struct, in flat storage. Literals are `Int32` codes here: twice the variable, plus one when
/// negated. Decision levels up to ``baseLevel`` are a frame whose facts are taken as given: see ``pushFrame()``.
struct Core: ~Copyable {
    // The assignment.
    var variableCount: Int32 = 0
    /// By literal: 1 true, −1 false, 0 unassigned.
    var value = Flat<Int8>()
    var level = Flat<Int32>()
    var reason = Flat<Reason>()
    /// By variable: where it is on the trail.
    var position = Flat<Int32>()
    var trail = Flat<Int32>()
    /// Where each decision level begins on the trail.
    var trailLimits = Flat<Int32>()
    /// Literals on the trail before this have been propagated through clauses and groups.
    var head: Int32 = 0
    /// Literals on the trail before this have been counted in the linear constraints.
    var linearHead: Int32 = 0
    var baseLevel: Int32 = 0
    /// How many literals a jump back or a restart may take back for nothing, and in a frame at most; see ``isFar(_:)`` and ``price(ofReturningTo:)``.
    var farJump = 10_000
    var farJumpInFrame = 300
    /// The constraints have no solution, whatever is assumed.
    var isRefuted = false

    // Clauses.
    var arena = Flat<Int32>()
    var watches = Lists<Watch>(keys: 0)
    /// Learnt clauses in the arena, oldest first.
    var learnts = Flat<Int32>()
    /// Learnt clauses of the frame: they go when the frame goes.
    var frameLearnts = Flat<Int32>()
    /// For each open frame: how many frame clauses there were when it was opened.
    var frameMarks = Flat<Int32>()
    var garbage = 0

    // At-most-one groups.
    var groupLiterals = Flat<Int32>()
    var groupStarts = Flat<Int32>()
    var groupsOf = Lists<Int32>(keys: 0)

    /// What Hall violators are looked for with; idle where nobody looks.
    var matching = Matching()

    // Linear constraints.
    var linears = Flat<Linear>()
    var termLiterals = Flat<Int32>()
    var termCoefficients = Flat<Int>()
    /// The false terms of each long constraint, a stack each.
    var countedTerms = Flat<CountedTerm>()
    var occurrences = Lists<Occurrence>(keys: 0)

    // Decisions.
    var heap = DecisionHeap(isOrdered: true)
    /// The heap that frames use: they decide few variables, and leave the order of the others alone.
    var frameHeap = DecisionHeap(isOrdered: false)
    var phase = Flat<Int8>()
    var target = Flat<Int8>()
    var usesTarget = false
    var bestTrail = 0
    /// How much of the trail has been in `target` since it was noted.
    var targetTrail = 0

    // Conflict analysis.
    /// The literals of the clause that is violated, or that explains; all but an implied one are false.
    var explanation = Flat<Int32>()
    var learnt = Flat<Int32>()
    var seen = Flat<Int8>()
    var toClear = Flat<Int32>()
    var stack = Flat<Int32>()
    var levelStamps = Flat<Int32>()
    var stamp: Int32 = 0
    /// After a refutation under assumptions: the assumptions that clash.
    var clash: [Int32] = []

    // Search.
    var assumptions = Flat<Int32>()
    var restarts = RestartPolicy()
    var reduceLimit = 2000
    /// Facts that were learnt at a later decision level and are to be made such at level 0.
    var pendingFacts = Flat<Int32>()
    var conflicts = 0
    /// The value of ``work`` when learnt clauses were vivified last, or when the search began that is going on.
    var lastVivification = 0
    /// The value of ``work`` at the last restart or far jump, or when the search began.
    var lastReturn = 0
    /// How many conflicts there have been since the last decision.
    var conflictsInARow = 0
    /// Deterministic work units: about 20 to 100 million a second.
    var work = 0
    var memoryLimit = Int.max
    var random = Random(seed: 1)

    /// For tests: is told each learnt clause before anything is deleted.
    var onLearnt: ((borrowing Flat<Int32>) -> Void)?

    init() {
        groupStarts.append(0)
        levelStamps.append(repeating: 0, count: 2)
    }

    /// How many variables are not assigned.
    var openCount: Int { Int(variableCount) - trail.count }

    var decisionLevel: Int32 { Int32(trailLimits.count) }

    /// The accounted storage in bytes.
    var bytes: Int {
        value.bytes + level.bytes + reason.bytes + position.bytes + trail.bytes + arena.bytes + watches.bytes
            + learnts.bytes + groupLiterals.bytes + groupStarts.bytes + groupsOf.bytes + linears.bytes
            + termLiterals.bytes + termCoefficients.bytes + occurrences.bytes + countedTerms.bytes + heap.bytes
            + frameHeap.bytes + phase.bytes + target.bytes
            + seen.bytes + assumptions.bytes + levelStamps.bytes + matching.bytes
    }

    /// Adds variables with the next numbers.
    mutating func addVariables(_ count: Int32, phase initial: Int8 = -1) {
        let added = Int(count)
        value.append(repeating: 0, count: 2 * added)
        level.append(repeating: 0, count: added)
        reason.append(repeating: .none, count: added)
        position.append(repeating: 0, count: added)
        seen.append(repeating: 0, count: added)
        phase.append(repeating: initial, count: added)
        target.append(repeating: 0, count: added)
        levelStamps.append(repeating: 0, count: added + 1)
        watches.addKeys(2 * added)
        groupsOf.addKeys(2 * added)
        occurrences.addKeys(2 * added)
        heap.addVariables(added)
        frameHeap.addVariables(added)
        variableCount += count
    }

    /// Adds one variable and returns its positive literal.
    mutating func newLiteral(phase initial: Int8 = -1) -> Int32 {
        addVariables(1, phase: initial)
        return 2 * (variableCount - 1)
    }
}
