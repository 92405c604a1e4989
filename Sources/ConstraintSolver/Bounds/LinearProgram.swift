/// The linear relaxation of a model: variables between 0 and 1, rows `lower ≤ Σ a·x ≤ upper` with integer coefficients.
///
/// Every row has two finite bounds, at worst what it can reach anyway, so that every basis of the simplex method can be made dual feasible by
/// moving variables to their other bound.
struct LinearProgram: ~Copyable {
    /// By column, compressed: rows and coefficients.
    private(set) var columnStarts = Flat<Int32>()
    private(set) var columnRows = Flat<Int32>()
    private(set) var columnValues = Flat<Int32>()
    /// The entries of rows that came after ``indexColumns()``: by column the last one, and by entry the one before it in its column.
    private var lateEntries = Flat<Int32>()
    private var lateRows = Flat<Int32>()
    private var lateValues = Flat<Int32>()
    private var previousLate = Flat<Int32>()
    /// By row, compressed: columns and coefficients.
    private(set) var rowStarts = Flat<Int32>()
    private(set) var rowColumns = Flat<Int32>()
    private(set) var rowValues = Flat<Int32>()
    /// By row.
    var lower = Flat<Int>()
    var upper = Flat<Int>()
    let columnCount: Int

    var rowCount: Int { lower.count }
    var bytes: Int {
        rowColumns.bytes + rowValues.bytes + columnRows.bytes + columnValues.bytes + columnStarts.bytes
            + lateEntries.bytes + 20 * rowCount
    }

    init(columns: Int) {
        columnCount = columns
        rowStarts.append(0)
    }

    /// Adds a row: a column once at most, no coefficient 0. A row with a coefficient beyond 32 bits is left empty, which only makes the relaxation
    /// weaker.
    mutating func addRow(_ columns: borrowing Flat<Int32>, _ values: borrowing Flat<Int>, _ lower: Int, _ upper: Int) {
        let start = rowColumns.count
        for index in 0..<columns.count {
            guard let value = Int32(exactly: values[index]) else {
                rowColumns.truncate(to: start)
                rowValues.truncate(to: start)
                return addRow(Flat(), Flat(), min(lower, 0), max(upper, 0))
            }
            rowColumns.append(columns[index])
            rowValues.append(value)
        }
        rowStarts.append(Int32(rowColumns.count))
        self.lower.append(lower)
        self.upper.append(upper)
    }

    /// Adds a row of another program over the same columns.
    mutating func addRow(_ row: Int, of other: borrowing LinearProgram) {
        for place in other.rowStarts[row]..<other.rowStarts[row + 1] {
            rowColumns.append(other.rowColumns[place])
            rowValues.append(other.rowValues[place])
        }
        rowStarts.append(Int32(rowColumns.count))
        lower.append(other.lower[row])
        upper.append(other.upper[row])
    }

    /// Whether all columns are in one piece, as factoring needs them.
    var isIndexed: Bool { lateRows.count == 0 }

    /// Links a row into its columns. O(row).
    mutating func linkRow(_ row: Int) {
        for place in rowStarts[row]..<rowStarts[row + 1] {
            let column = rowColumns[place]
            previousLate.append(lateEntries[column])
            lateEntries[column] = Int32(lateRows.count)
            lateRows.append(Int32(row))
            lateValues.append(rowValues[place])
        }
    }

    /// Builds the columns from the rows. O(coefficients).
    mutating func indexColumns() {
        lateEntries.fill(repeating: -1, count: columnCount)
        lateRows.truncate(to: 0)
        lateValues.truncate(to: 0)
        previousLate.truncate(to: 0)
        columnStarts.fill(repeating: 0, count: columnCount + 1)
        columnRows.fill(repeating: 0, count: rowColumns.count)
        columnValues.fill(repeating: 0, count: rowColumns.count)
        for index in 0..<rowColumns.count { columnStarts[rowColumns[index] + 1] += 1 }
        for column in 0..<columnCount { columnStarts[column + 1] += columnStarts[column] }
        // Filling from the end, each column's end moves down to its start.
        var row = rowCount - 1
        while row >= 0 {
            for index in rowStarts[row]..<rowStarts[row + 1] {
                let column = rowColumns[index]
                let place = columnStarts[column + 1] - 1
                columnStarts[column + 1] = place
                columnRows[place] = Int32(row)
                columnValues[place] = rowValues[index]
            }
            row -= 1
        }
        for column in 0..<columnCount { columnStarts[column] = columnStarts[column + 1] }
        columnStarts[columnCount] = Int32(rowColumns.count)
    }

    /// Adds a multiple of a column to a vector by row. Numbers from ``columnCount`` on are the slacks of the rows.
    @inline(__always)
    func addColumn(_ index: Int32, times factor: Double, to vector: inout SparseVector<Double>) {
        if index >= columnCount {
            vector[index - Int32(columnCount)] += factor
            return
        }
        for place in columnStarts[index]..<columnStarts[index + 1] {
            vector[columnRows[place]] += factor * Double(columnValues[place])
        }
        var late = lateEntries[index]
        while late >= 0 {
            vector[lateRows[late]] += factor * Double(lateValues[late])
            late = previousLate[late]
        }
    }
}
