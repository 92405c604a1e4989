/// Circuits as clauses (Tseitin, 1968).
extension Formula {
    mutating func and(_ a: Int, _ b: Int) -> Int {
        let out = newVariable()
        add(-out, a)
        add(-out, b)
        add(out, -a, -b)
        return out
    }

    mutating func or(_ a: Int, _ b: Int) -> Int { -and(-a, -b) }

    mutating func xor(_ a: Int, _ b: Int) -> Int {
        let out = newVariable()
        add(-out, a, b)
        add(-out, -a, -b)
        add(out, -a, b)
        add(out, a, -b)
        return out
    }

    /// `condition ? a : b`.
    mutating func choose(_ condition: Int, _ a: Int, _ b: Int) -> Int {
        let out = newVariable()
        add(-condition, -a, out)
        add(-condition, a, -out)
        add(condition, -b, out)
        add(condition, b, -out)
        return out
    }

    mutating func halfAdder(_ a: Int, _ b: Int) -> (sum: Int, carry: Int) {
        (xor(a, b), and(a, b))
    }

    mutating func fullAdder(_ a: Int, _ b: Int, _ c: Int) -> (sum: Int, carry: Int) {
        let half = xor(a, b)
        return (xor(half, c), or(and(a, b), and(half, c)))
    }

    /// Adds two numbers of the same width, least bit first; the carry out of the last bit is dropped.
    mutating func adder(_ a: [Int], _ b: [Int]) -> [Int] {
        var carry: Int?
        return zip(a, b).map { x, y in
            let result = carry.map { fullAdder(x, y, $0) } ?? halfAdder(x, y)
            carry = result.carry
            return result.sum
        }
    }

    /// An array multiplier: rows of partial products, added one after the other. Least bit first; a.count + b.count bits.
    mutating func multiplier(_ a: [Int], _ b: [Int]) -> [Int] {
        var product: [Int] = []
        var row = a.map { and($0, b[0]) }
        for bit in b.dropFirst() {
            product.append(row.removeFirst())
            var carry: Int?
            var next: [Int] = []
            for (index, factor) in a.enumerated() {
                let partial = and(factor, bit)
                let addends = [index < row.count ? row[index] : nil, carry].compactMap { $0 }
                let result: (sum: Int, carry: Int?) =
                    switch addends.count {
                    case 0: (partial, nil)
                    case 1: halfAdder(partial, addends[0])
                    default: fullAdder(partial, addends[0], addends[1])
                    }
                next.append(result.sum)
                carry = result.carry
            }
            row = next + [carry].compactMap { $0 }
        }
        return product + row
    }

    /// Adds: the exclusive or of the literals is `parity`, clause by clause; for few literals.
    mutating func addParity(_ literals: [Int], _ parity: Bool) {
        // Each assignment of the other parity is forbidden.
        for mask in 0..<(1 << literals.count) where (mask.nonzeroBitCount & 1 == 1) != parity {
            add(literals.enumerated().map { mask >> $0 & 1 == 1 ? -$1 : $1 })
        }
    }

    /// Adds: the number has this value.
    mutating func fix(_ bits: [Int], to value: UInt64) {
        for (index, bit) in bits.enumerated() { add(value >> UInt64(index) & 1 == 1 ? bit : -bit) }
    }
}
