/// Bounds of the objective levels by the linear relaxation, one level after the other: those before are proved, and their values are rows.
///
/// Most rows of a school are far from mattering: they are added when a solution violates them.
struct Relaxation: ~Copyable {
    var simplex: DualSimplex
    /// States rows when they are needed: all of them would take as much room as the model.
    var builder: RowBuilder
    /// By constraint: whether the simplex method knows its row, or it needs none.
    var isActive: Flat<Bool>
    var scan: ViolationScan
    let levels: [Level]
    /// By level: what its row has less than the level's value.
    var constants: [Int] = []
    private(set) var level = -1
    static let inexact: Int32 = -2
    var costs: Flat<Int>
    /// The columns that have any.
    private var costly = Flat<Int32>()
    /// By variable: the first level that counts it when it is true, if it is no decision; else −1.
    private var countedFrom: Flat<Int32>
    /// The values of the incumbent that the costs favour.
    private var approached: [Int] = []
    private(set) var constant = 0
    private(set) var granularity = 1
    /// Whether nothing more can be learnt about the level as things stand.
    private(set) var isFinished = false
    private var openVariables = -1
    /// Of the perturbation of the costs.
    private var seed: UInt64 = 0x5EED
    /// By row of the simplex method: the constraint that it states; −1 for levels and cuts, ``inexact`` for cuts from inexact rows of the tableau.
    var origins = Flat<Int32>()
    /// The best bound of the level so far.
    private(set) var bound = Int.min
    /// The same before it was rounded up, in steps of the level's value, now and when cuts were last added; and for how many rounds of cuts it
    /// has hardly risen.
    private var best = -Double.infinity
    private var bestAtCuts = -Double.infinity
    private var stalled = 0
    /// Whether rows stopped raising the optimum of the level, so that cuts were sought.
    private var hasCuts = false
    private var isThorough = false
    /// The greatest optimum yet, in doubles, and how many rounds of rows did not raise it.
    private var optimum = -Double.infinity
    private var idleRounds = 0
    /// What the best duals say.
    private var safe: SafeBound
    /// Of a node of a tree search: what the present duals say; and what decisions have won in the level's nodes so far.
    var node: SafeBound
    /// The basis of the tree search, or of the root while that goes on; none where they are the same, or rows went since.
    var otherBasis = Basis()
    var gains = BranchingGains()

    /// `nil` if the flag is raised meanwhile. O(model).
    init?(_ model: Model, _ levels: [Level], _ core: borrowing Core, _ stop: StopFlag) {
        builder = RowBuilder(model)
        scan = ViolationScan(model, stop)
        isActive = Flat(repeating: false, count: model.constraints.count)
        var first = LinearProgram(columns: model.variableCount)
        // The levels come first, then what must hold exactly.
        for level in levels {
            constants.append(builder.add(level, to: &first, core.value) + level.base)
            origins.append(-1)
        }
        for number in 0..<isActive.count where builder.isExactlyOne(number) {
            if stop.isStopped { return nil }
            isActive[number - 1] = true
            isActive[number] = true
            builder.add(number, to: &first, core.value)
            if first.rowCount > origins.count { origins.append(Int32(number)) }
        }
        first.indexColumns()
        self.levels = levels
        costs = Flat(repeating: 0, count: model.variableCount)
        countedFrom = Self.countedFrom(model, levels)
        safe = SafeBound(columns: model.variableCount)
        node = SafeBound(columns: model.variableCount)
        simplex = DualSimplex(first)
    }

    private static func countedFrom(_ model: Model, _ levels: [Level]) -> Flat<Int32> {
        var result = Flat<Int32>(repeating: -1, count: model.variableCount)
        for (number, level) in levels.enumerated() {
            for literal in level.literals where literal & 1 == 0 && result[literal >> 1] < 0 {
                result[literal >> 1] = Int32(number)
            }
        }
        for literal in model.neighbourhoodLiterals { result[literal.variable] = -1 }
        return result
    }

    /// About what a relaxation takes at first, in bytes.
    static func estimate(_ model: Model) -> Int { model.variableCount * 100 + model.literals.count * 4 }

    var bytes: Int { simplex.bytes + scan.bytes + isActive.bytes + origins.bytes + 37 * costs.count + otherBasis.bytes }

    /// Works on the level's bound until a limit; returns the work done. `values` are the incumbent's, proved for all earlier levels.
    mutating func improve(
        _ number: Int, values: [Int], near incumbent: borrowing Flat<Int8>, _ core: borrowing Core, work: Int,
        _ stop: StopFlag
    ) -> Int {
        let before = simplex.work
        takeFacts(core)
        if number != level {
            begin(number)
            dropIdleRows(core.value, values)
        }
        if isThorough && levels[number].isNear(values[number], bound) {
            isThorough = false
            dropIdleRows(core.value, values, andInexact: true)
        }
        if isFinished {
            if bound == values[number] { return simplex.work - before }
            // Another optimum may be cut off where this one could not, and shows the search another way.
            seed += 1
            approached = []
            isFinished = false
            if levels[number].isNear(values[number], bound) { stalled = 0 }
        }
        if values != approached {
            approach(incumbent)
            approached = values
        }
        while simplex.solve(until: before + work, stop) == .optimal {
            // Most rows that are still violated cost nothing: the bound may well be there before they are.
            if noteOptimum() { evaluate(core, values[number]) }
            if bound == values[number] {
                isFinished = true
                break
            }
            // Cuts may say what no row does; they need not wait for the last row.
            if idleRounds % 4 == 3 { addCuts(stop) }
            if addViolatedRows(core.value, stop) { continue }
            stalled = best > bestAtCuts + 0.01 ? 0 : stalled + 1
            bestAtCuts = best
            if stalled > 2 || !addCuts(stop) {
                if isThorough || levels[number].isNear(values[number], bound) {
                    isFinished = true
                    break
                }
                isThorough = true
                stalled = 0
            }
        }
        return simplex.work - before
    }

    @discardableResult
    private mutating func addCuts(_ stop: StopFlag) -> Bool {
        hasCuts = true
        let count = simplex.addCuts(atMost: 300, isThorough: isThorough, stop)
        origins.append(repeating: isThorough ? Self.inexact : -1, count: count)
        return count > 0
    }

    /// Whether rows still raise the optimum.
    var isRising: Bool { !hasCuts && !isFinished }

    /// Notes the present optimum; returns whether it is greater than those before.
    private mutating func noteOptimum() -> Bool {
        let sum = presentCost()
        let isGreater = sum > optimum + 0.01 * Double(granularity)
        idleRounds = isGreater ? 0 : idleRounds + 1
        if isGreater { optimum = sum }
        return isGreater
    }

    /// The costs of the present point, without the constant.
    mutating func presentCost() -> Double {
        var sum = 0.0
        for index in 0..<costly.count { sum += Double(costs[costly[index]]) * simplex.value[costly[index]] }
        simplex.work += costs.count >> 4
        return sum
    }

    private mutating func takeFacts(_ core: borrowing Core) {
        var open = 0
        for column in 0..<simplex.columns where core.value[2 * column] == 0 { open += 1 }
        simplex.takeBounds(core.value)
        if open != openVariables {
            isFinished = false
            stalled = 0
        }
        openVariables = open
    }

    private mutating func begin(_ number: Int) {
        level = number
        approached = []
        isFinished = false
        safe.forget()
        gains = BranchingGains()
        bound = Int.min
        best = -Double.infinity
        bestAtCuts = best
        optimum = best
        idleRounds = 0
        stalled = 0
        hasCuts = false
        isThorough = false
        constant = levels[number].base
        for index in 0..<costly.count { costs[costly[index]] = 0 }
        costly.truncate(to: 0)
        granularity = levels[number].step
        for (index, literal) in levels[number].literals.enumerated() {
            let weight = levels[number].weights[index]
            costs[literal >> 1] = literal & 1 == 0 ? weight : -weight
            costly.append(literal >> 1)
            if literal & 1 == 1 { constant += weight }
        }
    }

    /// Prefers, among all optima, those near the incumbent: that satisfies every row already, so that few have to be stated, and what is left
    /// of the difference is what has to change (Fischetti, Monaci: Proximity search for 0–1 mixed-integer convex programming, 2014).
    private mutating func approach(_ incumbent: borrowing Flat<Int8>) {
        // Different costs for all, so that few steps of the simplex method get nowhere.
        var random = Random(seed: seed)
        for column in 0..<simplex.columns {
            // What only later levels count had better be true for now: then no row that makes it so needs to be stated yet.
            let isPreferred = incumbent[2 * column] > 0 || countedFrom[column] > level
            let noise = 1e-8 * Double(500 + random.below(500)) * (isPreferred ? -1 : 1)
            simplex.setCost(column, Double(costs[column]) / Double(granularity) + noise)
        }
    }

    /// What the duals prove.
    private mutating func evaluate(_ core: borrowing Core, _ value: Int) {
        let duals = simplex.duals(factor: Double(granularity))
        safe.evaluate(simplex.program, duals: duals, costs: costs, core.value)
        simplex.work += simplex.program.rowColumns.count >> 3
        guard let total = safe.total else { return }
        best = max(best, Double(total) / Double(SafeBound.scale) / Double(granularity))
        bound = max(bound, min(leastValue(total), value))
    }

    /// The least value of the level that a safe bound leaves.
    func leastValue(_ total: Int) -> Int {
        levels[level].reachable(from: ceilingDivision(total, SafeBound.scale) + constant)
    }

    /// What there is to be said of the level at this moment. O(columns).
    func guide(_ truth: borrowing Flat<Int8>) -> Guide {
        Guide(level: level, simplex.value, safe, constant: constant, truth)
    }
}

package func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (abs(a), abs(b))
    while b != 0 { (a, b) = (b, a % b) }
    return a
}

private func ceilingDivision(_ a: Int, _ b: Int) -> Int {
    a / b + (a % b > 0 ? 1 : 0)
}
