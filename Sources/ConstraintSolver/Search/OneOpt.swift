/// The one-opt heuristic: gives up, one after the other, what costs something in a solution although every constraint holds without it
/// (an improvement heuristic of SCIP; Achterberg: Constraint Integer Programming, 2007).
///
/// What is only counted is implied in one direction (whoever has more than 300 minutes counts; nothing says that nobody else does), and a
/// search leaves much of it true for nothing. Declared decisions are left alone. The same for all workers.
final class OneOpt: Sendable {
    private struct Occurrence: BitwiseCopyable, Sendable {
        var row: Int32
        /// By how much the row's margin grows when the literal becomes false.
        var gain: Int
    }

    private let model: Model
    /// What may be given up, in the order of the levels.
    private let literals: Flat<Int32>
    /// The constraints that may need one of them.
    private let rows: Flat<Int32>
    /// By place in ``literals``.
    private let occurrences: Lists<Occurrence>

    var bytes: Int { literals.bytes + rows.bytes + occurrences.bytes }

    /// O(model + levels). If the flag is raised meanwhile, nothing will be given up: not all constraints are known.
    init(_ model: Model, _ levels: [Level], _ stop: StopFlag) {
        self.model = model
        // By variable: 0 where it is nobody's, −1 where it must stay as it is, else 1 + its place.
        var places = Flat<Int32>(repeating: 0, count: model.variableCount)
        for literal in model.neighbourhoodLiterals { places[literal.variable] = -1 }
        for constraint in model.constraints {
            if let condition = constraint.condition { places[condition.variable] = -1 }
        }
        var literals = Flat<Int32>()
        for level in levels {
            for literal in level.literals where places[literal >> 1] == 0 {
                literals.append(literal)
                places[literal >> 1] = Int32(literals.count)
            }
        }
        var rows = Flat<Int32>()
        var occurrences = Lists<Occurrence>(keys: literals.count)
        var found: [(place: Int32, gain: Int)] = []
        for (number, constraint) in model.constraints.enumerated() {
            if stop.isStopped(at: number) {
                literals.truncate(to: 0)
                break
            }
            found.removeAll(keepingCapacity: true)
            for offset in 0..<constraint.count {
                let literal = model.literals[constraint.start + offset]
                let place = places[literal.variable] - 1
                if place < 0 { continue }
                let weight = model.weight(constraint, offset)
                found.append((place, literal.code == literals[place] ? -weight : weight))
            }
            guard found.contains(where: { $0.gain < 0 }) else { continue }
            for (place, gain) in found { occurrences.append(Occurrence(row: Int32(rows.count), gain: gain), to: place) }
            rows.append(Int32(number))
        }
        self.literals = literals
        self.rows = rows
        self.occurrences = occurrences
    }

    /// Improves a solution, given by literal; returns the work done.
    func improve(_ truth: inout Flat<Int8>) -> Int {
        var margins = Flat(repeating: 0, count: rows.count)
        var work = 0
        for row in 0..<rows.count {
            let constraint = model.constraints[Int(rows[row])]
            margins[row] = margin(constraint, truth)
            work += constraint.count
        }
        for place in 0..<literals.count where truth[literals[place]] > 0 {
            let header = occurrences.headers[place]
            let range = header.start..<header.start + header.count
            var isNeeded = false
            for index in range {
                let occurrence = occurrences.pool[index]
                margins[occurrence.row] += occurrence.gain
                isNeeded = isNeeded || margins[occurrence.row] < 0
            }
            work += range.count
            if isNeeded {
                for index in range { margins[occurrences.pool[index].row] -= occurrences.pool[index].gain }
            } else {
                truth[literals[place]] = -1
                truth[literals[place] ^ 1] = 1
            }
        }
        return work
    }

    /// How much the constraint has more than it needs.
    private func margin(_ constraint: Model.Constraint, _ truth: borrowing Flat<Int8>) -> Int {
        // Stated sums stay far below this.
        if let condition = constraint.condition, truth[condition.code] < 0 { return Int.max / 2 }
        var sum = 0
        for offset in 0..<constraint.count where truth[model.literals[constraint.start + offset].code] > 0 {
            sum += model.weight(constraint, offset)
        }
        return sum - (constraint.isAtMost ? -constraint.bound : constraint.bound)
    }
}

extension Model {
    /// What a true literal does for a constraint: its coefficient, negated where the sum has an upper bound.
    fileprivate func weight(_ constraint: Constraint, _ offset: Int) -> Int {
        (constraint.isAtMost ? -1 : 1) * coefficient(constraint, offset)
    }
}
