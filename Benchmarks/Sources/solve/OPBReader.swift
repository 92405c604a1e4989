/// Reads OPB: linear constraints with >= or =, an optional `min:` objective first; each statement ends with a semicolon. Lines that begin
/// with * are comments.
struct OPBReader {
    private var reader: ByteReader
    private var problem = Problem(format: .opb)

    static func read(_ bytes: [UInt8]) throws(InputError) -> Problem {
        var reader = OPBReader(reader: ByteReader(bytes))
        try reader.readStatements()
        return reader.problem
    }

    private init(reader: ByteReader) {
        self.reader = reader
    }

    private mutating func readStatements() throws(InputError) {
        skipComments()
        if reader.take("min:") {
            problem.objective = try readTerms()
            try end("the objective")
        } else if reader.take("max:") {
            throw reader.error(
                "the objective is \u{201C}max:\u{201D}; only \u{201C}min:\u{201D} is allowed: negate the coefficients")
        }
        skipComments()
        while reader.next != nil {
            var row = try readTerms()
            row.relation = try relation()
            reader.skipSpace()
            row.bound = try reader.integer("the right side")
            row.line = reader.line
            try end("the constraint")
            problem.rows.append(row)
            skipComments()
        }
    }

    private mutating func readTerms() throws(InputError) -> Problem.Row {
        let start = problem.literals.count
        let coefficientStart = problem.coefficients.count
        reader.skipSpace()
        while let byte = reader.next, byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || (48...57 ~= byte) {
            let coefficient = try reader.integer("a coefficient")
            reader.skipSpace()
            problem.literals.append(try literal())
            problem.coefficients.append(coefficient)
            reader.skipSpace()
            if reader.next == UInt8(ascii: "x") || reader.next == UInt8(ascii: "~") {
                throw reader.error("a product with \(reader.found); each term is one coefficient and one literal")
            }
        }
        return Problem.Row(
            literals: start..<problem.literals.count, coefficients: coefficientStart, relation: .atLeast,
            line: reader.line)
    }

    private mutating func literal() throws(InputError) -> Int32 {
        let isNegated = reader.take("~")
        guard reader.take("x") else {
            throw reader.error("expected a literal, such as x3 or ~x3, but found \(reader.found)")
        }
        let number = try reader.integer("a variable's number")
        guard 1...Limits.variables ~= number else {
            throw reader.error("variable x\(number); x1 to x\(Limits.variables) are allowed")
        }
        problem.variableCount = max(problem.variableCount, number)
        return Int32(isNegated ? -number : number)
    }

    private mutating func relation() throws(InputError) -> Problem.Relation {
        if reader.take(">=") { return .atLeast }
        if reader.take("=") { return .equal }
        throw reader.error("expected a term, >= or =, but found \(reader.found)")
    }

    private mutating func end(_ statement: String) throws(InputError) {
        reader.skipSpace()
        guard reader.take(";") else {
            throw reader.error("expected ; after \(statement), but found \(reader.found)")
        }
    }

    private mutating func skipComments() {
        reader.skipSpace()
        while reader.next == UInt8(ascii: "*") {
            reader.skipLine()
            reader.skipSpace()
        }
    }
}
