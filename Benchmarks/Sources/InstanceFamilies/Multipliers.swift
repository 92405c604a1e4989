extension Family {
    /// A number as the product of two factors greater than one: has a solution where the number is composite.
    static let factoring = Family(
        name: "factoring",
        instances: [(16, false, 7), (17, false, 8), (18, false, 9), (17, true, 2), (18, true, 3)].map {
            width, isProduct, seed in
            Instance(
                "factor-\(width)-\(isProduct ? "product" : "prime")-\(seed)",
                cnf: {
                    factor(width: width, isProduct: isProduct, seed)
                })
        })

    private static func factor(width: Int, isProduct: Bool, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 13 &+ width)
        func prime(bits: Int) -> UInt64 {
            var candidate: UInt64
            repeat {
                candidate = random.next() >> UInt64(64 - bits) | 1 | 1 << UInt64(bits - 1)
            } while !isPrime(candidate)
            return candidate
        }
        let number = isProduct ? prime(bits: width) * prime(bits: width) : prime(bits: 2 * width - 1)
        var formula = Formula()
        let a = formula.newVariables(width)
        let b = formula.newVariables(width)
        formula.add(Array(a.dropFirst()))
        formula.add(Array(b.dropFirst()))
        formula.fix(formula.multiplier(a, b), to: number)
        return formula
    }

    private static func isPrime(_ number: UInt64) -> Bool {
        var divisor: UInt64 = 2
        while divisor * divisor <= number {
            if number % divisor == 0 { return false }
            divisor += 1
        }
        return number > 1
    }

    /// Two circuits that ought to compute the same: a·b and b·a, and (a + b)·c and a·c + b·c.
    static let miters = Family(
        name: "miters",
        instances: [
            Instance("commuted-6", cnf: { commuted(6) }), Instance("commuted-7", cnf: { commuted(7) }),
            Instance("distributed-5", cnf: { distributed(5) }), Instance("distributed-6", cnf: { distributed(6) }),
        ])

    private static func commuted(_ width: Int) -> Formula {
        var formula = Formula()
        let a = formula.newVariables(width)
        let b = formula.newVariables(width)
        formula.addDifference(formula.multiplier(a, b), formula.multiplier(b, a))
        return formula
    }

    private static func distributed(_ width: Int) -> Formula {
        var formula = Formula()
        let a = formula.newVariables(width)
        let b = formula.newVariables(width)
        let c = formula.newVariables(width)
        let left = formula.multiplier(formula.adder(a, b), c).prefix(width)
        let right = formula.adder(
            Array(formula.multiplier(a, c).prefix(width)), Array(formula.multiplier(b, c).prefix(width)))
        formula.addDifference(Array(left), right)
        return formula
    }
}

extension Formula {
    /// Adds: the numbers differ.
    fileprivate mutating func addDifference(_ a: [Int], _ b: [Int]) {
        add(zip(a, b).map { xor($0, $1) })
    }
}
