/// What large-neighbourhood search knows of the model: the declared neighbourhoods and their variables. The same for all workers.
final class NeighbourhoodIndex: Sendable {
    /// The variables of each declared neighbourhood, one after the other.
    let variables: Flat<Int32>
    let starts: Flat<Int32>
    /// By variable: the neighbourhoods that it is in.
    let memberships: Lists<Int32>
    /// Every variable that is in some neighbourhood, once.
    let decisions: Flat<Int32>

    /// O(model).
    init(_ model: Model) {
        var variables = Flat<Int32>()
        var starts = Flat<Int32>()
        var decisions = Flat<Int32>()
        var counts = Flat<Int32>(repeating: 0, count: model.variableCount)
        for literal in model.neighbourhoodLiterals { counts[literal.variable] += 1 }
        var memberships = Lists<Int32>(keys: model.variableCount)
        memberships.reserve(counts, filler: 0)
        variables.reserve(model.neighbourhoodLiterals.count)
        starts.append(0)
        for (number, range) in model.neighbourhoods.enumerated() {
            for index in range {
                let variable = model.neighbourhoodLiterals[index].variable
                if memberships.headers[variable].count == 0 { decisions.append(variable) }
                variables.append(variable)
                memberships.append(Int32(number), to: variable)
            }
            starts.append(Int32(variables.count))
        }
        self.variables = variables
        self.starts = starts
        self.memberships = memberships
        self.decisions = decisions
    }

    var count: Int { starts.count - 1 }
    var bytes: Int { variables.bytes + starts.bytes + memberships.bytes + decisions.bytes }

    /// A random neighbourhood that the variable is in, if any.
    func neighbourhood(of variable: Int32, _ random: inout Random) -> Int? {
        guard variable < memberships.headers.count else { return nil }
        let header = memberships.headers[variable]
        guard header.count > 0 else { return nil }
        return Int(memberships.pool[header.start + Int32(random.below(Int(header.count)))])
    }

    /// A neighbourhood that shares a variable with the given one.
    func related(to one: Int, _ random: inout Random) -> Int {
        let length = Int(starts[one + 1] - starts[one])
        return neighbourhood(of: variables[Int(starts[one]) + random.below(length)], &random) ?? one
    }
}

/// The state of a large-neighbourhood search (Shaw: Using constraint programming and local search methods to solve vehicle routing problems, 1998): what
/// it has opened, and how large its neighbourhoods are at present for each level.
struct NeighbourhoodSearch: ~Copyable {
    let index: NeighbourhoodIndex
    /// The decisions of the region that is searched at present.
    var region = Flat<Int32>()
    /// The variables that are open in the region, decisions or not.
    var scope = Flat<Int32>()
    /// By variable: 0 fixed, 1 in the region, 2 in the freed part of it.
    var state: Flat<Int8>
    /// Whether decisions outside are fixed that are false, too.
    var fixesFalse = false
    /// Whether the relaxation's solution says where to look and what to try.
    var followsRelaxation = false
    /// By neighbourhood: whether it has been chosen already. All false between choices.
    var isChosen: Flat<Bool>
    /// True literals with a cost in the level that is improved.
    var costs = Flat<Int32>()
    /// By level: how many variables to free.
    var sizes: [Double]

    init(_ index: NeighbourhoodIndex, levelCount: Int) {
        self.index = index
        state = Flat(repeating: 0, count: index.memberships.headers.count)
        isChosen = Flat(repeating: false, count: index.count)
        let start = min(max(Double(index.decisions.count) / 20, 50), 1000)
        sizes = Array(repeating: start, count: levelCount)
    }

    var count: Int { index.count }
    var isEmpty: Bool { count == 0 }

    /// Raises the state of the neighbourhood's variables that are in state `from`; returns how many there were.
    mutating func raise(_ one: Int, from: Int8) -> Int {
        var raised = 0
        for place in index.starts[one]..<index.starts[one + 1] where state[index.variables[place]] == from {
            state[index.variables[place]] = from + 1
            raised += 1
        }
        return raised
    }
}
