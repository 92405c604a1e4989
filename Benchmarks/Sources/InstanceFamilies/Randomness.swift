/// Reproducible random numbers: SplitMix64 (Steele, Lea, Flood, 2014). The same seed gives the same instance, for ever.
struct Randomness {
    private var state: UInt64

    init(_ seed: Int) {
        state = UInt64(bitPattern: Int64(seed)) &* 0x2545_F491_4F6C_DD1D
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `limit` − 1.
    mutating func below(_ limit: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    mutating func coin() -> Bool { next() & 1 == 1 }

    mutating func shuffled<Element>(_ items: [Element]) -> [Element] {
        var items = items
        for index in items.indices.dropFirst() { items.swapAt(index, below(index + 1)) }
        return items
    }

    /// `count` different numbers below `limit`, in random order.
    mutating func sample(_ count: Int, below limit: Int) -> [Int] {
        var chosen: [Int] = []
        while chosen.count < count {
            let next = below(limit)
            if !chosen.contains(next) { chosen.append(next) }
        }
        return chosen
    }
}
