extension Level {
    /// Notes for each level whether its value rises at least as far above its base as the value of the level before.
    ///
    /// So it is with thresholds: whoever reaches the higher one reaches the lower one. What is proved of a level then holds of the next, and
    /// most of a long row of thresholds needs no proof of its own. O(constraints + terms).
    static func markRising(_ levels: inout [Level], in model: Model, _ stop: StopFlag) {
        let implied = implications(among: levels, in: model, stop)
        var rest = Flat(repeating: 0, count: 2 * model.variableCount)
        for number in levels.indices.dropFirst() {
            levels[number].risesWithPrevious = levels[number].covers(levels[number - 1], implied, &rest)
        }
    }

    /// By literal of some level: the literals of levels that it implies by a clause of two. Not all if the flag was raised.
    private static func implications(among levels: [Level], in model: Model, _ stop: StopFlag) -> [Int32: [Int32]] {
        var isCounted = Flat(repeating: false, count: 2 * model.variableCount)
        for level in levels {
            for literal in level.literals { isCounted[literal] = true }
        }
        var result: [Int32: [Int32]] = [:]
        for (number, constraint) in model.constraints.enumerated() {
            if stop.isStopped(at: number) { return result }
            guard constraint.kind == .clause, constraint.count == 2, constraint.condition == nil else { continue }
            let one = model.literals[constraint.start].code
            let other = model.literals[constraint.start + 1].code
            if isCounted[one ^ 1] && isCounted[other] { result[one ^ 1, default: []].append(other) }
            if isCounted[other ^ 1] && isCounted[one] { result[other ^ 1, default: []].append(one) }
        }
        return result
    }

    /// Whether each term of the other level finds a term of this one that is true with it and weighs enough for all that find it. `rest` is by
    /// literal, zero before and after.
    private func covers(_ other: Level, _ implied: [Int32: [Int32]], _ rest: inout Flat<Int>) -> Bool {
        guard other.total <= total else { return false }
        for (literal, weight) in zip(literals, weights) { rest[literal] = weight }
        defer { for literal in literals { rest[literal] = 0 } }
        for (literal, weight) in zip(other.literals, other.weights) {
            guard let match = ([literal] + (implied[literal] ?? [])).first(where: { rest[$0] >= weight }) else {
                return false
            }
            rest[match] -= weight
        }
        return true
    }
}
