import Dispatch
extension Worker {
    /// Raises the level's bound by the linear relaxation. All earlier levels are proved.
    func relax(_ level: Int, until limit: Int) {
        if relaxation == nil {
            relaxation = Relaxation(model, levels, core, stop)
            core.work += model.literals.count >> 1
        }
        relaxation?.verify(incumbent)
        guard relaxation != nil, core.work < limit, !core.isRefuted else { return }
        let t0 = DispatchTime.now().uptimeNanoseconds
        let w = relaxation?.improve(level, values: values, core, work: 1_000_000_000, stop) ?? 0
        core.work += w
        debugPrint("time ms", (DispatchTime.now().uptimeNanoseconds - t0)/1000000, "work", w, to: &err)
        debugPrint("LP", level, relaxation?.isFinished as Any, relaxation?.iterations as Any, relaxation?.bound as Any, relaxation?.real as Any, values[level], relaxation?.fixed.count as Any, core.work, to: &err)
        guard let found = relaxation?.bound, relaxation?.isFinished == true else { return }
        bounds[level] = max(bounds[level], min(found, values[level]))
        if bounds[level] == values[level] { prove(level) }
        for literal in relaxation?.takeFixed() ?? [] where core.value[literal] == 0 {
            if isClosed(level) {
                core.fix(literal)
                facts.append(literal)
            } else {
                core.addClause([improvement(level) ^ 1, literal])
            }
        }
    }

    private func isClosed(_ level: Int) -> Bool { bounds[level] == values[level] }
}
