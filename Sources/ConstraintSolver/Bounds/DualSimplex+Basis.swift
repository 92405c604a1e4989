/// Which variables are basic, at which bounds the others lie, and for which costs that is best: enough to go back to an optimum without the
/// steps that led to it.
struct Basis: ~Copyable {
    fileprivate var status = Flat<Int8>()
    fileprivate var head = Flat<Int32>()
    fileprivate var weight = Flat<Double>()
    fileprivate var cost = Flat<Double>()

    var isEmpty: Bool { status.count == 0 }
    var bytes: Int { status.bytes + head.bytes + weight.bytes + cost.bytes }
}

extension DualSimplex {
    /// O(columns + rows).
    var basis: Basis {
        Basis(status: status.copy(), head: head.copy(), weight: weight.copy(), cost: cost.copy())
    }

    /// Goes over to a basis of the same rows, or of the first ones: the slacks of the others become basic.
    mutating func take(_ basis: borrowing Basis) {
        let known = basis.head.count
        for variable in 0..<columns + rows {
            status[variable] = variable < columns + known ? basis.status[variable] : Status.basic
            cost[variable] = variable < columns + known ? basis.cost[variable] : 0
        }
        for column in 0..<columns { rowOfColumn[column] = -1 }
        for row in 0..<rows {
            seat(row < known ? basis.head[row] : Int32(columns + row), in: row)
            weight[row] = row < known ? basis.weight[row] : 1
        }
        needsFactor = true
        isCurrent = false
    }
}
