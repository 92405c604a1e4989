/// States a model's constraints and levels as rows over variables, without what facts decide.
package struct RowBuilder: ~Copyable {
    private let model: Model
    private var sum: RowScratch

    package init(_ model: Model) {
        self.model = model
        sum = RowScratch(variables: model.variableCount)
    }

    /// Adds the row of a constraint, unless it says nothing. The clause of an *exactly one* is part of the group that follows.
    mutating func add(_ number: Int, to program: inout LinearProgram, _ truth: borrowing Flat<Int8>) {
        let constraint = model.constraints[number]
        sum.clear()
        for offset in 0..<constraint.count {
            sum.add(model.coefficient(constraint, offset), model.literals[constraint.start + offset].code)
        }
        if constraint.isAtMost { sum.upper = constraint.bound } else { sum.lower = constraint.bound }
        if isExactlyOne(number) { sum.lower = 1 }
        if let condition = constraint.condition { sum.apply(condition.code, truth) }
        sum.substitute(truth)
        if !sum.isImplied { program.addRow(sum.columns, sum.values, sum.lower, sum.upper) }
    }

    /// Adds the row of a level; returns what it lacks of the level's sum.
    mutating func add(_ level: Level, to program: inout LinearProgram, _ truth: borrowing Flat<Int8>) -> Int {
        sum.clear()
        for (index, literal) in level.literals.enumerated() { sum.add(level.weights[index], literal) }
        sum.substitute(truth)
        program.addRow(sum.columns, sum.values, sum.lower, sum.upper)
        return sum.constant
    }

    /// Whether the constraint is the group of an *exactly one*.
    func isExactlyOne(_ number: Int) -> Bool {
        number > 0 && model.isExactlyOne(model.constraints[number - 1], model.constraints[number])
    }

    /// Whether two constraints of one kind and length, both short, share a variable.
    func areSiblings(_ one: Int, _ other: Int) -> Bool {
        let (first, second) = (model.constraints[one], model.constraints[other])
        guard first.kind == second.kind, first.count == second.count, first.count < 8 else { return false }
        return (0..<first.count).contains { place in
            let variable = model.literals[first.start + place].variable
            return (0..<second.count).contains { model.literals[second.start + $0].variable == variable }
        }
    }

    /// By how much a point violates the constraint's row; `values` are by variable, the constant among them.
    func violation(_ number: Int, _ values: borrowing Flat<Double>, _ truth: borrowing Flat<Int8>) -> Double {
        let constraint = model.constraints[number]
        func value(_ literal: Literal) -> Double {
            literal.isNegated ? 1 - values[literal.variable] : values[literal.variable]
        }
        var sum = 0.0
        for offset in 0..<constraint.count {
            sum += Double(model.coefficient(constraint, offset)) * value(model.literals[constraint.start + offset])
        }
        let isAtMost = constraint.isAtMost
        let beyond = isAtMost ? sum - Double(constraint.bound) : Double(constraint.bound) - sum
        guard beyond > 0, let condition = constraint.condition else { return beyond }
        // What the condition is worth when it is false: all that the sum could lack.
        var most = isAtMost ? -constraint.bound : constraint.bound
        for offset in 0..<constraint.count {
            let coefficient = (isAtMost ? 1 : -1) * model.coefficient(constraint, offset)
            let known = truth[model.literals[constraint.start + offset].code]
            most += known > 0 ? coefficient : known < 0 ? 0 : max(coefficient, 0)
        }
        return beyond - Double(max(most, 0)) * (1 - value(condition))
    }
}

/// A sum over variables on its way into a row.
private struct RowScratch: ~Copyable {
    var columns = Flat<Int32>()
    var values = Flat<Int>()
    /// Bounds of the sum over literals; none where they are extreme.
    var lower = Int.min
    var upper = Int.max
    /// What the sum over literals has more than the sum over variables.
    private(set) var constant = 0
    private var net: Flat<Int>
    private var isTouched: Flat<Bool>
    private var touched = Flat<Int32>()

    init(variables: Int) {
        net = Flat(repeating: 0, count: variables)
        isTouched = Flat(repeating: false, count: variables)
    }

    mutating func clear() {
        for index in 0..<touched.count {
            net[touched[index]] = 0
            isTouched[touched[index]] = false
        }
        touched.truncate(to: 0)
        constant = 0
        lower = Int.min
        upper = Int.max
    }

    mutating func add(_ coefficient: Int, _ literal: Int32) {
        let variable = literal >> 1
        if !isTouched[variable] {
            isTouched[variable] = true
            touched.append(variable)
        }
        if literal & 1 == 0 {
            net[variable] += coefficient
        } else {
            net[variable] -= coefficient
            constant += coefficient
        }
    }

    /// A term that satisfies the row when the condition is false.
    mutating func apply(_ condition: Int32, _ value: borrowing Flat<Int8>) {
        var least = constant
        var most = constant
        for index in 0..<touched.count {
            let variable = touched[index]
            let coefficient = net[variable]
            let truth = value[2 * variable]
            if truth < 0 { continue }
            least += truth > 0 ? coefficient : min(coefficient, 0)
            most += truth > 0 ? coefficient : max(coefficient, 0)
        }
        if lower != Int.min, least < lower { add(lower - least, condition ^ 1) }
        if upper != Int.max, most > upper { add(upper - most, condition ^ 1) }
    }

    /// Takes the sum over the open variables: into ``columns``, ``values`` and both bounds, which are finite then.
    mutating func substitute(_ value: borrowing Flat<Int8>) {
        columns.truncate(to: 0)
        values.truncate(to: 0)
        var least = 0
        var most = 0
        for index in 0..<touched.count {
            let variable = touched[index]
            let coefficient = net[variable]
            if coefficient == 0 { continue }
            let truth = value[2 * variable]
            if truth > 0 { constant += coefficient }
            if truth != 0 { continue }
            columns.append(variable)
            values.append(coefficient)
            least += min(coefficient, 0)
            most += max(coefficient, 0)
        }
        lower = lower == Int.min ? least : max(lower - constant, least)
        upper = upper == Int.max ? most : min(upper - constant, most)
        isImplied = lower == least && upper == most
    }

    /// Whether the row says nothing, after ``substitute(_:)``.
    private(set) var isImplied = false
}
