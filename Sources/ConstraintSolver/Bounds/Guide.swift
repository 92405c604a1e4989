/// What the relaxation says of a level at one moment: where its solution is, and what every solution pays. It does not change any more, so that
/// all workers may search by it.
final class Guide: Sendable {
    let level: Int
    /// By variable: whether it is more true than false in the relaxation's solution.
    private let isTrue: Flat<Bool>
    /// By variable: its reduced cost times ``SafeBound/scale``; 0 where it was decided by facts.
    private let reduced: Flat<Int>
    /// The bound that goes with them times ``SafeBound/scale``, without the constant. `nil` if nothing is known.
    private let total: Int?
    private let constant: Int

    init(
        level: Int, _ values: borrowing Flat<Double>, _ bound: borrowing SafeBound, constant: Int,
        _ truth: borrowing Flat<Int8>
    ) {
        self.level = level
        self.constant = constant
        total = bound.total
        let count = bound.reduced.count
        var isTrue = Flat<Bool>()
        var reduced = Flat<Int>()
        isTrue.reserve(count)
        reduced.reserve(count)
        for column in 0..<count {
            isTrue.append(values[column] > 0.5)
            reduced.append(truth[2 * column] == 0 ? bound.reduced[column] : 0)
        }
        self.isTrue = isTrue
        self.reduced = reduced
    }

    /// Whether the literal is more true than false.
    func isLikely(_ literal: Int32) -> Bool { isTrue[literal >> 1] == (literal & 1 == 0) }

    /// The true literals of a solution that have reduced costs.
    func collectCosts(of solution: borrowing Flat<Int8>, into literals: inout Flat<Int32>) {
        for column in 1..<reduced.count where abs(reduced[column]) > SafeBound.scale >> 7 {
            let literal = Int32(2 * column + (reduced[column] > 0 ? 0 : 1))
            if solution[literal] > 0 { literals.append(literal) }
        }
    }

    /// What every solution pays whose value is at most `target`: reduced costs of literals, which add up to no more than the room that is left.
    /// A literal that costs more than the room is false in all of them. `nil` if nothing is known.
    func reducedCosts(target: Int, _ truth: borrowing Flat<Int8>) -> (literals: [Int32], costs: [Int], room: Int)? {
        var literals: [Int32] = []
        var costs: [Int] = []
        guard let room = SafeBound.room(beyond: total, target: target - constant) else { return nil }
        for column in 1..<reduced.count where truth[2 * column] == 0 && reduced[column] != 0 {
            literals.append(Int32(2 * column + (reduced[column] > 0 ? 0 : 1)))
            costs.append(abs(reduced[column]))
        }
        return (literals, costs, room)
    }
}
