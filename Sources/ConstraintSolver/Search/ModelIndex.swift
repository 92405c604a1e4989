/// What is looked up about a model, made once for all of its workers.
final class ModelIndex: Sendable {
    let model: Model
    let levels: [Level]
    let neighbourhoods: NeighbourhoodIndex
    let stages: StageIndex
    let oneOpt: OneOpt

    /// O(model). If the flag is raised meanwhile, some of it is missing.
    init(_ model: Model, _ stop: StopFlag) {
        self.model = model
        levels = Level.levels(of: model, stop)
        neighbourhoods = NeighbourhoodIndex(model)
        stages = StageIndex(model, stop)
        oneOpt = OneOpt(model, levels, stop)
    }

    /// What it takes besides the model itself.
    var bytes: Int { neighbourhoods.bytes + stages.bytes + oneOpt.bytes }
}
