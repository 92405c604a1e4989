/// What the solvers of the pseudo-Boolean competitions print.
extension SolutionReader {
    /// One line: a comment, a value of the objective on the way, a status, a diagnosis, or values.
    mutating func readPseudoBoolean(_ first: ArraySlice<UInt8>, _ rest: Tokens, line: Int) {
        if first.says("v") {
            hasSolution = true
            for literal in rest { set(literal: literal, line: line) }
        } else if first.says("s") {
            judge(status: rest, line: line)
        } else if !["c", "o", "d"].contains(where: { first.says($0) }) {
            error.add(
                "\(shown(first)) begins no line of a pseudo-Boolean solver. Allowed: c, o, s, v and d.", line: line)
        }
    }

    /// `x1`, `-x1` or `~x1`.
    private mutating func set(literal: ArraySlice<UInt8>, line: Int) {
        let isNegated = literal.first == UInt8(ascii: "-") || literal.first == UInt8(ascii: "~")
        set(isNegated ? literal.dropFirst() : literal, to: !isNegated, line: line)
    }

    private mutating func judge(status: Tokens, line: Int) {
        let words = status.prefix(3).map { String(decoding: $0.prefix(20), as: UTF8.self) }.joined(separator: " ")
        guard !["SATISFIABLE", "OPTIMUM FOUND"].contains(words) else { return }
        let isKnown = ["UNSATISFIABLE", "UNKNOWN", "UNSUPPORTED"].contains(words)
        error.add(
            isKnown
                ? "The solver says \(words): there is no solution to read."
                : "\(shown(Array(words.utf8)[...])) is no status. Allowed: SATISFIABLE and OPTIMUM FOUND.", line: line)
    }
}
