/// Rows come and go between solves; the basis, and what is known of it, stays.
extension DualSimplex {
    /// Takes in the rows that were added to the program, their slacks basic.
    mutating func takeRows() {
        let known = head.count
        rho.grow(to: rows)
        column.grow(to: rows)
        shift.grow(to: rows)
        alpha.grow(to: columns + rows)
        for _ in known..<rows { appendRow() }
        // A few rows are small updates of the factors; for many, factoring pays.
        if rows - known <= max(100, known / 32) && !needsFactor && isCurrent {
            extendFactor(from: known)
        } else {
            program.indexColumns()
            factor = BasisFactor(rows: rows)
            needsFactor = true
        }
    }

    /// The next row of the program, its slack basic.
    private mutating func appendRow() {
        let row = head.count
        low.append(-Double(program.upper[row]))
        high.append(-Double(program.lower[row]))
        cost.append(0)
        reduced.append(0)
        value.append(0)
        status.append(Status.basic)
        head.append(Int32(columns + row))
        weight.append(1)
        excess.append(0)
        isListed.append(false)
    }

    /// Whether the row is at one of its bounds because it must be: its slack is not basic.
    func binds(_ row: Int) -> Bool { status[columns + row] != Status.basic }

    /// Goes over to other rows, which state the same: `kept` are their present numbers, all that bind among them.
    mutating func replaceRows(by fresh: consuming LinearProgram, keeping kept: borrowing Flat<Int32>) {
        fresh.indexColumns()
        // Weights go with the variables.
        alpha.clear()
        for row in 0..<rows { alpha[head[row]] = weight[row] }
        var slackWeights = Flat<Double>()
        var slackStatus = Flat<Int8>()
        for index in 0..<kept.count {
            slackWeights.append(alpha.values[Int32(columns) + kept[index]])
            slackStatus.append(status[Int32(columns) + kept[index]])
        }
        program = fresh
        forgetRows()
        var basic = Flat<Int32>()
        for column in 0..<columns where status[column] == Status.basic { basic.append(Int32(column)) }
        for row in 0..<rows {
            appendRow()
            if slackStatus[row] == Status.basic {
                weight[row] = slackWeights[row]
            } else if basic.count > 0 {
                // A row that binds has a basic column, in whatever order they come: factoring sorts them.
                status[columns + row] = slackStatus[row]
                seat(basic.removeLast(), in: row)
                weight[row] = alpha.values[head[row]]
            }
        }
        // Rows that became void leave columns over.
        for index in 0..<basic.count { status[basic[index]] = Status.atLower }
        alpha.clear()
    }

    /// Leaves the columns as they are, and nothing of the rows.
    private mutating func forgetRows() {
        low.truncate(to: columns)
        high.truncate(to: columns)
        cost.truncate(to: columns)
        reduced.truncate(to: columns)
        value.truncate(to: columns)
        status.truncate(to: columns)
        head.truncate(to: 0)
        weight.truncate(to: 0)
        excess.truncate(to: 0)
        isListed.truncate(to: 0)
        violated.truncate(to: 0)
        rho.clear()
        column.clear()
        shift.clear()
        factor = BasisFactor(rows: rows)
        needsFactor = true
        isCurrent = false
    }

    private mutating func extendFactor(from known: Int) {
        for row in known..<rows {
            program.linkRow(row)
            column.clear()
            var sum = 0.0
            for entry in program.rowStarts[row]..<program.rowStarts[row + 1] {
                let index = program.rowColumns[entry]
                let coefficient = Double(program.rowValues[entry])
                sum += coefficient * value[index]
                if status[index] == Status.basic { column[rowOfColumn[index]] = coefficient }
            }
            factor.addRow(column)
            value[columns + row] = -sum
            measure(Int32(row))
        }
        work += (columns + known) >> 4
    }

    /// Takes a row's bounds from the program.
    mutating func boundRow(_ row: Int) {
        low[columns + row] = -Double(program.upper[row])
        high[columns + row] = -Double(program.lower[row])
    }

    /// Keeps a row at an amount. An empty row stands for one that could not be stated, and says nothing.
    mutating func keep(_ row: Int, at amount: Int) {
        if program.rowStarts[row] == program.rowStarts[row + 1] { return }
        program.lower[row] = amount
        program.upper[row] = amount
        boundRow(row)
        isCurrent = false
    }
}
