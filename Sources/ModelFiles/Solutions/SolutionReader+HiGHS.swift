/// Where in a solution file of HiGHS the reader is: only the primal values of the columns matter.
struct HiGHSSections {
    enum Section {
        case head, primal, columns, rest
    }

    var section = Section.head
    /// What HiGHS says about the model: `Optimal`, `Infeasible`, …
    var status: String?
}

extension SolutionReader {
    /// A line of the file: a heading (`# Columns 12`), or what stands below the last one.
    mutating func readHiGHS(_ first: ArraySlice<UInt8>, _ rest: Tokens, line: Int) {
        var tokens = rest
        if first.says("#") {
            let title = tokens.next()
            if title?.says("Primal") == true, highs.section == .head {
                highs.section = .primal
            } else if title?.says("Columns") == true, highs.section == .primal {
                highs.section = .columns
                hasSolution = true
            } else {
                // Rows, dual values and the basis: columns among them are not the solution's.
                highs.section = .rest
            }
            return
        }
        switch highs.section {
        case .columns:
            readNamedValue(first, rest, line: line)
        case .head where !first.says("Model"):
            let words = [first] + rest.prefix(5)
            highs.status = words.map { String(decoding: $0.prefix(20), as: UTF8.self) }.joined(separator: " ")
        case .head, .primal, .rest:
            break
        }
    }
}
