/// Sums of integers by place, with a list of the places.
struct IntegerSums: ~Copyable {
    private var sums = Flat<Int>()
    private(set) var places = Flat<Int32>()
    private var isListed = Flat<Bool>()

    var bytes: Int { sums.bytes + isListed.bytes }

    mutating func grow(to count: Int) {
        let known = sums.count
        sums.append(repeating: 0, count: count - known)
        isListed.append(repeating: false, count: count - known)
    }

    subscript(place: Int32) -> Int { sums[place] }

    mutating func add(_ amount: Int, _ place: Int32) {
        if !isListed[place] {
            isListed[place] = true
            places.append(place)
        }
        sums[place] += amount
    }

    mutating func clear() {
        for index in 0..<places.count {
            sums[places[index]] = 0
            isListed[places[index]] = false
        }
        places.truncate(to: 0)
    }
}
