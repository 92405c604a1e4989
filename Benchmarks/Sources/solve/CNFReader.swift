/// Reads DIMACS CNF: `p cnf variables clauses`, then clauses that end with 0; lines that begin with c are comments.
struct CNFReader {
    private var reader: ByteReader
    private var problem = Problem(format: .cnf)
    private var declaredClauses = 0

    static func read(_ bytes: [UInt8]) throws(InputError) -> Problem {
        var reader = CNFReader(reader: ByteReader(bytes))
        try reader.readHeader()
        try reader.readClauses()
        return reader.problem
    }

    private init(reader: ByteReader) {
        self.reader = reader
    }

    private mutating func readHeader() throws(InputError) {
        skipComments()
        guard reader.take("p") else {
            throw reader.error(
                "expected the header, \u{201C}p cnf variables clauses\u{201D}, but found \(reader.found)")
        }
        reader.skipSpace()
        guard reader.take("cnf") else {
            throw reader.error(
                "expected the format \u{201C}cnf\u{201D} after \u{201C}p\u{201D}, but found \(reader.found)")
        }
        reader.skipSpace()
        problem.variableCount = try count("the number of variables")
        reader.skipSpace()
        declaredClauses = try count("the number of clauses")
    }

    private mutating func count(_ what: String) throws(InputError) -> Int {
        let number = try reader.integer(what)
        guard 0...Limits.variables ~= number else {
            throw reader.error("\(what) is \(number); 0 to \(Limits.variables) are allowed")
        }
        return number
    }

    private mutating func readClauses() throws(InputError) {
        var start = 0
        while true {
            skipComments()
            // Old collections end a file with a line of %.
            guard let byte = reader.next, byte != UInt8(ascii: "%") else { break }
            let literal = try reader.integer("a literal")
            if literal == 0 {
                problem.rows.append(
                    Problem.Row(literals: start..<problem.literals.count, relation: .clause, line: reader.line))
                start = problem.literals.count
                continue
            }
            guard literal.magnitude <= problem.variableCount.magnitude else {
                let last = problem.variableCount
                throw reader.error(
                    "literal \(literal) is beyond the declared variables; \(-last) to \(last) are allowed, and 0 ends a clause"
                )
            }
            problem.literals.append(Int32(truncatingIfNeeded: literal))
        }
        if start != problem.literals.count { throw reader.error("the last clause does not end with 0") }
        if problem.rows.count != declaredClauses {
            throw reader.error("there are \(problem.rows.count) clauses, but the header declares \(declaredClauses)")
        }
    }

    private mutating func skipComments() {
        reader.skipSpace()
        while reader.next == UInt8(ascii: "c") {
            reader.skipLine()
            reader.skipSpace()
        }
    }
}
