/// The unassigned variables by activity (VSIDS: Moskewicz et al., 2001, with the exponential weights of Eén and Sörensson, 2003): a
/// binary heap. Equally active variables come in the order of their numbers, which is the order that the model was stated in.
struct DecisionHeap: ~Copyable {
    private var activity = Flat<Double>()
    private var heap = Flat<Int32>()
    /// By variable: its index in the heap, or −1.
    private var place = Flat<Int32>()
    private var increment = 1.0
    var decay = 0.95

    var bytes: Int { activity.bytes + heap.bytes + place.bytes }
    var isEmpty: Bool { heap.count == 0 }

    mutating func addVariables(_ count: Int) {
        activity.append(repeating: 0, count: count)
        place.append(repeating: -1, count: count)
        for variable in activity.count - count..<activity.count { insert(Int32(variable)) }
    }

    /// Sets the activity that a variable starts with.
    mutating func start(_ variable: Int32, at initial: Double) {
        activity[variable] = initial
        if place[variable] >= 0 { siftUp(place[variable]) }
    }

    @inline(__always)
    private func comesBefore(_ a: Int32, _ b: Int32) -> Bool {
        let x = activity[a]
        let y = activity[b]
        return x > y || (x == y && a < b)
    }

    @inline(__always)
    mutating func insert(_ variable: Int32) {
        if place[variable] >= 0 { return }
        place[variable] = Int32(heap.count)
        heap.append(variable)
        siftUp(place[variable])
    }

    mutating func removeFirst() -> Int32 {
        let first = heap[0]
        place[first] = -1
        let last = heap.removeLast()
        if heap.count > 0 {
            heap[0] = last
            place[last] = 0
            siftDown(0)
        }
        return first
    }

    mutating func bump(_ variable: Int32) {
        activity[variable] += increment
        if activity[variable] > 1e100 { rescale() }
        if place[variable] >= 0 { siftUp(place[variable]) }
    }

    mutating func decayAll() {
        increment /= decay
    }

    private mutating func rescale() {
        for variable in 0..<activity.count { activity[variable] *= 1e-100 }
        increment *= 1e-100
    }

    private mutating func siftUp(_ start: Int32) {
        var index = start
        let variable = heap[index]
        while index > 0 {
            let parent = (index - 1) >> 1
            let other = heap[parent]
            if !comesBefore(variable, other) { break }
            heap[index] = other
            place[other] = index
            index = parent
        }
        heap[index] = variable
        place[variable] = index
    }

    private mutating func siftDown(_ start: Int32) {
        var index = start
        let variable = heap[index]
        let count = Int32(heap.count)
        while true {
            var child = 2 * index + 1
            if child >= count { break }
            if child + 1 < count && comesBefore(heap[child + 1], heap[child]) { child += 1 }
            let other = heap[child]
            if !comesBefore(other, variable) { break }
            heap[index] = other
            place[other] = index
            index = child
        }
        heap[index] = variable
        place[variable] = index
    }
}
