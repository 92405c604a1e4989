/// The search's own reproducible random numbers: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
package struct Random: Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `limit` − 1; 0 if the limit is not positive. The bias is below limit / 2⁶⁴.
    package mutating func below(_ limit: Int) -> Int {
        limit <= 0 ? 0 : Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }
}
