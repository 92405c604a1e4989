extension DualSimplex {
    /// The largest denominator that a row of the inverse basis may have for a cut to be derived from it.
    private static let largestDenominator = 48
    /// The denominator where none of the small ones is exact.
    private static let roughDenominator = 1 << 14
    private static let largestCoefficient = 1 << 20
    /// Up to 600 products of a multiplier and a bound of a row, or a coefficient, which has 32 bits, add up to less than 2^63.
    private static let largestMultiplier = 0x1p18
    private static let largestBound = 0x1p32
    /// A sum of rows with more entries would hardly become a short cut.
    private static let mostEntries = 20_000
    /// The work that may go into the cuts of one call.
    private static let mostWork = 4_000_000

    /// Adds rows that the present optimum violates and every integral point satisfies; returns how many.
    ///
    /// Each comes from the row of the tableau of a variable with a fractional value by mixed-integer rounding (Gomory, 1960; Marchand, Wolsey:
    /// Aggregation and mixed integer rounding to solve MIPs, 2001). Doubles only choose the multipliers; these are multiples of 1/k for a small k,
    /// and the cut is derived from them in integers, so that it is exact. With `isThorough` the rows that are no such multiples are used as well.
    mutating func addCuts(atMost most: Int, isThorough: Bool, _ stop: StopFlag) -> Int {
        var candidates: [(distance: Double, row: Int32)] = []
        for row in 0..<Int32(rows) where head[row] < columns {
            let part = value[head[row]] - value[head[row]].rounded(.down)
            if part > 0.02 && part < 0.98 { candidates.append((abs(part - 0.5), row)) }
        }
        candidates.sort { $0 < $1 }
        sums.grow(to: columns)
        cut.grow(to: columns)
        var cuts: [(columns: [Int32], values: [Int], bound: Int)] = []
        let limit = work + Self.mostWork
        for (_, row) in candidates.prefix(isThorough ? candidates.count : 2 * most) where cuts.count < most {
            if work >= limit || stop.isStopped { break }
            let operations = factor.operations
            rho.clear()
            rho[row] = 1
            factor.backward(&rho)
            work += 2 * rho.places.count + (factor.operations - operations) >> 3
            guard let multipliers = integralMultipliers(isThorough) else { continue }
            if let found = round(multipliers) { cuts.append(found) }
        }
        for found in cuts {
            var columns = Flat<Int32>()
            var values = Flat<Int>()
            var least = 0
            for (column, coefficient) in zip(found.columns, found.values) {
                columns.append(column)
                values.append(coefficient)
                least += min(coefficient, 0)
            }
            program.addRow(columns, values, least, max(found.bound, least))
        }
        if !cuts.isEmpty { takeRows() }
        return cuts.count
    }

    /// ``rho`` as integers over a common denominator, if that is small; else, if asked for, nearly so over a large one.
    private func integralMultipliers(_ isThorough: Bool) -> (denominator: Int, rows: [(row: Int32, multiplier: Int)])? {
        for denominator in 2...Self.largestDenominator {
            guard let rows = multiples(of: denominator, within: 1e-5) else { continue }
            return rows.count > 400 ? nil : (denominator, rows)
        }
        guard isThorough, let rows = multiples(of: Self.roughDenominator, within: 0.5) else { return nil }
        if rows.count > 600 { return nil }
        return (Self.roughDenominator, rows)
    }

    /// ``rho`` times the denominator, rounded, if no entry is further from an integer, or so large that sums might overflow.
    private func multiples(of denominator: Int, within tolerance: Double) -> [(row: Int32, multiplier: Int)]? {
        var result: [(row: Int32, multiplier: Int)] = []
        for index in 0..<rho.places.count {
            let scaled = rho.values[rho.places[index]] * Double(denominator)
            let nearest = scaled.rounded()
            guard abs(scaled - nearest) <= tolerance, abs(nearest) < Self.largestMultiplier else { return nil }
            if nearest != 0 { result.append((rho.places[index], Int(nearest))) }
        }
        return result
    }

    /// The rounded sum of rows, if the present point violates it by enough.
    private mutating func round(
        _ multipliers: (denominator: Int, rows: [(row: Int32, multiplier: Int)])
    ) -> (columns: [Int32], values: [Int], bound: Int)? {
        let denominator = multipliers.denominator
        let entries = multipliers.rows.reduce(0) { $0 + program.rowStarts[$1.row + 1] - program.rowStarts[$1.row] }
        work += multipliers.rows.count >> 2
        if entries > Self.mostEntries { return nil }
        sums.clear()
        cut.clear()
        // Σ sums·x + Σ multipliers·slack = 0, with every variable counted from the bound where it lies: the right side becomes `right`.
        var right = 0
        for (row, multiplier) in multipliers.rows {
            for place in program.rowStarts[row]..<program.rowStarts[row + 1] {
                sums[program.rowColumns[place]] += multiplier * Int(program.rowValues[place])
            }
            let slack = Int32(columns) + row
            if max(-low[slack], high[slack]) > Self.largestBound { return nil }
            right -= multiplier * Int(status[slack] == Status.atUpper ? high[slack] : low[slack])
        }
        for index in 0..<sums.places.count {
            let column = sums.places[index]
            if (status[column] == Status.atUpper ? high[column] : low[column]) > 0.5 { right -= sums[column] }
        }
        let part = modulo(right, denominator)
        if part == 0 { return nil }
        let rest = denominator - part
        func rounded(_ coefficient: Int) -> Int {
            rest * floorDivision(coefficient, denominator) + max(0, modulo(coefficient, denominator) - part)
        }
        var bound = rest * floorDivision(right, denominator)
        for index in 0..<sums.places.count {
            let column = sums.places[index]
            if low[column] == high[column] { continue }
            if status[column] == Status.atUpper {
                let coefficient = rounded(-sums[column])
                cut[column] -= coefficient
                bound -= coefficient
            } else {
                cut[column] += rounded(sums[column])
            }
        }
        for (row, multiplier) in multipliers.rows {
            let slack = Int32(columns) + row
            let isUpper = status[slack] == Status.atUpper
            let coefficient = rounded(isUpper ? -multiplier : multiplier)
            if coefficient == 0 { continue }
            // The slack is −Σ a·x.
            bound += isUpper ? -coefficient * Int(high[slack]) : coefficient * Int(low[slack])
            for place in program.rowStarts[row]..<program.rowStarts[row + 1] {
                cut[program.rowColumns[place]] += (isUpper ? 1 : -1) * coefficient * Int(program.rowValues[place])
            }
        }
        work += Int(entries) >> 1
        return violatedCut(bound)
    }

    /// ``cut``, if the present point violates it.
    private func violatedCut(_ bound: Int) -> (columns: [Int32], values: [Int], bound: Int)? {
        var columns: [Int32] = []
        var values: [Int] = []
        var bound = bound
        var activity = 0.0
        var norm = 0.0
        var divisor = 0
        for index in 0..<cut.places.count {
            let column = cut.places[index]
            let coefficient = cut[column]
            if coefficient == 0 { continue }
            if low[column] == high[column] {
                bound -= low[column] > 0.5 ? coefficient : 0
                continue
            }
            if abs(coefficient) > Self.largestCoefficient { return nil }
            columns.append(column)
            values.append(coefficient)
            activity += Double(coefficient) * value[column]
            norm += Double(coefficient) * Double(coefficient)
            divisor = greatestCommonDivisor(divisor, coefficient)
        }
        guard !columns.isEmpty, columns.count < 500, abs(bound) < 1 << 40 else { return nil }
        guard activity - Double(bound) > 0.02 * norm.squareRoot() else { return nil }
        return (columns, values.map { $0 / divisor }, floorDivision(bound, divisor))
    }
}

private func floorDivision(_ a: Int, _ b: Int) -> Int {
    let quotient = a / b
    return a % b < 0 ? quotient - 1 : quotient
}

private func modulo(_ a: Int, _ b: Int) -> Int {
    a - b * floorDivision(a, b)
}
