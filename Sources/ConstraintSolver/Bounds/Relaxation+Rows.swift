/// Which rows the simplex method knows: those that a solution violated, as long as they bind.
extension Relaxation {
    /// Adds the rows that the present solution violates most; whether there are any.
    mutating func addViolatedRows(_ truth: borrowing Flat<Int8>, _ stop: StopFlag) -> Bool {
        var work = 0
        var violated = scan.violated(by: simplex.value, truth, known: isActive, builder, work: &work, stop)
        simplex.work += work
        if stop.isStopped { return false }
        violated.sort { $0.beyond != $1.beyond ? $0.beyond > $1.beyond : $0.number < $1.number }
        let before = simplex.program.rowCount
        // Chains would come link by link; while much is violated, most of them would not matter.
        let comeAsChains = violated.count < max(100, before / 200)
        for (_, number) in violated.prefix(max(500, before / 4)) {
            activate(number, truth)
            if comeAsChains { activateSiblings(of: number, truth) }
        }
        if simplex.program.rowCount > before { simplex.takeRows() }
        return simplex.program.rowCount > before
    }

    private mutating func activate(_ number: Int, _ truth: borrowing Flat<Int8>) {
        if isActive[number] { return }
        isActive[number] = true
        builder.add(number, to: &simplex.program, truth)
        if simplex.program.rowCount > origins.count { origins.append(Int32(number)) }
    }

    /// States the rows anew, without what has become a fact, and without those that do not bind: they come back when they are violated. The levels
    /// before the present one are kept at their `values`.
    mutating func dropIdleRows(_ truth: borrowing Flat<Int8>, _ values: [Int], andInexact: Bool = false) {
        var program = LinearProgram(columns: simplex.columns)
        var kept = Flat<Int32>()
        var keptOrigins = Flat<Int32>()
        for row in 0..<simplex.rows {
            let origin = origins[row]
            if row < levels.count {
                constants[row] = builder.add(levels[row], to: &program, truth) + levels[row].base
            } else if origin >= 0 {
                isActive[origin] = simplex.binds(row) || builder.isExactlyOne(Int(origin))
                if isActive[origin] { builder.add(Int(origin), to: &program, truth) }
            } else if simplex.binds(row) && !(andInexact && origin == Self.inexact) {
                program.addRow(row, of: simplex.program)
            }
            if program.rowCount > kept.count {
                kept.append(Int32(row))
                keptOrigins.append(origin)
            }
        }
        simplex.replaceRows(by: program, keeping: kept)
        for earlier in 0..<level { simplex.keep(earlier, at: values[earlier] - constants[earlier]) }
        origins = keptOrigins
        otherBasis = Basis()
        scan.forget()
    }

    /// Activates the constraints before and after this one, as long as each has a variable of the last one.
    private mutating func activateSiblings(of number: Int, _ truth: borrowing Flat<Int8>) {
        for direction in [-1, 1] {
            var last = number
            while 0..<isActive.count ~= last + direction, builder.areSiblings(last, last + direction) {
                last += direction
                activate(last, truth)
            }
        }
    }
}
