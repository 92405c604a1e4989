/// The dual simplex method for boxed variables (Koberstein: The dual simplex method, techniques for a fast and stable implementation, 2005), with
/// steepest edge pricing (Forrest, Goldfarb, 1992) and the bound flipping ratio test.
///
/// Variable `j < columns` is a column, `columns + i` the slack of row `i`: `Σ a·x + slack = 0`. As every variable has two finite bounds, any
/// basis is made dual feasible by moving nonbasic variables to their other bound; there is no first phase. Numbers are doubles and
/// only ever suggest: ``SafeBound`` says what is proved.
struct DualSimplex: ~Copyable {
    enum Status {
        static let atLower: Int8 = 0
        static let atUpper: Int8 = 1
        static let basic: Int8 = 2
    }

    enum Result {
        case optimal
        /// No point satisfies the rows, as far as doubles tell.
        case infeasible
        /// A limit, the stop flag, or a basis that can't be inverted.
        case stopped
    }

    static let feasibility = 1e-7

    var program: LinearProgram
    // By variable.
    var low: Flat<Double>
    var high: Flat<Double>
    var cost: Flat<Double>
    var reduced: Flat<Double>
    var value: Flat<Double>
    var status: Flat<Int8>
    // By row.
    var head: Flat<Int32>
    var weight: Flat<Double>
    /// How far the basic variable is out of its bounds, squared.
    var excess: Flat<Double>
    /// The rows whose excess is not 0, and some that were such.
    var violated = Flat<Int32>()
    var isListed: Flat<Bool>
    var factor: BasisFactor
    var needsFactor = true
    /// By column: the row in which it is basic, if it is.
    var rowOfColumn: Flat<Int32>
    /// Whether duals and values are those of the basis: nothing has been changed from outside.
    var isCurrent = false
    // Scratch: by row, and by variable.
    var rho: SparseVector<Double>
    var column: SparseVector<Double>
    var shift: SparseVector<Double>
    var alpha: SparseVector<Double>
    var candidates = Flat<Int32>()
    /// Columns whose bounds have changed since the values were last those of the basis.
    var moved = Flat<Int32>()
    /// After a row was found that blocks: how much the optimum rises with each time that ``rho`` is added to the duals, once that is often enough;
    /// negative where it is to be subtracted.
    var blockedSlope = 0.0
    /// How many of the candidates are flipped in this iteration.
    var flipCount = 0
    /// Of cuts.
    var sums = SparseVector<Int>(count: 0)
    var cut = SparseVector<Int>(count: 0)
    /// Work done, in the units of the search.
    var work = 0

    init(_ program: consuming LinearProgram) {
        let rows = program.rowCount
        let columns = program.columnCount
        let variables = columns + rows
        self.program = program
        low = Flat(repeating: 0, count: variables)
        high = Flat(repeating: 1, count: variables)
        cost = Flat(repeating: 0, count: variables)
        reduced = Flat(repeating: 0, count: variables)
        value = Flat(repeating: 0, count: variables)
        status = Flat(repeating: Status.atLower, count: variables)
        head = Flat(repeating: 0, count: rows)
        rowOfColumn = Flat(repeating: -1, count: columns)
        weight = Flat(repeating: 1, count: rows)
        excess = Flat(repeating: 0, count: rows)
        isListed = Flat(repeating: false, count: rows)
        factor = BasisFactor(rows: rows)
        rho = SparseVector<Double>(count: rows)
        column = SparseVector<Double>(count: rows)
        shift = SparseVector<Double>(count: rows)
        alpha = SparseVector<Double>(count: variables)
        for row in 0..<rows {
            head[row] = Int32(columns + row)
            status[columns + row] = Status.basic
            boundRow(row)
        }
    }

    var columns: Int { program.columnCount }
    var rows: Int { program.rowCount }
    var bytes: Int {
        program.bytes + factor.bytes + sums.bytes + cut.bytes + rowOfColumn.bytes + 33 * (rows + columns) + 60 * rows
    }

    /// Makes a variable the basic one of a row.
    mutating func seat(_ variable: Int32, in row: Int) {
        head[row] = variable
        if variable < columns { rowOfColumn[variable] = Int32(row) }
    }

    mutating func setCost(_ column: Int, _ amount: Double) {
        cost[column] = amount
        isCurrent = false
    }

    /// The duals of the rows, times a factor.
    func duals(factor: Double) -> Flat<Double> {
        var result = Flat<Double>(repeating: 0, count: rows)
        for row in 0..<rows { result[row] = -reduced[columns + row] * factor }
        return result
    }

    /// Minimizes the costs, from the present basis, until optimal or the work is spent.
    mutating func solve(until limit: Int, _ stop: StopFlag) -> Result {
        if needsFactor || !isCurrent { restart() }
        while true {
            if work >= limit || stop.isStopped { return .stopped }
            guard let row = leavingRow() else { return .optimal }
            switch iterate(row) {
            case .done: break
            case .blocked:
                return .infeasible
            case .unstable:
                needsFactor = true
                if factor.updateCount == 0 { return .stopped }
            }
            // As soon as going through the updates has taken what a restart takes, which is several steps for each entry; in small
            // programs that would be too often.
            let isLong =
                factor.updateCount > 100
                && factor.updateOperations > 8 * (program.rowColumns.count + columns + rows)
            if needsFactor || isLong { restart() }
        }
    }

    /// Factors the basis where that is due, and computes duals and values afresh.
    private mutating func restart() {
        if needsFactor || factor.updateCount > 0 { refactor() }
        price()
        place()
        isCurrent = true
    }

    private mutating func refactor() {
        if !program.isIndexed { program.indexColumns() }
        var isSlackBasic = Flat<Bool>(repeating: false, count: rows)
        var structural = Flat<Int32>()
        // Weights go with the variables, whose rows may change.
        for row in 0..<rows { alpha[head[row]] = weight[row] }
        for row in 0..<rows {
            if head[row] < columns {
                structural.append(head[row])
            } else {
                isSlackBasic[head[row] - Int32(columns)] = true
            }
        }
        var assign = Flat<Int32>(repeating: -1, count: rows)
        var rejected = Flat<Int32>()
        factor.factor(program, structural, isSlackBasic: isSlackBasic, assign: &assign, rejected: &rejected)
        for index in 0..<rejected.count {
            status[rejected[index]] = Status.atLower
        }
        for row in 0..<rows {
            let slack = Int32(columns + row)
            if !isSlackBasic[row] && assign[row] < 0 {
                status[slack] = Status.basic
                alpha[slack] = 1
            }
            seat(assign[row] < 0 ? slack : assign[row], in: row)
            weight[row] = alpha[head[row]]
        }
        alpha.clear()
        needsFactor = false
        work += factor.factorEntries >> 1 + rows >> 2
    }

    /// Reduced costs of all variables, and each nonbasic one at the bound that suits its sign.
    private mutating func price() {
        rho.clear()
        for row in 0..<rows where cost[head[row]] != 0 { rho[Int32(row)] = cost[head[row]] }
        factor.backward(&rho)
        for index in 0..<columns { reduced[index] = cost[index] }
        for row in 0..<rows {
            let dual = rho.values[row]
            reduced[columns + row] = cost[columns + row] - dual
            if dual == 0 { continue }
            for place in program.rowStarts[row]..<program.rowStarts[row + 1] {
                reduced[program.rowColumns[place]] -= dual * Double(program.rowValues[place])
            }
        }
        for row in 0..<rows { reduced[head[row]] = 0 }
        for index in 0..<columns + rows where status[index] != Status.basic {
            if reduced[index] > 1e-9 { status[index] = Status.atLower }
            if reduced[index] < -1e-9 { status[index] = Status.atUpper }
            value[index] = status[index] == Status.atLower ? low[index] : high[index]
        }
        work += (program.rowColumns.count + columns + rows) >> 3
    }

    /// The values of the basic variables.
    private mutating func place() {
        shift.clear()
        for row in 0..<rows where status[columns + row] != Status.basic && value[columns + row] != 0 {
            shift[Int32(row)] = -value[columns + row]
        }
        for index in 0..<columns where status[index] != Status.basic && value[index] != 0 {
            program.addColumn(Int32(index), times: -value[index], to: &shift)
        }
        factor.forward(&shift)
        for row in 0..<rows {
            value[head[row]] = shift.values[row]
            measure(Int32(row))
        }
        work += (program.rowColumns.count + rows) >> 3
    }

    @inline(__always)
    mutating func measure(_ row: Int32) {
        let variable = head[row]
        let at = value[variable]
        let beyond = max(low[variable] - at, at - high[variable])
        excess[row] = beyond > Self.feasibility ? beyond * beyond : 0
        if beyond > Self.feasibility && !isListed[row] {
            isListed[row] = true
            violated.append(row)
        }
    }

    /// The row whose variable is out of its bounds most, measured along the dual edge; `nil` if none is.
    private mutating func leavingRow() -> Int32? {
        var best = 0.0
        var choice: Int32?
        var kept = 0
        for index in 0..<violated.count {
            let row = violated[index]
            if excess[row] == 0 {
                isListed[row] = false
                continue
            }
            violated[kept] = row
            kept += 1
            // The order of the list is no reason to prefer a row.
            let merit = excess[row] / weight[row]
            if merit > best || merit == best && row < choice ?? -1 {
                best = merit
                choice = row
            }
        }
        work += violated.count >> 4
        violated.truncate(to: kept)
        return choice
    }
}
