/// Lower bounds of one level from cores (OLL: Andres, Kaufmann, Matheis, Schaub: Unsatisfiability-based optimization in clasp, 2012; Morgado, Dodaro, Marques-Silva:
/// Core-guided MaxSAT with soft cardinality constraints, 2014), heavy weights first (stratification: Ansótegui, Bonet, Gabàs, Levy, 2012).
///
/// Each soft literal is assumed; where assumptions clash, at least one of them must fail, which costs the least of their weights.
/// That much is added to the bound, and a new soft literal says that no second one fails.
struct CoreGuided {
    /// Soft literals that say: at most `allowed` of the literals fail.
    struct Sum {
        var literals: [Int32]
        var allowed: Int
    }

    let level: Int
    /// No solution has less, as far as cores tell.
    var bound: Int
    /// The soft literals, in the order in which they came, and what it costs when one fails: 0 where that has been accounted for.
    private(set) var softs: [Int32] = []
    private var weights: [Int] = []
    /// By soft literal, its place in the lists. Only ever looked up.
    private var places: [Int32: Int] = [:]
    private var sums: [Int32: Sum] = [:]
    /// Only softs of at least this weight are assumed at present.
    var stratum = 0

    init(_ number: Int, _ level: Level, _ core: borrowing Core) {
        self.level = number
        bound = level.base
        for (index, literal) in level.literals.enumerated() {
            if core.value[literal] > 0 { bound += level.weights[index] }
            if core.value[literal] == 0 { add(literal ^ 1, level.weights[index]) }
        }
        stratum = weights.max() ?? 0
    }

    private mutating func add(_ soft: Int32, _ weight: Int) {
        if let place = places[soft] {
            weights[place] += weight
        } else {
            places[soft] = softs.count
            softs.append(soft)
            weights.append(weight)
        }
    }

    /// Whether it still costs something when the literal fails.
    func isOpen(_ soft: Int32) -> Bool { weight(of: soft) > 0 }

    private func weight(of soft: Int32) -> Int { places[soft].map { weights[$0] } ?? 0 }

    /// The soft literals that are assumed at present. O(softs).
    func assumed() -> [Int32] {
        softs.indices.lazy.filter { weights[$0] >= stratum && weights[$0] > 0 }.map { softs[$0] }
    }

    /// Goes on to lighter softs; returns false if all are assumed already.
    mutating func lowerStratum() -> Bool {
        let lighter = weights.filter { $0 > 0 && $0 < stratum }
        guard let next = lighter.max() else { return false }
        // Halving at least keeps the number of strata small.
        stratum = lighter.filter { $0 >= (next + 1) / 2 }.min() ?? next
        return true
    }

    /// Accounts for a core: takes its least weight off its literals and adds the soft literals that follow to the search.
    mutating func relax(_ clash: [Int32], _ core: inout Core) {
        let least = clash.map { weight(of: $0) }.min() ?? 0
        guard least > 0 else { return }
        bound += least
        for soft in clash {
            add(soft, -least)
            if var sum = sums[soft], sum.allowed + 1 < sum.literals.count {
                sum.allowed += 1
                addSum(sum, weight: least, &core)
            }
        }
        if clash.count > 1 { addSum(Sum(literals: clash, allowed: 1), weight: least, &core) }
    }

    /// A fresh soft literal: if it is true, at least all but `allowed` of the literals hold.
    private mutating func addSum(_ sum: Sum, weight: Int, _ core: inout Core) {
        let soft = core.newLiteral(phase: 1)
        var literals = Flat<Int32>()
        var coefficients = Flat<Int>()
        let degree = sum.literals.count - sum.allowed
        literals.append(soft ^ 1)
        coefficients.append(degree)
        var open = degree
        for literal in sum.literals where core.value[literal] >= 0 {
            if core.value[literal] > 0 {
                open -= 1
                continue
            }
            literals.append(literal)
            coefficients.append(1)
        }
        sums[soft] = sum
        add(soft, weight)
        guard open > 0 else { return }
        coefficients[0] = open
        let constraint = core.addLinear(literals, coefficients, degree: open)
        core.propagateAtRoot(constraint)
    }
}
