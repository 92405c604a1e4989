/// Finds requirements that clash, for a model that is known to be infeasible.
struct Explainer {
    private let model: Model
    private let stages: StageIndex
    private let stop: StopFlag
    private let workLimit: Int
    private let memoryLimit: Int
    private(set) var work = 0

    init(_ model: Model, workLimit: Int, memoryLimit: Int, stop: StopFlag) {
        self.model = model
        stages = StageIndex(model, stop)
        self.workLimit = workLimit
        self.memoryLimit = memoryLimit
        self.stop = stop
    }

    /// A core, and whether it is minimal: whether each requirement of it was shown to be needed.
    ///
    /// Requirements are left out one after the other, as long as the rest clashes (deletion). When the work runs out the core is what
    /// is known to clash so far, at worst all requirements.
    mutating func explain() -> (core: [Model.Requirement], isMinimal: Bool) {
        let all = Array(0..<model.requirementCount)
        guard !all.isEmpty else { return ([], true) }
        guard let found = clash(among: all), isInfeasible(found.core) else { return (named(all), false) }
        return (named(found.core), found.isMinimal)
    }

    /// Solves the core alone, in a search that knows nothing of the one that found it. When the work runs out first, the core stands.
    private mutating func isInfeasible(_ core: [Int]) -> Bool {
        var included = Array(repeating: false, count: model.requirementCount)
        for requirement in core { included[requirement] = true }
        var search = Core()
        search.memoryLimit = memoryLimit
        search.load(model, .only(included), stop)
        search.follow(stages)
        defer { work += search.work }
        if stop.isStopped { return true }
        let rest = workLimit == Int.max ? Int.max : max(workLimit - work, 0)
        return search.search(Budget(work: rest), stop) != .satisfied
    }

    private func named(_ core: [Int]) -> [Model.Requirement] {
        core.sorted().map { Model.Requirement(index: $0) }
    }

    private mutating func clash(among all: [Int]) -> (core: [Int], isMinimal: Bool)? {
        guard Core.estimate(model) <= memoryLimit else { return nil }
        var search = Core()
        search.memoryLimit = memoryLimit
        search.load(model, .assumed, stop)
        // Nothing is decided to happen that is not asked for: most of what is tried here asks for little.
        search.follow(stages)
        defer { work += search.work }
        if stop.isStopped { return nil }
        guard let found = solve(&search, all, until: workLimit) else { return nil }
        guard var core = found.core else { return nil }
        var needed = 0
        while needed < core.count {
            let rest = core[..<needed] + core[(needed + 1)...]
            guard let result = solve(&search, Array(rest), until: workLimit) else { return (core, false) }
            guard let smaller = result.core else {
                needed += 1
                continue
            }
            // What is known to be needed is in every smaller core; it stays in front.
            let isIn = Set(smaller)
            core = core.filter { isIn.contains($0) }
        }
        return (core, true)
    }

    /// Solves with the requirements assumed: `nil` when undecided, else the core, or no core if there is a solution.
    private func solve(_ search: inout Core, _ requirements: [Int], until limit: Int) -> (core: [Int]?, Void)? {
        search.backtrack(to: 0)
        search.assumptions.truncate(to: 0)
        for requirement in requirements {
            search.assumptions.append(Core.requirementLiteral(requirement, in: model))
        }
        let verdict = search.search(Budget(work: limit), stop)
        search.backtrack(to: 0)
        switch verdict {
        case .undecided: return nil
        case .satisfied: return (nil, ())
        case .refuted: return (search.clash.map { Int($0 >> 1) - model.variableCount }, ())
        }
    }
}
