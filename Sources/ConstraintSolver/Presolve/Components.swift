/// The connected components of a model, small ones taken together to parts: two variables are in one component if a chain of constraints leads
/// from one to the other.
struct Components: ~Copyable {
    /// By variable: its part's number, in the order of the parts' first variables. The constant links nothing; it is in the first part.
    private(set) var numbers: Flat<Int32>
    /// By part: how many variables it has.
    private(set) var sizes: [Int] = [0]

    /// Each part has a search of its own, which is not worth it for a few variables.
    private static let mostParts = 64

    /// O(model · log(variables)). If the flag is raised meanwhile, all is one part.
    init(_ model: Model, _ stop: StopFlag) {
        numbers = Flat(repeating: 0, count: model.variableCount)
        var linked = DisjointSets(count: model.variableCount)
        for (number, constraint) in model.constraints.enumerated() {
            if stop.isStopped(at: number) { return }
            // 0, the constant, as long as there is no other.
            var first = constraint.condition.map { linked.first(of: $0.variable) } ?? 0
            for index in constraint.start..<constraint.start + constraint.count {
                let variable = model.literals[index].variable
                if variable != 0 { first = first == 0 ? linked.first(of: variable) : linked.join(first, variable) }
            }
        }
        number(&linked, atLeast: (model.variableCount + Self.mostParts - 2) / Self.mostParts)
    }

    /// Gathers components, in the order of their first variables, until they have so many variables.
    private mutating func number(_ linked: inout DisjointSets, atLeast least: Int) {
        let count = Int32(numbers.count)
        var linkedSizes = Flat<Int32>(repeating: 0, count: numbers.count)
        for variable in 1..<max(count, 1) { linkedSizes[linked.first(of: variable)] += 1 }
        var rest = numbers.count - 1
        for variable in 1..<max(count, 1) {
            let first = linked.first(of: variable)
            if first == variable {
                if sizes[sizes.count - 1] >= least && rest >= least { sizes.append(0) }
                numbers[variable] = Int32(sizes.count - 1)
                sizes[sizes.count - 1] += Int(linkedSizes[variable])
                rest -= Int(linkedSizes[variable])
            }
            numbers[variable] = numbers[first]
        }
    }

    /// Whether it pays to solve the parts apart: each has its copy of its constraints, and where nearly all is one part that is for nothing.
    var isWorthwhile: Bool {
        10 * (sizes.max() ?? 0) <= 9 * (numbers.count - 1) && sizes.count > 1
    }
}

/// Sets of numbers that grow together; each is known by its least number (Galler, Fischer: An improved equivalence algorithm, 1964).
private struct DisjointSets: ~Copyable {
    private var parents = Flat<Int32>()

    init(count: Int) {
        parents.reserve(count)
        for number in 0..<Int32(count) { parents.append(number) }
    }

    /// The least number of the set. On the way each number is hung up one step nearer to it.
    mutating func first(of number: Int32) -> Int32 {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }

    /// Makes one set of two; `one` is the least number of its set. Returns the least number of both.
    mutating func join(_ one: Int32, _ other: Int32) -> Int32 {
        let other = first(of: other)
        parents[max(one, other)] = min(one, other)
        return min(one, other)
    }
}
