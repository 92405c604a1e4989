/// The Lagrangian bound of dual values, in integers: whatever the duals are, and however they were found, it holds.
///
/// Duals are multiples of 1 / ``scale``. For `min c·x` over `lower ≤ A·x ≤ upper`, `low ≤ x ≤ high`, each dual vector y gives the bound
/// `Σ min(d·low, d·high) + Σ min(y·lower, y·upper)` with the reduced costs `d = c − Aᵀ·y` (Geoffrion: Lagrangean relaxation for
/// integer programming, 1974; Neumaier, Shcherbina: Safe bounds in linear and mixed-integer programming, 2004).
struct SafeBound: ~Copyable {
    static let scale = 1 << 24

    /// The bound, times ``scale``; `nil` before there is one, or where a number would not fit.
    private(set) var total: Int?
    /// By column, the reduced cost times ``scale``.
    private(set) var reduced: Flat<Int>
    private var sum = 0
    private var isExact = true

    init(columns: Int) {
        reduced = Flat(repeating: 0, count: columns)
    }

    mutating func forget() { total = nil }

    /// What a solution may cost beyond a bound if it has at most the target's value, times ``scale``; `nil` without a bound, or if a number does
    /// not fit.
    static func room(beyond total: Int?, target: Int) -> Int? {
        guard let total else { return nil }
        let (scaled, overflow) = target.multipliedReportingOverflow(by: scale)
        let (room, underflow) = scaled.subtractingReportingOverflow(total)
        return overflow || underflow ? nil : room
    }

    /// Evaluates duals by row, for costs by column and the truth values of a core at decision level 0.
    mutating func evaluate(
        _ program: borrowing LinearProgram, duals: borrowing Flat<Double>, costs: borrowing Flat<Int>,
        _ truth: borrowing Flat<Int8>
    ) {
        sum = 0
        isExact = true
        for column in 0..<program.columnCount { reduced[column] = product(costs[column], Self.scale) }
        for row in 0..<program.rowCount {
            let rounded = (duals[row] * Double(Self.scale)).rounded()
            if rounded == 0 || abs(rounded) > 1e17 || !rounded.isFinite { continue }
            let dual = Int(rounded)
            add(product(dual, dual > 0 ? program.lower[row] : program.upper[row]))
            for place in program.rowStarts[row]..<program.rowStarts[row + 1] {
                let column = program.rowColumns[place]
                let (difference, overflow) = reduced[column].subtractingReportingOverflow(
                    product(dual, Int(program.rowValues[place])))
                reduced[column] = difference
                if overflow { isExact = false }
            }
        }
        for column in 0..<program.columnCount {
            let at = truth[2 * column]
            if at > 0 { add(reduced[column]) }
            if at == 0 { add(min(reduced[column], 0)) }
        }
        total = isExact ? sum : nil
    }

    private mutating func add(_ amount: Int) {
        let (result, overflow) = sum.addingReportingOverflow(amount)
        sum = result
        if overflow { isExact = false }
    }

    private mutating func product(_ a: Int, _ b: Int) -> Int {
        let (result, overflow) = a.multipliedReportingOverflow(by: b)
        if overflow { isExact = false }
        return result
    }
}
