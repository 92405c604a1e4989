extension Family {
    /// Uniform random 3-SAT at 4.26 clauses a variable, where half of the instances are satisfiable (Mitchell, Selman, Levesque, 1992).
    static let randomThreshold = Family(
        name: "random-3sat",
        instances: [(225, 2), (250, 3), (260, 5), (260, 6), (270, 7)].map { size, seed in
            Instance(
                "r3-\(size)-\(seed)",
                cnf: { random(size, clauses: size * 426 / 100, length: 3, seed, isPlanted: false) })
        })

    /// Random k-SAT with a hidden solution, dense enough that it has to be found. The hidden solution is balanced: a clause is taken when an even
    /// number of its literals agree with it, and not none, so that no literal's count betrays it.
    static let randomPlanted = Family(
        name: "random-planted",
        instances: [(5, 100, 1), (5, 110, 2), (5, 120, 3), (5, 125, 6), (5, 130, 4)].map {
            length, size, seed in
            Instance(
                "planted-\(length)-\(size)-\(seed)",
                cnf: {
                    let clauses = size * (length == 5 ? 195 : 94) / 10
                    return random(size, clauses: clauses, length: length, seed, isPlanted: true)
                })
        })

    private static func random(_ size: Int, clauses: Int, length: Int, _ seed: Int, isPlanted: Bool) -> Formula {
        var formula = Formula()
        var random = Randomness(seed &* 1000 &+ size)
        _ = formula.newVariables(size)
        let hidden = (0..<size).map { _ in random.coin() }
        while formula.clauses.count < clauses {
            let variables = random.sample(length, below: size)
            let signs = variables.map { _ in random.coin() }
            if isPlanted {
                let agreeing = zip(variables, signs).count { hidden[$0] == $1 }
                if agreeing == 0 || agreeing % 2 == 1 { continue }
            }
            formula.add(zip(variables, signs).map { $1 ? $0 + 1 : -($0 + 1) })
        }
        return formula
    }
}
