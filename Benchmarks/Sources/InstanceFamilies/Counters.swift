extension Family {
    /// Bounded model checking (Biere, Cimatti, Clarke, Zhu, 1999) of a small machine: each step a free bit chooses between two arithmetic updates of
    /// the state. Is there an input that leads to the target in exactly so many steps? Reached targets come from a hidden input; random
    /// targets are most often out of reach.
    static let counters = Family(
        name: "counters",
        instances: [
            (24, 17, true, 1), (24, 16, true, 3), (24, 18, true, 2), (28, 18, true, 4), (28, 16, false, 9),
            (24, 17, false, 8),
        ]
        .map { width, steps, isReached, seed in
            Instance(
                "counter-\(width)-\(steps)-\(isReached ? "reached" : "random")-\(seed)",
                cnf: {
                    machine(width: width, steps: steps, isReached: isReached, seed)
                })
        })

    private static func machine(width: Int, steps: Int, isReached: Bool, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 31 &+ width)
        let mask: UInt64 = (1 << UInt64(width)) - 1
        let step = random.next() & mask | 1
        let start = random.next() & mask
        var formula = Formula()
        var state = formula.newVariables(width)
        formula.fix(state, to: start)
        let constant = formula.newVariables(width)
        formula.fix(constant, to: step)
        var value = start
        for _ in 0..<steps {
            let input = formula.newVariable()
            // The state plus itself rotated, or the state xor the constant plus another rotation.
            let turned = Array(state[3...] + state[..<3])
            let sum = formula.adder(state, turned)
            let mixed = zip(state, constant).map { formula.xor($0, $1) }
            let other = formula.adder(mixed, Array(turned[2...] + turned[..<2]))
            state = zip(sum, other).map { formula.choose(input, $0, $1) }
            let rotated = rotate(value, 3, width)
            let isSum = random.coin()
            value = (isSum ? value &+ rotated : (value ^ step) &+ rotate(rotated, 2, width)) & mask
        }
        formula.fix(state, to: isReached ? value : random.next() & mask)
        return formula
    }

    private static func rotate(_ value: UInt64, _ bits: UInt64, _ width: Int) -> UInt64 {
        (value >> bits | value << (UInt64(width) - bits)) & ((1 << UInt64(width)) - 1)
    }
}
