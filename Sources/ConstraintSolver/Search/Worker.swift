/// One logical worker: a core of its own, the best solution it knows, and what is proved relative to that.
///
/// Only one thread uses a worker at a time: the portfolio hands it to a thread for a round, and takes it back when the round is over.
final class Worker: @unchecked Sendable {
    var core = Core()
    let model: Model
    let levels: [Level]
    let number: Int
    /// Whether it raises bounds as well as it searches for better solutions. Half of the workers do, and whoever works alone.
    let isProver: Bool
    let options: SolverOptions
    let stop: StopFlag
    /// By literal: 1 true, −1 false. Empty before the first solution.
    var incumbent = Flat<Int8>()
    /// The incumbent's value of each level.
    var values: [Int] = []
    /// For each level: no solution with at most these values of the earlier levels has less.
    private(set) var bounds: [Int]
    /// What the model's facts alone say of each level.
    private var trivialBounds: [Int]
    /// Cuts that keep a level at its value, and cuts that ask for less.
    var holds: [Cut?]
    var improvements: [Cut?]
    /// How many levels are kept at their values for good.
    var settled = 0
    var neighbourhoods: NeighbourhoodSearch
    let stages: StageIndex
    private let oneOpt: OneOpt
    var cores: CoreGuided?
    var relaxation: Relaxation?
    /// What the relaxation says, this worker's or another's; still that of an earlier level as long as rows raise the bound of the next.
    var guide: Guide?
    var reducedCut: ReducedCut?
    var aim: Aim?
    var tree: BranchAndBound?
    var leap = Leap()
    var subproblems: SubproblemSearch
    /// The first level that the relaxation is not done with, and the work that went into it since it was proved by other means.
    var relaxed = 0
    var late = 0
    /// Facts that others do not know yet.
    var facts: [Int32] = []
    /// How many slices of work there were, and how much the next one is.
    var turn = 0
    var slice = 2_000_000
    private(set) var isLoaded = false
    /// What came of the search for a first solution.
    private(set) var firstVerdict = Verdict.undecided
    /// Bytes that the core and the relaxation may take.
    let memoryLimit: Int

    init(
        _ index: ModelIndex, number: Int, of count: Int, options: SolverOptions, memoryLimit: Int, stop: StopFlag
    ) {
        model = index.model
        levels = index.levels
        stages = index.stages
        oneOpt = index.oneOpt
        self.memoryLimit = memoryLimit
        self.number = number
        isProver = number % 2 == 1 || count == 1 || index.neighbourhoods.count == 0
        self.options = options
        self.stop = stop
        bounds = levels.map(\.base)
        trivialBounds = bounds
        holds = levels.map { _ in nil }
        improvements = levels.map { _ in nil }
        var random = Random(seed: options.seed)
        for _ in 0...number { core.random = Random(seed: random.next()) }
        subproblems = SubproblemSearch(levelCount: levels.count)
        neighbourhoods = NeighbourhoodSearch(index.neighbourhoods, levelCount: levels.count)
    }

    /// A worker that has a model for itself.
    convenience init(alone model: Model, options: SolverOptions, memoryLimit: Int, stop: StopFlag) {
        let index = ModelIndex(model, stop)
        self.init(
            index, number: 0, of: 1, options: options, memoryLimit: max(memoryLimit - index.bytes, 0), stop: stop)
    }

    /// Unless it is loaded already. If the flag is raised meanwhile, it stays unloaded.
    func load() {
        if isLoaded { return }
        core.memoryLimit = memoryLimit
        core.load(model, .inForce, stop)
        isLoaded = !stop.isStopped
        guard isLoaded, !core.isRefuted else { return }
        tightenTrivialBounds()
        core.guide(model, stages, costs: levels.prefix(2))
    }

    /// Facts of the model may make objective terms constant.
    private func tightenTrivialBounds() {
        for (number, level) in levels.enumerated() {
            var fixed = level.base
            for (index, literal) in level.literals.enumerated() where core.value[literal] > 0 {
                fixed += level.weights[index]
            }
            bounds[number] = max(bounds[number], fixed)
        }
        trivialBounds = bounds
    }

    var hasSolution: Bool { !values.isEmpty || incumbent.count > 0 }
    /// Whether the worker can't go on: its storage is used up.
    var isExhausted: Bool { core.bytes > core.memoryLimit || core.isRefuted }
    var isOptimal: Bool { hasSolution && firstOpen == levels.count }
    /// The first level that is not proved.
    var firstOpen: Int { zip(values, bounds).enumerated().first { $1.0 > $1.1 }?.offset ?? levels.count }

    /// Searches for a first solution.
    func findFirst(_ budget: Budget) {
        guard isLoaded else { return }
        core.assumptions.truncate(to: 0)
        core.matching = Matching(ResourceGraph(model, stop))
        firstVerdict = core.search(budget, stop)
        core.matching = Matching()
        if firstVerdict == .satisfied { adoptTrail() }
        core.backtrack(to: 0)
    }

    /// Searches with everything free but the assumptions, and takes a better solution as the incumbent.
    func solve(_ assumptions: [Int32], conflicts: Int = Int.max, until limit: Int) -> Verdict {
        core.assumptions.truncate(to: 0)
        for literal in assumptions { core.assumptions.append(literal) }
        let verdict = core.search(Budget(conflicts: conflicts, work: limit), stop)
        if verdict == .satisfied { adoptTrail() }
        core.backtrack(to: 0)
        return verdict
    }

    /// Takes the complete trail, without what it can do without, as the incumbent, if it is better.
    func adoptTrail() {
        core.work += Int(core.variableCount) >> 3
        var truth = core.value.copy()
        core.work += oneOpt.improve(&truth) >> 3
        adopt(truth)
    }

    /// Takes the assignment as the incumbent, if it is lexicographically better. Bounds that stood on values that are no longer kept are
    /// forgotten: a level's bound stands on the values of the levels before it.
    func adopt(_ truth: consuming Flat<Int8>) {
        let fresh = levels.map { $0.value(truth) }
        let isFirst = !hasSolution
        if !isFirst && !fresh.lexicographicallyPrecedes(values) { return }
        let changed = isFirst ? 0 : fresh.indices.first { fresh[$0] != values[$0] }
        values = fresh
        incumbent = truth
        guard let changed else { return }
        for later in fresh.indices where later > changed + 1 { bounds[later] = trivialBounds[later] }
        for level in fresh.indices where level >= changed { passOn(level) }
        if let cores, cores.level > changed { self.cores = nil }
    }

    /// Notes that no solution with at most these values of the earlier levels has less than the bound.
    func raise(_ level: Int, to bound: Int) {
        guard bound > bounds[level] else { return }
        bounds[level] = min(bound, values[level])
        passOn(level)
    }

    /// What the level's bound says of those after it.
    private func passOn(_ level: Int) {
        for next in levels.indices.dropFirst(level + 1) {
            guard levels[next].risesWithPrevious else { return }
            let least = levels[next].reachable(from: levels[next].base + bounds[next - 1] - levels[next - 1].base)
            guard least > bounds[next] else { return }
            bounds[next] = least
        }
    }

    /// Whether nothing but the level before is needed to prove the level's value.
    func isInherited(_ level: Int) -> Bool {
        levels[level].risesWithPrevious
            && values[level] - levels[level].base == values[level - 1] - levels[level - 1].base
    }

    /// The last of the levels from this one on that inherit its value: who improves that one improves all of them.
    func lastInherited(from level: Int) -> Int {
        var last = level
        while last + 1 < levels.count, isInherited(last + 1) { last += 1 }
        return last
    }

    /// The guard of the cut that keeps the level at its value.
    func hold(_ level: Int) -> Int32 {
        cut(&holds[level], level, atMost: values[level])
    }

    /// The guard of the cut that asks for a better value of the level.
    func improvement(_ level: Int) -> Int32 {
        atMost(values[level] - 1, level)
    }

    /// The guard of a cut that keeps the level at or below the value, which is less than the incumbent's.
    func atMost(_ value: Int, _ level: Int) -> Int32 {
        cut(&improvements[level], level, atMost: value)
    }

    private func cut(_ slot: inout Cut?, _ number: Int, atMost bound: Int) -> Int32 {
        if var cut = slot, cut.bound >= bound {
            lower(&cut, to: bound, number)
            slot = cut
            return cut.guardLiteral
        }
        let fresh = slot.map { core.renew($0, atMost: bound) } ?? core.addCut(levels[number], atMost: bound)
        slot = fresh
        return fresh.guardLiteral
    }

    private func lower(_ cut: inout Cut, to bound: Int, _ number: Int) {
        guard bound < cut.bound else { return }
        if !core.isRefuted && !core.lower(&cut, to: bound, of: levels[number]) { core.isRefuted = true }
    }

    /// The guards that keep all levels before this one at their values.
    func holds(before level: Int) -> [Int32] {
        (0..<level).map { hold($0) }
    }

    /// Makes the incumbent the phase of all of the model's variables.
    func followIncumbent() {
        for variable in 0..<Int32(model.variableCount) { core.phase[variable] = incumbent[2 * variable] }
        core.work += model.variableCount >> 5
    }

    /// Makes the incumbent the phase of the variables.
    func followIncumbent(_ variables: borrowing Flat<Int32>) {
        for index in 0..<variables.count where 2 * Int(variables[index]) < incumbent.count {
            core.phase[variables[index]] = incumbent[2 * variables[index]]
        }
        core.work += variables.count >> 5
    }
}
