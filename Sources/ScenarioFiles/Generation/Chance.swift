/// Where everything that is drawn comes from: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
/// generators, 2014). Integers only, so it is the same on every platform.
struct Chance {
    private var state: UInt64

    /// A stream of its own for each number of a seed.
    init(seed: UInt64, stream: UInt64) {
        var mixer = Chance(state: seed)
        state = mixer.next() ^ (stream &* 0xD134_2543_DE82_EF95)
    }

    private init(state: UInt64) {
        self.state = state
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `limit` − 1; 0 where the limit is not positive.
    mutating func below(_ limit: Int) -> Int {
        limit <= 0 ? 0 : Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    /// A number of the range.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// True in so many of a hundred cases.
    mutating func percent(_ share: Int) -> Bool {
        below(100) < share
    }

    /// The elements in a drawn order (Fisher and Yates). The standard library's shuffle does not promise its order.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var result = elements
        for last in result.indices.dropFirst().reversed() { result.swapAt(last, below(last + 1)) }
        return result
    }

    /// One of the elements.
    mutating func any<Element>(of elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[below(elements.count)]
    }

    /// The element with the smallest rank; of equal ones a drawn one. Ranks stand in the order of the elements.
    mutating func first<Element>(of elements: [Element], ranks: [Int]) -> Element? {
        guard let smallest = ranks.min() else { return nil }
        return any(of: elements.indices.filter { ranks[$0] == smallest }.map { elements[$0] })
    }
}
