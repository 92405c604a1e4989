/// A vector with a list of the places that may differ from zero.
struct SparseVector<Value: BitwiseCopyable & Numeric>: ~Copyable {
    private(set) var values: Flat<Value>
    private(set) var places = Flat<Int32>()
    private var isListed: Flat<Bool>

    init(count: Int) {
        values = Flat(repeating: 0, count: count)
        isListed = Flat(repeating: false, count: count)
    }

    var bytes: Int { values.bytes + isListed.bytes }

    @inline(__always)
    subscript(place: Int32) -> Value {
        get { values[place] }
        set {
            if !isListed[place] {
                isListed[place] = true
                places.append(place)
            }
            values[place] = newValue
        }
    }

    /// Adds places at the end, all zero.
    mutating func grow(to count: Int) {
        values.append(repeating: 0, count: count - values.count)
        isListed.append(repeating: false, count: count - isListed.count)
    }

    mutating func clear() {
        for index in 0..<places.count {
            values[places[index]] = 0
            isListed[places[index]] = false
        }
        places.truncate(to: 0)
    }
}
