/// A matching of clauses with resources: each literal that keeps a clause takes one unit of a resource, as a cover takes a person's time.
///
/// Resources are at-most-one groups, with a capacity of one, or linear constraints, with as much as fits into them. The clauses are few, and chosen
/// anew for each question. (Augmenting paths: Kuhn, The Hungarian method for the assignment problem, 1955.)
struct Matching: ~Copyable {
    /// A literal that keeps a chosen clause.
    struct Edge: BitwiseCopyable {
        let literal: Int32
        /// A group's number, or that of a linear constraint after all groups.
        var resource: Int32
    }

    let graph: ResourceGraph
    /// The chosen clauses, by their numbers in the graph.
    private(set) var clauses = Flat<Int32>()
    /// By number in the graph: the clause's index among those chosen; −1 for none.
    private var indices: Flat<Int32>
    /// The edges of the chosen clauses, one clause after the other, and where each begins; the same for the clauses' other literals.
    var edges = Flat<Edge>()
    private var edgeStarts = Flat<Int32>()
    private(set) var others = Flat<Int32>()
    private var otherStarts = Flat<Int32>()
    /// By chosen clause: whether only a resource can keep it, and the one that it is matched with; −1 for none.
    var isNeeded = Flat<Bool>()
    private(set) var resourceOf = Flat<Int32>()
    /// By resource: what is left of its capacity, −1 where that is not known; how much of a linear constraint one edge takes at least, 0 where no
    /// edge leads there; and the clause from which the alternating tree reached it, −1 for none.
    var residual: Flat<Int32>
    private(set) var unit: Flat<Int>
    private(set) var parent: Flat<Int32>
    /// The resources whose residual capacity is known, and those in the alternating tree.
    private var known = Flat<Int32>()
    private(set) var reached = Flat<Int32>()
    /// The chosen clauses in the alternating tree, in the order in which it is grown.
    var queue = Flat<Int32>()

    /// Whether there is nothing to match.
    var isIdle: Bool { graph.clauseCount == 0 }

    init(_ graph: consuming ResourceGraph = ResourceGraph()) {
        indices = Flat(repeating: -1, count: graph.clauseCount)
        residual = Flat(repeating: -1, count: graph.groupCount)
        unit = Flat(repeating: 0, count: graph.groupCount)
        parent = Flat(repeating: -1, count: graph.groupCount)
        self.graph = graph
    }

    /// The accounted storage: what lasts from one question to the next.
    var bytes: Int { graph.bytes + indices.bytes + residual.bytes + unit.bytes + parent.bytes }

    /// The index of the literal's clause among those chosen, if the literal is an edge of one.
    func index(of literal: Int32) -> Int32? {
        guard let clause = graph.clause(of: literal), indices[clause] >= 0 else { return nil }
        return indices[clause]
    }

    /// Chooses the clause that the literal is an edge of, if any.
    mutating func choose(clauseOf literal: Int32) {
        guard let clause = graph.clause(of: literal), indices[clause] < 0 else { return }
        indices[clause] = Int32(clauses.count)
        clauses.append(clause)
        edgeStarts.append(Int32(edges.count))
        otherStarts.append(Int32(others.count))
        for place in graph.range(of: clause) {
            let member = graph.literal(place)
            if let group = graph.group(of: member, in: clause) {
                edges.append(Edge(literal: member, resource: group))
            } else {
                others.append(member)
            }
        }
        isNeeded.append(false)
        resourceOf.append(-1)
    }

    func edges(of clause: Int32) -> Range<Int32> {
        edgeStarts[clause]..<(Int(clause) + 1 < clauses.count ? edgeStarts[clause + 1] : Int32(edges.count))
    }

    func others(of clause: Int32) -> Range<Int32> {
        otherStarts[clause]..<(Int(clause) + 1 < clauses.count ? otherStarts[clause + 1] : Int32(others.count))
    }

    /// Makes room for so many linear constraints beside the groups.
    mutating func makeRoom(linears: Int) {
        let missing = graph.groupCount + linears - parent.count
        residual.append(repeating: -1, count: missing)
        unit.append(repeating: 0, count: missing)
        parent.append(repeating: -1, count: missing)
    }

    /// The linear constraint that the resource is, if it is no group.
    func linear(of resource: Int32) -> Int32? {
        resource < graph.groupCount ? nil : resource - Int32(graph.groupCount)
    }

    /// Lets the edge take so much of the linear constraint, not of its group.
    mutating func redirect(edge: Int32, to constraint: Int32, taking coefficient: Int) {
        let resource = Int32(graph.groupCount) + constraint
        edges[edge].resource = resource
        unit[resource] = unit[resource] == 0 ? coefficient : min(unit[resource], coefficient)
    }

    /// Chooses no clause any more.
    mutating func clear() {
        unmatch()
        for index in 0..<clauses.count { indices[clauses[index]] = -1 }
        for edge in 0..<edges.count { unit[edges[edge].resource] = 0 }
        clauses.truncate(to: 0)
        edges.truncate(to: 0)
        edgeStarts.truncate(to: 0)
        others.truncate(to: 0)
        otherStarts.truncate(to: 0)
        isNeeded.truncate(to: 0)
        resourceOf.truncate(to: 0)
    }

    /// Forgets which clause is matched with what, and all capacities.
    mutating func unmatch() {
        for clause in 0..<clauses.count { resourceOf[clause] = -1 }
        while known.count > 0 { residual[known.removeLast()] = -1 }
        clearTree()
    }

    mutating func setCapacity(_ capacity: Int32, of resource: Int32) {
        residual[resource] = capacity
        known.append(resource)
    }

    /// Adds the resource to the alternating tree.
    mutating func reach(_ resource: Int32, from clause: Int32) {
        parent[resource] = clause
        reached.append(resource)
    }

    mutating func clearTree() {
        while reached.count > 0 { parent[reached.removeLast()] = -1 }
        queue.truncate(to: 0)
    }

    /// Matches along the path from the tree's root to the resource, which has capacity left.
    mutating func augment(to resource: Int32) {
        residual[resource] -= 1
        var next = resource
        while next >= 0 {
            let clause = parent[next]
            let previous = resourceOf[clause]
            resourceOf[clause] = next
            next = previous
        }
    }
}
