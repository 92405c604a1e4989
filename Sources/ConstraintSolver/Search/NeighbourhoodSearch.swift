/// What large-neighbourhood search (Shaw: Using constraint programming and local search methods to solve vehicle routing problems, 1998) knows of the
/// model, and how large its neighbourhoods are at present for each level.
struct NeighbourhoodSearch: ~Copyable {
    /// The literals' variables of each declared neighbourhood, one after the other.
    var variables = Flat<Int32>()
    var starts = Flat<Int32>()
    /// Which neighbourhoods a variable is in.
    var memberships: Lists<Int32>
    /// Every variable that is in some neighbourhood, once.
    var decisions = Flat<Int32>()
    var isFree: Flat<Bool>
    /// By level: how many variables to free.
    var sizes: [Double]

    init(_ model: Model, levelCount: Int) {
        memberships = Lists(keys: model.variableCount)
        isFree = Flat(repeating: false, count: model.variableCount)
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
        sizes = Array(repeating: 0, count: levelCount)
        let start = min(max(Double(decisions.count) / 20, 50), 2000)
        for level in sizes.indices { sizes[level] = start }
    }

    var count: Int { starts.count - 1 }
    var isEmpty: Bool { count == 0 }

    /// Frees neighbourhoods until enough variables are free: a first one by chance, then such as share a variable with a freed one, or by chance again.
    mutating func choose(size: Int, _ random: inout Random) -> Int {
        for index in 0..<decisions.count { isFree[decisions[index]] = false }
        var freed = 0
        var chosen: [Int] = []
        var attempts = 0
        while freed < size && attempts < 10_000 {
            attempts += 1
            var next = random.below(count)
            if let one = chosen.isEmpty ? nil : chosen[random.below(chosen.count)], random.below(4) > 0 {
                let range = Int(starts[one])..<Int(starts[one + 1])
                let variable = variables[range.lowerBound + random.below(range.count)]
                let header = memberships.headers[variable]
                next = Int(memberships.pool[header.start + Int32(random.below(Int(header.count)))])
            }
            chosen.append(next)
            for index in starts[next]..<starts[next + 1] where !isFree[variables[index]] {
                isFree[variables[index]] = true
                freed += 1
            }
        }
        return freed
    }
}
