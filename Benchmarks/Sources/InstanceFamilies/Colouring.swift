extension Family {
    /// Colouring of random graphs near the number of edges where colourings cease to exist (Achlioptas, Moore, 2005: about 2k·ln k − ln k neighbours).
    static let colouring = Family(
        name: "colouring",
        instances: [
            (4, 130, 88, 1), (4, 140, 88, 2), (4, 150, 92, 5), (4, 150, 88, 3),
        ]
        .map { colours, vertices, degree, seed in
            Instance(
                "colour-\(colours)-\(vertices)-\(degree)-\(seed)",
                cnf: {
                    colour(colours: colours, vertices: vertices, edges: vertices * degree / 20, seed)
                })
        })

    private static func colour(colours: Int, vertices: Int, edges: Int, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 57 &+ vertices)
        var formula = Formula()
        let colour = (0..<vertices).map { _ in formula.newVariables(colours) }
        for vertex in colour { formula.addExactlyOne(vertex) }
        var drawn: Set<[Int]> = []
        while drawn.count < edges {
            let edge = random.sample(2, below: vertices).sorted()
            guard drawn.insert(edge).inserted else { continue }
            for (a, b) in zip(colour[edge[0]], colour[edge[1]]) { formula.add(-a, -b) }
        }
        return formula
    }
}
