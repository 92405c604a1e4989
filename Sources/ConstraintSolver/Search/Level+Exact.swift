extension Level {
    /// The literals that are true in every assignment in which the level has exactly this value: where its weights can't add up to it in another
    /// way.
    ///
    /// So money tells who is not called out: 24.00 a period and 95.00 a call-out make 840.00 only without call-outs. A relaxation mixes them.
    /// O(w²·s) for w different weights and a value of s steps.
    func forced(at value: Int) -> [Int32] {
        let target = (value - base) / step
        let kinds = Dictionary(grouping: literals.indices) { weights[$0] / step }.sorted { $0.key < $1.key }
        guard (2...8).contains(kinds.count), (0...1 << 20).contains(target) else { return [] }
        var result: [Int32] = []
        for (weight, members) in kinds {
            let rest = Self.sums(of: kinds.filter { $0.key != weight }.map { ($0.key, $0.value.count) }, upTo: target)
            let most = min(members.count, target / weight)
            let counts = (0...most).filter { rest[target - $0 * weight] }
            if counts.last == 0 { result += members.map { literals[$0] ^ 1 } }
            if counts.first == members.count { result += members.map { literals[$0] } }
        }
        return result
    }

    /// What up to so many of each weight can add up to.
    private static func sums(of kinds: [(weight: Int, count: Int)], upTo most: Int) -> [Bool] {
        var isSum = [Bool](repeating: false, count: most + 1)
        isSum[0] = true
        var used = [Int](repeating: 0, count: most + 1)
        for (weight, count) in kinds {
            for sum in 0...most {
                used[sum] = 0
                guard !isSum[sum], sum >= weight, isSum[sum - weight], used[sum - weight] < count else { continue }
                isSum[sum] = true
                used[sum] = used[sum - weight] + 1
            }
        }
        return isSum
    }
}
