/// Clauses that compete for places, matched with those (Kuhn: The Hungarian method for the assignment problem, 1955). The clauses are few, and chosen
/// anew each time; places are given by groups, which have one, or by linear constraints, which have as many as fit into them.
struct Matching: ~Copyable {
    /// A literal that keeps a clause by taking a place.
    struct Way: BitwiseCopyable {
        let literal: Int32
        /// Who has the place: a group's number, or that of a linear constraint after all groups.
        var giver: Int32
    }

    let rivalry: Rivalry
    /// The chosen clauses, by their numbers in the rivalry.
    var clauses = Flat<Int32>()
    /// By number in the rivalry: where the clause is among those chosen; −1 for nowhere.
    private var places: Flat<Int32>
    /// The ways of the chosen clauses, one clause after the other, and where each begins; the same for the clauses' other literals.
    var ways = Flat<Way>()
    var wayStarts = Flat<Int32>()
    var others = Flat<Int32>()
    var otherStarts = Flat<Int32>()
    /// By chosen clause: whether only a place can keep it, and who gave it one; −1 for nobody.
    var isNeeded = Flat<Bool>()
    var giverOf = Flat<Int32>()
    /// By giver: how many places are left; −1 where nobody has looked. Who asked last; −1 for nobody.
    var free = Flat<Int32>()
    var asker = Flat<Int32>()
    /// The givers with a known number of places, and those that were asked.
    var known = Flat<Int32>()
    var asked = Flat<Int32>()
    /// The chosen clauses that ask for places, in order.
    var queue = Flat<Int32>()

    /// Whether there is nothing to match.
    var isIdle: Bool { rivalry.clauseCount == 0 }

    init(_ rivalry: consuming Rivalry = Rivalry()) {
        places = Flat(repeating: -1, count: rivalry.clauseCount)
        free = Flat(repeating: -1, count: rivalry.groupCount)
        asker = Flat(repeating: -1, count: rivalry.groupCount)
        self.rivalry = rivalry
    }

    /// The accounted storage: what lasts from one choice to the next.
    var bytes: Int { rivalry.bytes + places.bytes + free.bytes + asker.bytes }

    /// Where the literal's clause is among those chosen, if it is one of the clause's ways.
    func place(of literal: Int32) -> Int32? {
        guard let clause = rivalry.clause(of: literal), places[clause] >= 0 else { return nil }
        return places[clause]
    }

    /// Chooses the clause that the literal is a way of, if any.
    mutating func choose(clauseOf literal: Int32) {
        guard let clause = rivalry.clause(of: literal), places[clause] < 0 else { return }
        places[clause] = Int32(clauses.count)
        clauses.append(clause)
        wayStarts.append(Int32(ways.count))
        otherStarts.append(Int32(others.count))
        for index in rivalry.range(of: clause) {
            let member = rivalry.literal(index)
            if let group = rivalry.group(of: member, in: clause) {
                ways.append(Way(literal: member, giver: group))
            } else {
                others.append(member)
            }
        }
        isNeeded.append(false)
        giverOf.append(-1)
    }

    func ways(of place: Int32) -> Range<Int32> {
        wayStarts[place]..<(Int(place) + 1 < clauses.count ? wayStarts[place + 1] : Int32(ways.count))
    }

    func others(of place: Int32) -> Range<Int32> {
        otherStarts[place]..<(Int(place) + 1 < clauses.count ? otherStarts[place + 1] : Int32(others.count))
    }

    /// Makes room for so many linear constraints beside the groups.
    mutating func makeRoom(linears: Int) {
        let missing = rivalry.groupCount + linears - free.count
        free.append(repeating: -1, count: missing)
        asker.append(repeating: -1, count: missing)
    }

    /// Forgets who has which place, and how many there are.
    mutating func restart() {
        for place in 0..<clauses.count { giverOf[place] = -1 }
        while known.count > 0 { free[known.removeLast()] = -1 }
        forgetAskers()
    }

    mutating func ask(_ giver: Int32, for clause: Int32) {
        asker[giver] = clause
        asked.append(giver)
    }

    mutating func forgetAskers() {
        while asked.count > 0 { asker[asked.removeLast()] = -1 }
        queue.truncate(to: 0)
    }

    /// Chooses no clause any more.
    mutating func clear() {
        restart()
        for place in 0..<clauses.count { places[clauses[place]] = -1 }
        clauses.truncate(to: 0)
        ways.truncate(to: 0)
        wayStarts.truncate(to: 0)
        others.truncate(to: 0)
        otherStarts.truncate(to: 0)
        isNeeded.truncate(to: 0)
        giverOf.truncate(to: 0)
    }

    /// Gives a free place to the clause that asked for it, what that one had to the one that asked for that, and so on.
    mutating func give(_ giver: Int32) {
        free[giver] -= 1
        var next = giver
        while next >= 0 {
            let clause = asker[next]
            let had = giverOf[clause]
            giverOf[clause] = next
            next = had
        }
    }
}
