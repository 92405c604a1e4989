extension DualSimplex {
    enum Step {
        case done
        /// No variable may enter: the rows can't be satisfied.
        case blocked
        /// The factors have become too inexact.
        case unstable
    }

    /// One exchange: the variable of `row` leaves for the bound that it violates.
    mutating func iterate(_ row: Int32) -> Step {
        let operations = factor.operations
        let leaving = head[row]
        let isAbove = value[leaving] > high[leaving]
        let goal = isAbove ? high[leaving] : low[leaving]
        rho.clear()
        rho[row] = 1
        factor.backward(&rho)
        multiplyRow()
        guard let entering = enteringVariable(sign: isAbove ? 1 : -1, room: abs(value[leaving] - goal)) else {
            return .blocked
        }
        column.clear()
        program.addColumn(entering, times: 1, to: &column)
        factor.forward(&column)
        let pivot = column.values[row]
        if abs(pivot - alpha[entering]) > 1e-6 * (1 + abs(pivot)) || abs(pivot) < 1e-7 {
            return .unstable
        }
        flip()
        updateDuals(leaving: leaving, entering: entering)
        updateValues(row, goal: goal, entering: entering)
        updateWeights(row)
        factor.update(row: row, column)
        seat(entering, in: Int(row))
        measure(row)
        status[leaving] = isAbove ? Status.atUpper : Status.atLower
        status[entering] = Status.basic
        work += 20 + (factor.operations - operations) >> 3 + column.places.count >> 2
        return .done
    }

    /// The row of the tableau over the nonbasic variables: ``alpha``, with the places in ``touched``.
    private mutating func multiplyRow() {
        alpha.clear()
        for index in 0..<rho.places.count {
            let row = rho.places[index]
            let factor = rho.values[row]
            if abs(factor) < 1e-14 { continue }
            let slack = Int32(columns) + row
            if status[slack] != Status.basic { alpha[slack] = factor }
            let start = program.rowStarts[row]
            let end = program.rowStarts[row + 1]
            for place in start..<end {
                let column = program.rowColumns[place]
                if status[column] != Status.basic { alpha[column] += factor * Double(program.rowValues[place]) }
            }
            work += 1 + Int(end - start) >> 4
        }
    }

    /// The entering variable by the bound flipping ratio test: variables are passed, and flipped to their other bounds, as long as the leaving one
    /// still is out of its own. Among those that come next the one with the largest pivot is taken (Harris, 1973). What is to be flipped is in
    /// ``candidates`` up to ``flipCount``.
    private mutating func enteringVariable(sign: Double, room: Double) -> Int32? {
        candidates.truncate(to: 0)
        flipCount = 0
        for index in 0..<alpha.places.count {
            let variable = alpha.places[index]
            if low[variable] == high[variable] { continue }
            let slope = sign * alpha[variable]
            if status[variable] == Status.atLower ? slope > 1e-9 : slope < -1e-9 { candidates.append(variable) }
        }
        var slope = room
        var first = 0
        while first < candidates.count {
            // The largest step that keeps all duals within the tolerance.
            var step = Double.infinity
            for index in first..<candidates.count {
                let variable = candidates[index]
                step = min(step, (abs(reduced[variable]) + 1e-9) / abs(alpha[variable]))
            }
            var best: Int32 = -1
            var next = first
            var loss = 0.0
            for index in first..<candidates.count {
                let variable = candidates[index]
                if abs(reduced[variable]) > step * abs(alpha[variable]) { continue }
                candidates[index] = candidates[next]
                candidates[next] = variable
                next += 1
                loss += abs(alpha[variable]) * (high[variable] - low[variable])
                if best < 0 || abs(alpha[variable]) > abs(alpha[best]) { best = variable }
            }
            work += (candidates.count - first) >> 4
            if slope - loss <= Self.feasibility {
                flipCount = first
                return best
            }
            slope -= loss
            first = next
        }
        blockedSlope = sign * slope
        return nil
    }

    /// Moves the passed variables to their other bounds.
    private mutating func flip() {
        guard flipCount > 0 else { return }
        shift.clear()
        for index in 0..<flipCount {
            let variable = candidates[index]
            let isLower = status[variable] == Status.atLower
            status[variable] = isLower ? Status.atUpper : Status.atLower
            let target = isLower ? high[variable] : low[variable]
            program.addColumn(variable, times: value[variable] - target, to: &shift)
            value[variable] = target
        }
        applyShift()
    }

    /// Moves the basic variables as the nonbasic ones did whose columns are in ``shift``.
    mutating func applyShift() {
        factor.forward(&shift)
        for index in 0..<shift.places.count {
            let row = shift.places[index]
            value[head[row]] += shift.values[row]
            measure(row)
        }
    }

    private mutating func updateDuals(leaving: Int32, entering: Int32) {
        let step = reduced[entering] / alpha[entering]
        for index in 0..<alpha.places.count {
            let variable = alpha.places[index]
            reduced[variable] -= step * alpha.values[variable]
        }
        reduced[entering] = 0
        reduced[leaving] = -step
    }

    private mutating func updateValues(_ row: Int32, goal: Double, entering: Int32) {
        let step = (value[head[row]] - goal) / column.values[row]
        for index in 0..<column.places.count {
            let place = column.places[index]
            value[head[place]] -= step * column.values[place]
            measure(place)
        }
        value[head[row]] = goal
        value[entering] += step
    }

    private mutating func updateWeights(_ row: Int32) {
        var exact = 0.0
        for index in 0..<rho.places.count {
            let entry = rho.values[rho.places[index]]
            exact += entry * entry
        }
        let pivot = column.values[row]
        factor.forward(&rho)
        for index in 0..<column.places.count {
            let place = column.places[index]
            let ratio = column.values[place] / pivot
            weight[place] = max(weight[place] + ratio * (ratio * exact - 2 * rho.values[place]), 1e-4)
        }
        weight[row] = max(exact / (pivot * pivot), 1e-4)
    }
}
