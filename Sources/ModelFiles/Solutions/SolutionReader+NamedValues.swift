/// Lists of names and values.
extension SolutionReader {
    /// How lines begin that are no values: those of MIPLIB, and those above SCIP's list.
    static let listHeads = ["=obj=", "=infeas=", "=unkn=", "solution", "objective", "no"]

    /// A line of a list: `x17 1`, `=obj= 3`, a comment, or one of the lines above SCIP's list.
    mutating func readListed(_ first: ArraySlice<UInt8>, _ rest: Tokens, line: Int) {
        var words = rest
        if first.first == UInt8(ascii: "#") { return }
        if first.says("=obj=") {
            hasSolution = true
        } else if first.says("=infeas=") || first.says("=unkn=") {
            error.add("The file says \(shown(first)): there is no solution to read.", line: line)
        } else if first.says("solution"), words.next()?.says("status:") == true {
            return
        } else if first.says("objective"), words.next()?.says("value:") == true {
            hasSolution = true
        } else if first.says("no"), words.next()?.says("solution") == true {
            error.add("The solver found no solution.", line: line)
        } else {
            readNamedValue(first, rest, line: line)
        }
    }

    /// `x17 1`, with what SCIP (`(obj:3)`) and the sparse files of HiGHS (the column's place) write after it.
    mutating func readNamedValue(_ name: ArraySlice<UInt8>, _ rest: Tokens, line: Int) {
        var tokens = rest
        guard let value = tokens.next() else {
            return error.add("After \(shown(name)) a value is missing. Allowed: 0 and 1.", line: line)
        }
        guard let truth = Self.truth(value) else {
            return error.add(
                "\(shown(name)) is \(shown(value)). Allowed: 0 and 1, or within 0.000001 of them.", line: line)
        }
        if let extra = tokens.next(), !isNote(extra) || tokens.next() != nil {
            return error.add(
                "After the value of \(shown(name)) stands \(shown(extra)). Allowed: one name and one value a line.",
                line: line)
        }
        hasSolution = true
        set(name, to: truth, line: line)
    }

    private func isNote(_ token: ArraySlice<UInt8>) -> Bool {
        token.first == UInt8(ascii: "(") || token.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Whether a number is 1 or 0; `nil` where it is neither.
    private static func truth(_ token: ArraySlice<UInt8>) -> Bool? {
        if token.says("0") { return false }
        if token.says("1") { return true }
        guard let number = number(token) else { return nil }
        if number.magnitude <= 1e-6 { return false }
        return (number - 1).magnitude <= 1e-6 ? true : nil
    }

    static func number(_ token: ArraySlice<UInt8>) -> Double? {
        token.count <= 64 ? Double(String(decoding: token, as: UTF8.self)) : nil
    }
}
