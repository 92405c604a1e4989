public import ConstraintSolver

/// Reads what another solver found for a model's MPS or OPB file.
///
/// Understood are
/// - what pseudo-Boolean solvers print: lines `v x1 -x2 …`, and `s`, `o`, `d` and `c` lines (Roussel, Manquinho 2012);
/// - lines `x17 1`, as in the solution files of MIPLIB, Gurobi and SCIP, with `=obj=` lines, `#` comments and SCIP's head;
/// - the solution files of HiGHS, of which the columns are read, dense or sparse.
///
/// A variable that the file leaves out is 0. Numbers are taken as 0 or 1 where they are within 10⁻⁶ of it. Whether the assignment satisfies
/// the model is not judged here: see ``ViolatedRow``.
///
/// - Throws: What is wrong with the file, line by line; no bytes make it trap.
/// - Complexity: O(bytes + variables).
public func readSolution(_ bytes: [UInt8], of model: Model) throws(SolutionError) -> Assignment {
    var reader = SolutionReader(variables: model.variableCount)
    var number = 0
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        number += 1
        reader.read(bytes[start..<end], number: number)
        start = end + 1
    }
    return try reader.finish()
}

/// The values read so far, and what is wrong.
struct SolutionReader {
    /// Which kind of file it is; the first line that is no comment tells.
    private enum Form {
        case pseudoBoolean, list, highs
        /// None of them: the rest is not worth reading.
        case foreign
    }

    private var form: Form?
    private var values: [Bool]
    /// The line that gave each value; 0 where none did.
    private var givenOn: [Int32]
    /// Whether the file gave a solution at all, be it one in which all is 0.
    var hasSolution = false
    var highs = HiGHSSections()
    var error = SolutionError()

    static let allowed =
        "Allowed: lines as pseudo-Boolean solvers print them (`v x1 -x2`), lines `x1 1`, or a solution file of HiGHS."

    init(variables: Int) {
        values = Array(repeating: false, count: max(variables, 1))
        // The constant, which files don't know.
        values[0] = true
        givenOn = Array(repeating: 0, count: values.count)
    }

    mutating func read(_ line: ArraySlice<UInt8>, number: Int) {
        var tokens = Tokens(line)
        guard let first = tokens.next() else { return }
        if form == nil, first.first != UInt8(ascii: "#") {
            form = Self.form(first, tokens)
            if form == .foreign {
                error.add("\(shown(first)) begins no solution. \(Self.allowed)", line: number)
            }
        }
        switch form {
        case .pseudoBoolean: readPseudoBoolean(first, tokens, line: number)
        case .list: readListed(first, tokens, line: number)
        case .highs: readHiGHS(first, tokens, line: number)
        case .foreign, nil: break
        }
    }

    private static func form(_ first: ArraySlice<UInt8>, _ rest: Tokens) -> Form {
        if ["c", "s", "o", "v", "d"].contains(where: { first.says($0) }) { return .pseudoBoolean }
        if first.says("Model") { return .highs }
        if listHeads.contains(where: { first.says($0) }) { return .list }
        let second = rest.first { _ in true }
        return second.map { number($0) != nil } == true ? .list : .foreign
    }

    /// The assignment, if nothing is wrong.
    consuming func finish() throws(SolutionError) -> Assignment {
        if !hasSolution, error.problems.isEmpty {
            let status = highs.status.map { " HiGHS says \(shown(Array($0.utf8)[...]))." } ?? ""
            error.add("The file holds no solution.\(status.isEmpty ? " " + Self.allowed : status)")
        }
        guard error.problems.isEmpty else { throw error }
        return Assignment(values: values)
    }

    /// Takes a variable by its name in the files.
    mutating func set(_ name: ArraySlice<UInt8>, to value: Bool, line: Int) {
        guard let variable = variable(name) else {
            let most = values.count - 1
            let names = most == 0 ? "It has no variables" : "Its variables are x1 to x\(most)"
            return error.add("\(shown(name)) is no variable of the scenario's model. \(names).", line: line)
        }
        if givenOn[variable] != 0, values[variable] != value {
            error.add(
                "x\(variable) is \(value ? 1 : 0) here and \(value ? 0 : 1) on line \(givenOn[variable]).", line: line)
        }
        values[variable] = value
        givenOn[variable] = Int32(clamping: line)
    }

    /// The number in `x17`, if there is such a variable.
    private func variable(_ name: ArraySlice<UInt8>) -> Int? {
        guard name.first == UInt8(ascii: "x"), (2...10).contains(name.count) else { return nil }
        var number = 0
        for byte in name.dropFirst() {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
            // No name begins with a zero.
            if number == 0 { return nil }
        }
        return number < values.count ? number : nil
    }
}
