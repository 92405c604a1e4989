/// Bounds of the objective levels by the linear relaxation, one level after the other: those before are proved, and their values are rows.
struct Relaxation: ~Copyable {
    private var simplex: DualSimplex
    private let levels: [Level]
    /// By level: what its row has less than the level's value.
    private var constants: [Int] = []
    private var level = -1
    private var costs: Flat<Int>
    private var constant = 0
    private var granularity = 1
    private var random = Random(seed: 0x5EED)
    /// Whether nothing more can be learnt about the level as things stand.
    private(set) var isFinished = false
    private var openVariables = -1
    /// The best bound of the level so far.
    private(set) var bound = Int.min
    /// Literals that are true in every solution with the level's present value, or in every better one.
    private(set) var fixed: [Int32] = []
    var real = 0.0

    /// `nil` if the flag is raised meanwhile. O(model).
    init?(_ model: Model, _ levels: [Level], _ core: borrowing Core, _ stop: StopFlag) {
        guard let program = LinearProgram.of(model, levels, core, stop) else { return nil }
        constants = (0..<levels.count).map { program.levelConstants[$0] + levels[$0].base }
        self.levels = levels
        costs = Flat(repeating: 0, count: model.variableCount)
        simplex = DualSimplex(program)
    }

    var bytes: Int { simplex.bytes + 8 * costs.count }
    var iterations: Int { simplex.iterations }

    /// Works on the level's bound until a limit; returns the work done. `values` are the incumbent's, proved for all earlier levels.
    mutating func improve(
        _ number: Int, values: [Int], _ core: borrowing Core, work: Int, _ stop: StopFlag
    ) -> Int {
        let before = simplex.work
        takeFacts(core)
        if number != level { begin(number, values) }
        guard !isFinished else { return simplex.work - before }
        let result = simplex.solve(until: before + work, stop)
        debugPrint("result", "\(result)", to: &err)
        if result != .stopped {
            isFinished = true
            evaluate(core, values[number])
        }
        return simplex.work - before
    }

    mutating func verify(_ truth: borrowing Flat<Int8>) {
        var bad = 0
        for row in 0..<simplex.rows {
            var sum = 0
            for p in simplex.program.rowStarts[row]..<simplex.program.rowStarts[row+1] {
                if truth[2*simplex.program.rowColumns[p]] > 0 { sum += simplex.program.rowValues[p] }
            }
            if sum < simplex.program.lower[row] || sum > simplex.program.upper[row] { bad += 1 }
        }
        debugPrint("rows", simplex.rows, "bad", bad, to: &err)
    }
    mutating func takeFixed() -> [Int32] {
        defer { fixed = [] }
        return fixed
    }

    private mutating func takeFacts(_ core: borrowing Core) {
        var open = 0
        for column in 0..<simplex.columns {
            let truth = core.value[2 * column]
            if truth == 0 { open += 1 } else { simplex.fix(column, truth > 0) }
        }
        if open != openVariables { isFinished = false }
        openVariables = open
    }

    private mutating func begin(_ number: Int, _ values: [Int]) {
        for earlier in max(level, 0)..<number { simplex.capLevel(earlier, values[earlier] - constants[earlier]) }
        level = number
        isFinished = false
        bound = Int.min
        constant = levels[number].base
        for column in 0..<costs.count { costs[column] = 0 }
        granularity = 0
        for (index, literal) in levels[number].literals.enumerated() {
            let weight = levels[number].weights[index]
            granularity = greatestCommonDivisor(granularity, weight)
            costs[literal >> 1] = literal & 1 == 0 ? weight : -weight
            if literal & 1 == 1 { constant += weight }
        }
        granularity = max(granularity, 1)
        // Small different costs for all, so that few steps of the simplex method get nowhere.
        for column in 0..<simplex.columns {
            let noise = 1e-6 * Double(500 + random.below(500)) / 100
            simplex.cost[column] = Double(costs[column]) / Double(granularity) + noise
        }
    }

    /// What the duals prove: a bound, and literals that cost too much.
    private mutating func evaluate(_ core: borrowing Core, _ value: Int) {
        fixed = []
        let duals = simplex.duals(factor: Double(granularity))
        guard let safe = SafeBound(simplex.program, duals: duals, costs: costs, core.value) else { return }
        real = Double(safe.total) / Double(SafeBound.scale) + Double(constant)
        let least = ceilingDivision(safe.total, SafeBound.scale) + constant
        let steps = ceilingDivision(least - levels[level].base, granularity)
        bound = max(bound, min(levels[level].base + steps * granularity, value))
        // Solutions that matter from here on have the proved value, or a better one than the incumbent's.
        let target = bound == value ? value : value - granularity
        let room = (target - constant) * SafeBound.scale - safe.total
        for column in 1..<simplex.columns where core.value[2 * column] == 0 {
            if safe.reduced[column] > room { fixed.append(Int32(2 * column + 1)) }
            if -safe.reduced[column] > room { fixed.append(Int32(2 * column)) }
        }
        simplex.work += simplex.program.rowColumns.count >> 3
    }
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (abs(a), abs(b))
    while b != 0 { (a, b) = (b, a % b) }
    return a
}

private func ceilingDivision(_ a: Int, _ b: Int) -> Int {
    a / b + (a % b > 0 ? 1 : 0)
}
