/// The entries of a triangular factor by rows: in which rows their columns are pivoted, and the coefficients.
struct Transposed: ~Copyable {
    private var starts: Flat<Int32>
    private var targets = Flat<Int32>()
    private var coefficients = Flat<Double>()

    init(rows: Int) {
        starts = Flat(repeating: 0, count: rows + 1)
    }

    /// Takes the entries of columns that are pivoted in the given rows.
    mutating func transpose(
        _ columnStarts: borrowing Flat<Int32>, _ rows: borrowing Flat<Int32>, _ values: borrowing Flat<Double>,
        _ pivotRows: borrowing Flat<Int32>
    ) {
        for row in 0..<starts.count { starts[row] = 0 }
        for place in 0..<rows.count { starts[rows[place] + 1] += 1 }
        for row in 1..<starts.count { starts[row] += starts[row - 1] }
        targets.truncate(to: 0)
        targets.append(repeating: 0, count: rows.count)
        coefficients.truncate(to: 0)
        coefficients.append(repeating: 0, count: rows.count)
        // Filling from the end, each start moves down to where its row begins.
        var pivot = pivotRows.count - 1
        while pivot >= 0 {
            for place in columnStarts[pivot]..<columnStarts[pivot + 1] {
                let next = starts[rows[place] + 1] - 1
                starts[rows[place] + 1] = next
                targets[next] = pivotRows[pivot]
                coefficients[next] = values[place]
            }
            pivot -= 1
        }
        for row in 1..<starts.count { starts[row - 1] = starts[row] }
        starts[starts.count - 1] = Int32(rows.count)
    }

    mutating func addRow() {
        starts.append(starts[starts.count - 1])
    }

    /// Spreads what is in rows without a pivot, and notes the pivots of the others; returns how many entries there were.
    func begin(_ vector: inout SparseVector<Double>, _ pivotOfRow: borrowing Flat<Int32>, _ waiting: inout BitSet)
        -> Int
    {
        var entries = 0
        for index in 0..<vector.places.count {
            let row = vector.places[index]
            if pivotOfRow[row] < 0 {
                entries += spread(row, &vector, pivotOfRow, &waiting)
            } else {
                waiting.insert(pivotOfRow[row])
            }
        }
        return entries
    }

    /// Subtracts the row's multiple by its own value, and notes the pivots that it changes; returns how many.
    @inline(__always)
    func spread(
        _ row: Int32, _ vector: inout SparseVector<Double>, _ pivotOfRow: borrowing Flat<Int32>, _ waiting: inout BitSet
    ) -> Int {
        let value = vector.values[row]
        if value == 0 { return 0 }
        for place in starts[row]..<starts[row + 1] {
            vector[targets[place]] -= coefficients[place] * value
            waiting.insert(pivotOfRow[targets[place]])
        }
        return Int(starts[row + 1] - starts[row])
    }
}
