extension LinearProgram {
    /// The rows of a model, the last ones those of its levels, without what the facts of a core at decision level 0 decide; `constants`
    /// receives what each level's row lacks. O(model).
    ///
    /// Returns `nil` if the flag is raised meanwhile.
    static func of(
        _ model: Model, _ levels: [Level], _ core: borrowing Core, _ constants: inout [Int], _ stop: StopFlag
    )
        -> LinearProgram?
    {
        var program = LinearProgram(columns: model.variableCount)
        var sum = RowScratch(variables: model.variableCount)
        for (number, constraint) in model.constraints.enumerated() {
            if number & 1023 == 0 && stop.isStopped { return nil }
            // The clause of an *exactly one* is part of the group that follows.
            let isGroup = number > 0 && model.isExactlyOne(model.constraints[number - 1], constraint)
            let isPair =
                number + 1 < model.constraints.count && model.isExactlyOne(constraint, model.constraints[number + 1])
            if isPair { continue }
            sum.clear()
            for offset in 0..<constraint.count {
                let literal = model.literals[constraint.start + offset]
                let isLinear = constraint.kind == .linearAtLeast || constraint.kind == .linearAtMost
                sum.add(isLinear ? model.coefficients[constraint.coefficientStart + offset] : 1, literal.code)
            }
            switch constraint.kind {
            case .clause, .atLeast, .linearAtLeast: sum.lower = constraint.bound
            case .atMostOne, .atMost, .linearAtMost: sum.upper = constraint.bound
            }
            if isGroup { sum.lower = 1 }
            if let condition = constraint.condition { sum.apply(condition.code, core.value) }
            sum.substitute(core.value)
            if !sum.isImplied { program.addRow(sum.columns, sum.values, sum.lower, sum.upper) }
        }
        for level in levels {
            sum.clear()
            for (index, literal) in level.literals.enumerated() { sum.add(level.weights[index], literal) }
            sum.substitute(core.value)
            program.addRow(sum.columns, sum.values, sum.lower, sum.upper)
            constants.append(sum.constant)
        }
        return program
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
