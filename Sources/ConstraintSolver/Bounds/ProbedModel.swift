/// A model with all that the probes of its relaxation need.
struct ProbedModel: ~Copyable {
    let stop = StopFlag()
    let levels: [Level]
    var core = Core()
    var relaxation: Relaxation
    /// The truth values of a point that says nothing: all false.
    let nothing: Flat<Int8>

    /// `nil` if the model's facts refute it. O(model).
    init?(_ model: Model) {
        levels = Level.levels(of: model, stop)
        core.load(model, .inForce, stop)
        guard !core.isRefuted, let relaxation = Relaxation(model, levels, core, stop) else { return nil }
        self.relaxation = relaxation
        nothing = Flat(repeating: -1, count: 2 * model.variableCount)
    }

    /// Works on a level until nothing more can be learnt as things stand.
    mutating func improve(_ level: Int, values: [Int]) {
        _ = relaxation.improve(level, values: values, near: nothing, core, work: 1 << 30, stop)
    }
}
