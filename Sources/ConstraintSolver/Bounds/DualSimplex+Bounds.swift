/// Bounds of columns change between solves; the basis, and what is known of it, stays.
extension DualSimplex {
    /// Bounds a column by a truth value: 1 true, −1 false, 0 open. ``takeBounds()`` has to follow.
    mutating func bound(_ column: Int, _ truth: Int8) {
        let least: Double = truth > 0 ? 1 : 0
        let most: Double = truth < 0 ? 0 : 1
        if low[column] == least && high[column] == most { return }
        low[column] = least
        high[column] = most
        moved.append(Int32(column))
    }

    /// Bounds all columns by the truth values of a core; returns whether there may be another optimum.
    @discardableResult
    mutating func takeBounds(_ truth: borrowing Flat<Int8>) -> Bool {
        for column in 0..<columns { bound(column, truth[2 * column]) }
        return takeBounds()
    }

    /// Brings the values in line with the bounds; returns whether there may be another optimum.
    @discardableResult
    mutating func takeBounds() -> Bool {
        defer { moved.truncate(to: 0) }
        if needsFactor || !isCurrent { return true }
        let operations = factor.operations
        var hasMoved = false
        shift.clear()
        for index in 0..<moved.count {
            let column = moved[index]
            if status[column] == Status.basic {
                let row = rowOfColumn[column]
                measure(row)
                if excess[row] > 0 { hasMoved = true }
                continue
            }
            if reduced[column] > 1e-9 { status[column] = Status.atLower }
            if reduced[column] < -1e-9 { status[column] = Status.atUpper }
            let place = status[column] == Status.atLower ? low[column] : high[column]
            if place == value[column] { continue }
            program.addColumn(column, times: value[column] - place, to: &shift)
            value[column] = place
            hasMoved = true
        }
        if hasMoved { applyShift() }
        work += (factor.operations - operations) >> 3
        return hasMoved
    }
}
