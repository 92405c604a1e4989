extension Family {
    /// n + 1 pigeons in n holes (Cook, Reckhow, 1979): short to say, and exponentially long to refute by resolution (Haken, 1985). As OPB the
    /// refutation is short for who counts.
    static let pigeonhole = Family(
        name: "pigeonhole",
        instances: [8, 9].map { holes in
            Instance(
                "pigeons-\(holes)",
                cnf: {
                    var formula = Formula()
                    let homes = (0...holes).map { _ in formula.newVariables(holes) }
                    for home in homes { formula.add(home) }
                    for hole in 0..<holes { formula.addAtMostOne(homes.map { $0[hole] }) }
                    return formula
                })
        })
}
