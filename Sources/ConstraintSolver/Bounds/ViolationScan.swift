/// Finds the constraints that a point violates, by looking only where it has moved since the last time.
///
/// Constraints that were stated one after the other tend to be about the same variables: blocks of them are looked at as a whole, and an
/// index of blocks takes a fraction of the room that one of constraints would.
package struct ViolationScan: ~Copyable {
    private static let blockSize = 64
    private let model: Model
    /// By variable: the blocks that it is in.
    private var blocks: Lists<Int32>
    /// By block: whether there may be something new.
    private var isStale: Flat<Bool>
    /// By variable: where it was, and whether it was open, when its blocks were last found stale.
    private var values: Flat<Double>
    private var truths: Flat<Int8>

    /// O(model). If the flag is raised meanwhile, the index is incomplete.
    package init(_ model: Model, _ stop: StopFlag) {
        self.model = model
        let blockCount = (model.constraints.count + Self.blockSize - 1) / Self.blockSize
        blocks = Lists(keys: model.variableCount)
        isStale = Flat(repeating: true, count: blockCount)
        values = Flat(repeating: 0, count: model.variableCount)
        truths = Flat(repeating: 0, count: model.variableCount)
        var counts = Flat<Int32>(repeating: 0, count: model.variableCount)
        Self.forEachVariable(of: model, blockCount, stop) { variable, _ in counts[variable] += 1 }
        blocks.reserve(counts, filler: 0)
        Self.forEachVariable(of: model, blockCount, stop) { variable, block in
            blocks.append(Int32(block), to: variable)
        }
    }

    /// Hands over each variable of each block once.
    private static func forEachVariable(
        of model: Model, _ blockCount: Int, _ stop: StopFlag, _ body: (Int32, Int) -> Void
    ) {
        var last = Flat<Int32>(repeating: -1, count: model.variableCount)
        for block in 0..<blockCount {
            if stop.isStopped { return }
            for number in constraints(of: block, in: model) {
                let constraint = model.constraints[number]
                func note(_ literal: Literal) {
                    if last[literal.variable] == Int32(block) { return }
                    last[literal.variable] = Int32(block)
                    body(literal.variable, block)
                }
                for offset in 0..<constraint.count { note(model.literals[constraint.start + offset]) }
                if let condition = constraint.condition { note(condition) }
            }
        }
    }

    private static func constraints(of block: Int, in model: Model) -> Range<Int> {
        let start = block * blockSize
        return start..<min(start + blockSize, model.constraints.count)
    }

    var bytes: Int { blocks.bytes + isStale.bytes + values.bytes + truths.bytes }

    /// All constraints are looked at the next time: some that were left out may matter now.
    mutating func forget() {
        for block in 0..<isStale.count { isStale[block] = true }
    }

    /// The constraints that the point violates, those aside that are `known`; by how much, and their numbers. Adds the work done.
    package mutating func violated(
        by point: borrowing Flat<Double>, _ truth: borrowing Flat<Int8>, known: borrowing Flat<Bool>,
        _ builder: borrowing RowBuilder, work: inout Int, _ stop: StopFlag
    ) -> [(beyond: Double, number: Int)] {
        for variable in 0..<values.count
        where abs(point[variable] - values[variable]) > 1e-9 || truth[2 * variable] != truths[variable] {
            values[variable] = point[variable]
            truths[variable] = truth[2 * variable]
            let header = blocks.headers[variable]
            for place in header.start..<header.start + header.count { isStale[blocks.pool[place]] = true }
            work += Int(header.count) >> 2
        }
        work += values.count >> 4
        var result: [(beyond: Double, number: Int)] = []
        for block in 0..<isStale.count where isStale[block] {
            if stop.isStopped { break }
            let before = result.count
            for number in Self.constraints(of: block, in: model) where !known[number] {
                let beyond = builder.violation(number, point, truth)
                if beyond > 1e-6 { result.append((beyond, number)) }
            }
            // Whoever is violated, and not stated then, is violated still.
            isStale[block] = result.count > before
            work += Self.blockSize >> 1
        }
        return result
    }
}
