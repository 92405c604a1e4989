import ConstraintSolver

/// A school in miniature: meetings to place, covers to find, call-outs to pay, and fairness; too large to prove in no time.
func smallSchool(weeks: Int, teachers: Int = 10, seed: UInt64 = 1) -> Model {
    smallSchools(seeds: [seed], weeks: weeks, teachers: teachers)
}

/// Schools that have nothing in common but the goals.
func smallSchools(seeds: [UInt64], weeks: Int, teachers: Int = 10) -> Model {
    var model = Model()
    let schools = seeds.map { addSmallSchool(to: &model, weeks: weeks, teachers: teachers, seed: $0) }
    for level in schools[0].indices { model.addObjectiveLevel(schools.flatMap { $0[level] }) }
    return model
}

/// Adds a school; returns what it counts in each level.
private func addSmallSchool(to model: inout Model, weeks: Int, teachers: Int, seed: UInt64) -> [[Term]] {
    var random = Random(seed: seed)
    var money: [Term] = []
    var preferences: [Term] = []
    var coversOf = [[Literal]](repeating: [], count: teachers)
    let slots = 20
    for _ in 0..<weeks {
        var busy = [[Literal]](repeating: [], count: teachers * slots)
        var week: [Literal] = []
        for team in 0..<teachers / 3 {
            let choices = (0..<slots).map { _ in model.newLiteral() }
            model.addExactlyOne(choices)
            model.addNeighbourhood(choices)
            week += choices
            for slot in 0..<slots {
                preferences.append(Term(random.below(5), choices[slot]))
                for member in 3 * team..<3 * team + 3 {
                    busy[member * slots + slot].append(choices[slot])
                    if random.below(3) == 0 { continue }
                    var ways: [Literal] = []
                    for _ in 0..<3 {
                        let way = model.newLiteral()
                        let colleague = random.below(teachers)
                        busy[colleague * slots + slot].append(way)
                        coversOf[colleague].append(way)
                        money.append(Term(2400, way))
                        ways.append(way)
                    }
                    let callOut = model.newLiteral()
                    money.append(Term(9500, callOut))
                    model.addClause(ways + [callOut, !choices[slot]])
                    model.addAtMostOne(ways + [callOut])
                    week += ways
                }
            }
        }
        model.addNeighbourhood(week)
        model.addStage(week)
        for literals in busy { model.addAtMostOne(literals) }
    }
    let fairness = [3, 2, 1].map { limit in
        coversOf.map { covers in
            let exceeded = model.newLiteral()
            model.addAtMost(limit - 1, of: covers, if: !exceeded)
            return Term(1, exceeded)
        }
    }
    return [money] + fairness + [preferences]
}
