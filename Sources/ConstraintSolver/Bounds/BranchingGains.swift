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

    /// Notes what was won on both sides of a variable.
    mutating func note(_ column: Int, _ isFalse: Double, _ isTrue: Double) {
        sums[column, default: Sum()].add(isFalse, isTrue)
        total.add(isFalse, isTrue)
    }

    /// What is won on average; with a variable that was never tried, as much as with others.
    func expected(_ column: Int) -> (isFalse: Double, isTrue: Double) {
        let sum = sums[column] ?? total
        return sum.count > 0 ? (sum.isFalse / sum.count, sum.isTrue / sum.count) : (1, 1)
    }

    /// Whether so much is known that the variable need not be tried again.
    func isReliable(_ column: Int) -> Bool { (sums[column]?.count ?? 0) >= 4 }
}
