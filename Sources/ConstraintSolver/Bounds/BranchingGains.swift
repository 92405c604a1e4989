/// By how much the optimum of the relaxation rises where a variable is decided, for each unit that it moves (pseudo-costs: Bénichou and others:
/// Experiments in mixed-integer linear programming, 1971).
struct BranchingGains {
    private struct Sum {
        var isFalse = 0.0
        var isTrue = 0.0
        var count = 0.0

        mutating func add(_ isFalse: Double, _ isTrue: Double) {
            self.isFalse += isFalse
            self.isTrue += isTrue
            count += 1
        }
    }

    private var sums: [Int: Sum] = [:]
    private var total = Sum()

    /// Notes what was won on both sides of a variable, for each unit that it moved.
    mutating func note(_ column: Int, _ isFalse: Double, _ isTrue: Double) {
        sums[column, default: Sum()].add(isFalse, isTrue)
        total.add(isFalse, isTrue)
    }

    /// By how much the optimum is expected to rise on both sides of a variable with a fractional value, by what was won on average; with one that was
    /// never tried, as much as with others.
    func expected(of column: Int, at value: Double) -> (isFalse: Double, isTrue: Double) {
        let sum = sums[column] ?? total
        if sum.count == 0 { return (value, 1 - value) }
        return (value * sum.isFalse / sum.count, (1 - value) * sum.isTrue / sum.count)
    }

    /// Whether so much is known that the variable need not be tried again.
    func isReliable(_ column: Int) -> Bool { (sums[column]?.count ?? 0) >= 4 }
}
