/// A basis of the simplex method, factored: LU by rows and columns with one entry first, then left-looking with threshold pivoting (Gilbert,
/// Peierls: Sparse partial pivoting in time proportional to arithmetic operations, 1988), updated in product form.
///
/// A basic column stands for the row in which it was pivoted. Columns of slacks are unit vectors of their own rows and take no part.
///
/// Solving takes work in proportion to what is not zero: a set of bits tells which pivots are still to be visited. (Which they are can also be found
/// by a search in depth, as Gilbert and Peierls do; with the bits they come in order.)
struct BasisFactor: ~Copyable {
    /// The pivots of columns that are no slacks, in order: row, diagonal, and their parts of L and U.
    private var pivotRows = Flat<Int32>()
    private var diagonals = Flat<Double>()
    private var lowerStarts = Flat<Int32>()
    private var lowerRows = Flat<Int32>()
    private var lowerValues = Flat<Double>()
    private var upperStarts = Flat<Int32>()
    private var upperRows = Flat<Int32>()
    private var upperValues = Flat<Double>()
    /// Updates since: the row, its pivot, and the other entries of the entering column; for a row that was added, pivot 0 and the entries of the
    /// basic columns.
    private var etaRows = Flat<Int32>()
    private var etaPivots = Flat<Double>()
    private var etaStarts = Flat<Int32>()
    private var etaIndices = Flat<Int32>()
    private var etaValues = Flat<Double>()
    /// U and L by rows, and by row the number of its pivot.
    private var upperByRow: Transposed
    private var lowerByRow: Transposed
    private var pivotOfRow: Flat<Int32>
    /// The pivots that are to be visited; none between calls.
    private var pending = BitSet()
    /// The entries that solving has gone through.
    private(set) var operations = 0
    /// Those among them since factoring that the updates took.
    private(set) var updateOperations = 0
    /// Pivots before this one have no part in L.
    private var firstEliminated = 0
    /// Pivots from this one on took elimination.
    private var firstDense = 0
    // Scratch of factoring, by row.
    private var isPivoted: Flat<Bool>
    private var rowCounts: Flat<Int32>
    private var work: Flat<Double>

    init(rows: Int) {
        upperByRow = Transposed(rows: rows)
        lowerByRow = Transposed(rows: rows)
        pivotOfRow = Flat(repeating: -1, count: rows)
        isPivoted = Flat(repeating: false, count: rows)
        rowCounts = Flat(repeating: 0, count: rows)
        work = Flat(repeating: 0, count: rows)
    }

    var updateCount: Int { etaRows.count }
    var factorEntries: Int { lowerRows.count + upperRows.count + pivotRows.count }
    var bytes: Int {
        (lowerRows.count + upperRows.count) * 24 + etaIndices.count * 12 + work.count * 25
    }

    /// Factors the basis of the given columns and the slacks of all other rows; `assign` receives the row of each column.
    ///
    /// Columns that depend on the others are left out, the slacks of the rows that stay take their places: they are put into `rejected`.
    mutating func factor(
        _ program: borrowing LinearProgram, _ columns: borrowing Flat<Int32>, isSlackBasic: borrowing Flat<Bool>,
        assign: inout Flat<Int32>, rejected: inout Flat<Int32>
    ) {
        reset()
        let rows = program.rowCount
        for row in 0..<rows {
            isPivoted[row] = isSlackBasic[row]
            rowCounts[row] = 0
        }
        var columnCounts = Flat<Int32>(repeating: 0, count: columns.count)
        for index in 0..<columns.count {
            let column = columns[index]
            for place in program.columnStarts[column]..<program.columnStarts[column + 1] {
                let row = program.columnRows[place]
                if isPivoted[row] { continue }
                rowCounts[row] += 1
                columnCounts[index] += 1
            }
        }
        // Columns with a single open entry need no elimination.
        var waiting = Flat<Int32>()
        for index in 0..<columns.count where columnCounts[index] == 1 { waiting.append(Int32(index)) }
        var isDone = Flat<Bool>(repeating: false, count: columns.count)
        var columnsOfRow = Lists<Int32>(keys: rows)
        columnsOfRow.reserve(rowCounts, filler: 0)
        for index in 0..<columns.count {
            let column = columns[index]
            for place in program.columnStarts[column]..<program.columnStarts[column + 1]
            where !isPivoted[program.columnRows[place]] {
                columnsOfRow.append(Int32(index), to: program.columnRows[place])
            }
        }
        while waiting.count > 0 {
            let index = waiting.removeLast()
            if isDone[index] || columnCounts[index] != 1 { continue }
            isDone[index] = true
            let row = pivot(program, columns[index])
            assign[row] = columns[index]
            let header = columnsOfRow.headers[row]
            for place in 0..<header.count {
                let other = columnsOfRow.pool[header.start + place]
                columnCounts[other] -= 1
                if !isDone[other] && columnCounts[other] == 1 { waiting.append(other) }
            }
        }
        firstEliminated = pivotRows.count
        // Rows with a single open column need no elimination either; they take part in L.
        for row in 0..<rows where !isPivoted[row] {
            let header = columnsOfRow.headers[row]
            var open: Int32 = 0
            for place in 0..<header.count where !isDone[columnsOfRow.pool[header.start + place]] { open += 1 }
            rowCounts[row] = open
            if open == 1 { waiting.append(Int32(row)) }
        }
        while waiting.count > 0 {
            let row = waiting.removeLast()
            if isPivoted[row] || rowCounts[row] != 1 { continue }
            let header = columnsOfRow.headers[row]
            for place in 0..<header.count {
                let index = columnsOfRow.pool[header.start + place]
                if isDone[index] { continue }
                isDone[index] = true
                pivot(program, columns[index], in: row)
                assign[row] = columns[index]
                for other in lowerStarts[lowerStarts.count - 2]..<lowerStarts[lowerStarts.count - 1] {
                    rowCounts[lowerRows[other]] -= 1
                    if rowCounts[lowerRows[other]] == 1 { waiting.append(lowerRows[other]) }
                }
            }
        }
        // The rest, sparse columns first.
        var rest: [(Int32, Int32)] = []
        for index in 0..<columns.count where !isDone[index] { rest.append((columnCounts[index], columns[index])) }
        rest.sort { $0 < $1 }
        firstDense = pivotRows.count
        for (_, column) in rest {
            if let row = eliminate(program, column) { assign[row] = column } else { rejected.append(column) }
        }
        upperByRow.transpose(upperStarts, upperRows, upperValues, pivotRows)
        lowerByRow.transpose(lowerStarts, lowerRows, lowerValues, pivotRows)
    }

    private mutating func reset() {
        for index in 0..<pivotRows.count { pivotOfRow[pivotRows[index]] = -1 }
        pivotRows.truncate(to: 0)
        diagonals.truncate(to: 0)
        lowerStarts.truncate(to: 0)
        lowerStarts.append(0)
        lowerRows.truncate(to: 0)
        lowerValues.truncate(to: 0)
        upperStarts.truncate(to: 0)
        upperStarts.append(0)
        upperRows.truncate(to: 0)
        upperValues.truncate(to: 0)
        updateOperations = 0
        etaRows.truncate(to: 0)
        etaPivots.truncate(to: 0)
        etaStarts.truncate(to: 0)
        etaStarts.append(0)
        etaIndices.truncate(to: 0)
        etaValues.truncate(to: 0)
    }

    /// Pivots a column that has one entry in the open rows; returns its row.
    private mutating func pivot(_ program: borrowing LinearProgram, _ column: Int32) -> Int32 {
        var row: Int32 = -1
        for place in program.columnStarts[column]..<program.columnStarts[column + 1] {
            let entry = program.columnRows[place]
            if isPivoted[entry] {
                upperRows.append(entry)
                upperValues.append(Double(program.columnValues[place]))
            } else {
                row = entry
                diagonals.append(Double(program.columnValues[place]))
            }
        }
        close(row)
        return row
    }

    /// Pivots a column in a row that has no other open column.
    private mutating func pivot(_ program: borrowing LinearProgram, _ column: Int32, in row: Int32) {
        var diagonal = 1.0
        let range = program.columnStarts[column]..<program.columnStarts[column + 1]
        for place in range where program.columnRows[place] == row { diagonal = Double(program.columnValues[place]) }
        for place in range where program.columnRows[place] != row {
            let entry = program.columnRows[place]
            if isPivoted[entry] {
                upperRows.append(entry)
                upperValues.append(Double(program.columnValues[place]))
            } else {
                lowerRows.append(entry)
                lowerValues.append(Double(program.columnValues[place]) / diagonal)
            }
        }
        diagonals.append(diagonal)
        close(row)
    }

    private mutating func close(_ row: Int32) {
        pivotOfRow[row] = Int32(pivotRows.count)
        pending.reserve(pivotRows.count)
        pivotRows.append(row)
        isPivoted[row] = true
        lowerStarts.append(Int32(lowerRows.count))
        upperStarts.append(Int32(upperRows.count))
    }

    /// Eliminates a column by the pivots before it and chooses its row: large enough, and with few entries.
    private mutating func eliminate(_ program: borrowing LinearProgram, _ column: Int32) -> Int32? {
        var entries = Flat<Int32>()
        for place in program.columnStarts[column]..<program.columnStarts[column + 1] {
            work[program.columnRows[place]] = Double(program.columnValues[place])
            entries.append(program.columnRows[place])
            visit(program.columnRows[place], from: firstDense)
        }
        var word = firstDense >> 6
        while let pivot = pending.removeFirst(from: &word) {
            let value = work[pivotRows[pivot]]
            for place in lowerStarts[pivot]..<lowerStarts[pivot + 1] {
                let row = lowerRows[place]
                if work[row] == 0 { entries.append(row) }
                visit(row)
                work[row] -= lowerValues[place] * value
                // A sum that cancels stays on the list.
                if work[row] == 0 { work[row] = 1e-300 }
            }
        }
        var largest = 0.0
        for index in 0..<entries.count where !isPivoted[entries[index]] {
            largest = max(largest, abs(work[entries[index]]))
        }
        var best: Int32 = -1
        for index in 0..<entries.count {
            let row = entries[index]
            if isPivoted[row] || abs(work[row]) < 0.1 * largest { continue }
            if best < 0 || rowCounts[row] < rowCounts[best] { best = row }
        }
        let isSound = best >= 0 && largest > 1e-9
        if isSound {
            let diagonal = work[best]
            for index in 0..<entries.count {
                let row = entries[index]
                if row == best || abs(work[row]) < 1e-14 { continue }
                if isPivoted[row] {
                    upperRows.append(row)
                    upperValues.append(work[row])
                } else {
                    lowerRows.append(row)
                    lowerValues.append(work[row] / diagonal)
                }
            }
            diagonals.append(diagonal)
            close(best)
        }
        for index in 0..<entries.count { work[entries[index]] = 0 }
        return isSound ? best : nil
    }

    /// Notes that the pivot of a row is to be visited, if it has one.
    @inline(__always)
    private mutating func visit(_ row: Int32, from first: Int = 0) {
        if pivotOfRow[row] >= first { pending.insert(pivotOfRow[row]) }
    }

    /// Solves B·x = b in place; by row, the value of the column that is basic there.
    mutating func forward(_ vector: inout SparseVector<Double>) {
        for index in 0..<vector.places.count { visit(vector.places[index], from: firstEliminated) }
        var word = firstEliminated >> 6
        while let pivot = pending.removeFirst(from: &word) {
            let value = vector.values[pivotRows[pivot]]
            if value == 0 { continue }
            for place in lowerStarts[pivot]..<lowerStarts[pivot + 1] {
                vector[lowerRows[place]] -= lowerValues[place] * value
                visit(lowerRows[place])
            }
            operations += Int(lowerStarts[pivot + 1] - lowerStarts[pivot])
        }
        for index in 0..<vector.places.count { visit(vector.places[index]) }
        word = pending.lastWord
        while let pivot = pending.removeLast(from: &word) {
            let row = pivotRows[pivot]
            if vector.values[row] == 0 { continue }
            let value = vector.values[row] / diagonals[pivot]
            vector[row] = value
            for place in upperStarts[pivot]..<upperStarts[pivot + 1] {
                vector[upperRows[place]] -= upperValues[place] * value
                visit(upperRows[place])
            }
            operations += 2 + Int(upperStarts[pivot + 1] - upperStarts[pivot])
        }
        var entries = etaRows.count
        for update in 0..<etaRows.count {
            let row = etaRows[update]
            if etaPivots[update] == 0 {
                var sum = 0.0
                for place in etaStarts[update]..<etaStarts[update + 1] {
                    sum += etaValues[place] * vector.values[etaIndices[place]]
                }
                if sum != 0 { vector[row] -= sum }
                entries += Int(etaStarts[update + 1] - etaStarts[update])
                continue
            }
            if vector.values[row] == 0 { continue }
            let value = vector.values[row] / etaPivots[update]
            vector[row] = value
            for place in etaStarts[update]..<etaStarts[update + 1] {
                vector[etaIndices[place]] -= etaValues[place] * value
            }
            entries += Int(etaStarts[update + 1] - etaStarts[update])
        }
        updateOperations += entries
        operations += vector.places.count + entries
    }

    /// Solves Bᵀ·y = c in place; c is by the rows of the basic columns, y by row.
    mutating func backward(_ vector: inout SparseVector<Double>) {
        var update = etaRows.count - 1
        while update >= 0 {
            defer { update -= 1 }
            var sum = vector.values[etaRows[update]]
            if etaPivots[update] == 0 {
                if sum == 0 { continue }
                for place in etaStarts[update]..<etaStarts[update + 1] {
                    vector[etaIndices[place]] -= etaValues[place] * sum
                }
                continue
            }
            for place in etaStarts[update]..<etaStarts[update + 1] {
                sum -= etaValues[place] * vector.values[etaIndices[place]]
            }
            if sum != 0 || vector.values[etaRows[update]] != 0 { vector[etaRows[update]] = sum / etaPivots[update] }
        }
        let entries = etaIndices.count + etaRows.count
        updateOperations += entries
        operations += entries
        // What is not zero is spread along the rows of U, first from the slacks' rows, and then along those of L.
        operations += upperByRow.begin(&vector, pivotOfRow, &pending)
        var word = 0
        while let pivot = pending.removeFirst(from: &word) {
            let row = pivotRows[pivot]
            if vector.values[row] == 0 { continue }
            vector[row] = vector.values[row] / diagonals[pivot]
            operations += 2 + upperByRow.spread(row, &vector, pivotOfRow, &pending)
        }
        if lowerRows.count == 0 { return }
        operations += lowerByRow.begin(&vector, pivotOfRow, &pending)
        word = pending.lastWord
        while let pivot = pending.removeLast(from: &word) {
            operations += 1 + lowerByRow.spread(pivotRows[pivot], &vector, pivotOfRow, &pending)
        }
    }

    /// Replaces the column that is basic in `row` by one whose solution ``forward(_:)`` has given.
    mutating func update(row: Int32, _ solution: borrowing SparseVector<Double>) {
        etaRows.append(row)
        etaPivots.append(solution[row])
        for index in 0..<solution.places.count {
            let place = solution.places[index]
            if place == row || abs(solution.values[place]) < 1e-13 { continue }
            etaIndices.append(place)
            etaValues.append(solution.values[place])
        }
        etaStarts.append(Int32(etaIndices.count))
    }

    /// Takes in a row at the end whose slack is basic; `entries` are its coefficients by the rows of the basic columns.
    mutating func addRow(_ entries: borrowing SparseVector<Double>) {
        etaRows.append(Int32(isPivoted.count))
        etaPivots.append(0)
        for index in 0..<entries.places.count {
            etaIndices.append(entries.places[index])
            etaValues.append(entries.values[entries.places[index]])
        }
        etaStarts.append(Int32(etaIndices.count))
        upperByRow.addRow()
        lowerByRow.addRow()
        pivotOfRow.append(-1)
        isPivoted.append(false)
        rowCounts.append(0)
        work.append(0)
    }
}
