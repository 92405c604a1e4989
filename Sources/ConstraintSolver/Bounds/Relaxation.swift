/// Bounds of the objective levels by the linear relaxation, one level after the other: those before are proved, and their values are rows.
///
/// Most rows of a school are far from mattering: they are added when a solution violates them.
struct Relaxation: ~Copyable {
    private var simplex: DualSimplex
    /// States rows when they are needed: all of them would take as much room as the model.
    private var builder: RowBuilder
    /// By constraint: whether the simplex method knows its row, or it needs none.
    private var isActive: Flat<Bool>
    private let levels: [Level]
    /// By level: what its row has less than the level's value.
    private var constants: [Int] = []
    private(set) var level = -1
    private var costs: Flat<Int>
    private var constant = 0
    private var granularity = 1
    private var random = Random(seed: 0x5EED)
    /// Whether nothing more can be learnt about the level as things stand.
    private(set) var isFinished = false
    private var openVariables = -1
    /// How many variables were open when the relaxation was made.
    let openAtFirst: Int
    /// The best bound of the level so far.
    private(set) var bound = Int.min
    /// The same before it was rounded up, in steps of the level's value, and for how many rounds of cuts it has hardly risen.
    private var best = -Double.infinity
    private var stalled = 0
    /// What the best duals say.
    private var safe: SafeBound

    /// `nil` if the flag is raised meanwhile. O(model).
    init?(_ model: Model, _ levels: [Level], _ core: borrowing Core, _ stop: StopFlag) {
        builder = RowBuilder(model)
        openAtFirst = core.openCount
        isActive = Flat(repeating: false, count: model.constraints.count)
        var first = LinearProgram(columns: model.variableCount)
        // The levels come first, then what must hold exactly.
        for level in levels { constants.append(builder.add(level, to: &first, core.value) + level.base) }
        for number in 0..<isActive.count where builder.isExactlyOne(number) {
            if stop.isStopped { return nil }
            isActive[number - 1] = true
            isActive[number] = true
            builder.add(number, to: &first, core.value)
        }
        first.indexColumns()
        self.levels = levels
        costs = Flat(repeating: 0, count: model.variableCount)
        safe = SafeBound(columns: model.variableCount)
        simplex = DualSimplex(first)
    }

    /// Whether the variable is more true than false in the present solution.
    func isLikely(_ variable: Int32) -> Bool { simplex.value[variable] > 0.5 }

    /// About what a relaxation takes at first, in bytes.
    static func estimate(_ model: Model) -> Int { model.variableCount * 100 + model.literals.count * 4 }

    var bytes: Int { simplex.bytes + isActive.bytes + 16 * costs.count }
    var iterations: Int { simplex.iterations }

    /// Works on the level's bound until a limit; returns the work done. `values` are the incumbent's, proved for all earlier levels.
    mutating func improve(
        _ number: Int, values: [Int], _ core: borrowing Core, work: Int, _ stop: StopFlag
    ) -> Int {
        let before = simplex.work
        takeFacts(core)
        if number != level { begin(number, values) }
        guard !isFinished else { return simplex.work - before }
        while simplex.solve(until: before + work, stop) == .optimal {
            if addViolatedRows(core.value, stop) { continue }
            let last = best
            evaluate(core, values[number])
            if best > last + 0.01 { stalled = 0 } else { stalled += 1 }
            let patience = bound >= values[number] - granularity ? 10 : 2
            if bound == values[number] || stalled > patience || simplex.addCuts(atMost: 60) == 0 {
                isFinished = true
                break
            }
        }
        return simplex.work - before
    }

    /// Adds the rows that the present solution violates most; whether there are any.
    private mutating func addViolatedRows(_ truth: borrowing Flat<Int8>, _ stop: StopFlag) -> Bool {
        var violated: [(Double, Int)] = []
        for number in 0..<isActive.count where !isActive[number] {
            if stop.isStopped { return false }
            let beyond = builder.violation(number, simplex.value, truth)
            if beyond > 1e-6 { violated.append((-beyond, number)) }
        }
        simplex.work += isActive.count
        violated.sort { $0 < $1 }
        let before = simplex.program.rowCount
        for (_, number) in violated.prefix(max(500, simplex.rows / 4)) {
            isActive[number] = true
            builder.add(number, to: &simplex.program, truth)
        }
        if simplex.program.rowCount > before { simplex.takeRows() }
        return simplex.program.rowCount > before
    }

    private mutating func takeFacts(_ core: borrowing Core) {
        var open = 0
        for column in 0..<simplex.columns {
            let truth = core.value[2 * column]
            if truth == 0 { open += 1 } else { simplex.fix(column, truth > 0) }
        }
        if open != openVariables {
            isFinished = false
            stalled = 0
        }
        openVariables = open
    }

    private mutating func begin(_ number: Int, _ values: [Int]) {
        for earlier in max(level, 0)..<number { simplex.cap(earlier, at: values[earlier] - constants[earlier]) }
        level = number
        isFinished = false
        safe.forget()
        bound = Int.min
        best = -Double.infinity
        stalled = 0
        constant = levels[number].base
        for column in 0..<costs.count { costs[column] = 0 }
        granularity = levels[number].step
        for (index, literal) in levels[number].literals.enumerated() {
            let weight = levels[number].weights[index]
            costs[literal >> 1] = literal & 1 == 0 ? weight : -weight
            if literal & 1 == 1 { constant += weight }
        }
        // Small different costs for all, so that few steps of the simplex method get nowhere.
        for column in 0..<simplex.columns {
            let noise = 1e-6 * Double(500 + random.below(500)) / 100
            simplex.cost[column] = Double(costs[column]) / Double(granularity) + noise
        }
    }

    /// What the duals prove.
    private mutating func evaluate(_ core: borrowing Core, _ value: Int) {
        let duals = simplex.duals(factor: Double(granularity))
        safe.evaluate(simplex.program, duals: duals, costs: costs, core.value)
        simplex.work += simplex.program.rowColumns.count >> 3
        guard let total = safe.total else { return }
        best = max(best, Double(total) / Double(SafeBound.scale) / Double(granularity))
        let least = ceilingDivision(total, SafeBound.scale) + constant
        bound = max(bound, min(levels[level].reachable(from: least), value))
    }

    /// What every solution pays whose value is at most `target`: reduced costs of literals, which add up to no more than the room that is left.
    /// A literal that costs more than the room is false in all of them. `nil` if nothing is known.
    func reducedCosts(target: Int, _ truth: borrowing Flat<Int8>) -> (literals: [Int32], costs: [Int], room: Int)? {
        var literals: [Int32] = []
        var costs: [Int] = []
        let (scaled, overflow) = (target - constant).multipliedReportingOverflow(by: SafeBound.scale)
        guard !overflow, let total = safe.total else { return nil }
        let room = scaled - total
        for column in 1..<simplex.columns where truth[2 * column] == 0 {
            let cost = safe.reduced[column]
            if cost == 0 { continue }
            literals.append(Int32(2 * column + (cost > 0 ? 0 : 1)))
            costs.append(abs(cost))
        }
        return (literals, costs, room)
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
