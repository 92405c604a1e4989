extension Family {
    /// Tseitin formulas (Tseitin, 1968; Urquhart, 1987): each edge of a random 3- or 4-regular graph is a variable, the edges at a vertex have a given
    /// parity, and the parities add up to an odd number (no solution). With even totals and hidden solutions they are trivial, so some instances are
    /// parity learning instead (after Crawford, Kearns, Schapire, 1994): find the secret bits from noisy sums.
    static let parity = Family(
        name: "parity",
        instances: [(4, 24, 4), (4, 26, 5), (4, 28, 6)].map { degree, vertices, seed in
            Instance(
                "tseitin-\(degree)-\(vertices)-\(seed)", cnf: { tseitin(degree: degree, vertices: vertices, seed) })
        }
            + [(20, 1), (22, 3), (23, 4)].map { bits, seed in
                Instance("learning-\(bits)-\(seed)", cnf: { learning(bits: bits, seed) })
            })

    private static func tseitin(degree: Int, vertices: Int, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 77 &+ vertices)
        var edges: [[Int]] = []
        // A random matching of the vertices' ends, drawn again until it is a simple graph.
        repeat {
            let ends = random.shuffled((0..<vertices * degree).map { $0 / degree })
            edges = (0..<ends.count / 2).map { [ends[2 * $0], ends[2 * $0 + 1]].sorted() }
        } while edges.contains { $0[0] == $0[1] } || Set(edges).count < edges.count
        var formula = Formula()
        let variables = formula.newVariables(edges.count)
        for vertex in 0..<vertices {
            let incident = edges.indices.filter { edges[$0].contains(vertex) }.map { variables[$0] }
            formula.addParity(incident, vertex == 0)
        }
        return formula
    }

    /// Secret bits, twice as many sums of half of them, an eighth of the sums wrong.
    private static func learning(bits: Int, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 99 &+ bits)
        var formula = Formula()
        let secret = formula.newVariables(bits)
        let hidden = secret.map { _ in random.coin() }
        let wrong = Set(random.sample(bits / 4, below: 2 * bits))
        var noise: [Int] = []
        for number in 0..<2 * bits {
            let chosen = secret.indices.filter { _ in random.coin() }
            let parity = chosen.reduce(wrong.contains(number)) { $0 != hidden[$1] }
            noise.append(formula.newVariable())
            var rest = chosen.map { secret[$0] } + [noise[number]]
            // Long sums are cut with helper variables.
            while rest.count > 4 {
                let helper = formula.newVariable()
                formula.addParity(Array(rest.prefix(3)) + [helper], false)
                rest = [helper] + rest.dropFirst(3)
            }
            formula.addParity(rest, parity)
        }
        formula.addAtMost(bits / 4, of: noise)
        return formula
    }
}
