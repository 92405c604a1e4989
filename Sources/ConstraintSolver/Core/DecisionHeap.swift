/// The unassigned variables by activity (VSIDS: Moskewicz et al., 2001, with the exponential weights of Eén and Sörensson, 2003).
///
/// Only variables that a conflict has bumped are in a binary heap. The others wait in a fixed order, in which a cursor walks: a large
/// school has hundreds of thousands of variables of which a few thousand ever take part in a conflict, and a heap of all of them cost a
/// third of the time to a first plan.
struct DecisionHeap: ~Copyable {
    private var activity = Flat<Double>()
    private var heap = Flat<Int32>()
    /// By variable: its index in the heap, or ``absent``, or ``waiting``.
    private var place = Flat<Int32>()
    private var order = Flat<Int32>()
    /// By variable: its index in the order.
    private var rank = Flat<Int32>()
    /// No variable waits before this index of the order.
    private var cursor: Int32 = 0
    private var increment = 1.0
    var decay = 0.95
    /// Whether variables without activity wait in the order; else they are in the heap like the others.
    private let isOrdered: Bool

    private static let absent: Int32 = -1
    private static let waiting: Int32 = -2

    init(isOrdered: Bool) {
        self.isOrdered = isOrdered
    }

    var bytes: Int { activity.bytes + heap.bytes + place.bytes + order.bytes + rank.bytes }

    /// Adds variables; those of an ordered heap wait, after all others.
    mutating func addVariables(_ count: Int) {
        activity.append(repeating: 0, count: count)
        place.append(repeating: isOrdered ? Self.waiting : Self.absent, count: count)
        guard isOrdered else { return }
        for _ in 0..<count {
            rank.append(Int32(order.count))
            order.append(Int32(order.count))
        }
    }

    /// Sets the order of the variables that no conflict has bumped: the first ones, each once; those with higher numbers follow. All wait from
    /// then on.
    mutating func setOrder(_ variables: consuming Flat<Int32>) {
        for index in variables.count..<order.count { variables.append(Int32(index)) }
        order = variables
        for index in 0..<order.count {
            rank[order[index]] = Int32(index)
            if place[order[index]] == Self.absent { place[order[index]] = Self.waiting }
        }
        cursor = 0
    }

    @inline(__always)
    func comesBefore(_ a: Int32, _ b: Int32) -> Bool {
        let x = activity[a]
        let y = activity[b]
        if x != y { return x > y }
        return isOrdered ? rank[a] < rank[b] : a < b
    }

    @inline(__always)
    mutating func insert(_ variable: Int32) {
        if place[variable] != Self.absent { return }
        if isOrdered && activity[variable] == 0 {
            place[variable] = Self.waiting
            cursor = min(cursor, rank[variable])
        } else {
            push(variable)
        }
    }

    /// Removes all variables of a heap that is not ordered, and begins with the weights anew.
    mutating func restart() {
        removeAll()
        increment = 1
    }

    /// Removes all variables of a heap that is not ordered.
    mutating func removeAll() {
        while heap.count > 0 { place[heap.removeLast()] = Self.absent }
    }

    /// Inserts a variable with the activity, whatever it was before.
    mutating func insert(_ variable: Int32, at initial: Double) {
        activity[variable] = initial
        insert(variable)
    }

    /// The variable that comes first; `nil` if there is none.
    var first: Int32? {
        mutating get {
            while cursor < order.count && place[order[cursor]] != Self.waiting { cursor += 1 }
            let next = cursor < order.count ? order[cursor] : nil
            guard heap.count > 0 else { return next }
            guard let next, !comesBefore(heap[0], next) else { return heap[0] }
            return next
        }
    }

    mutating func removeFirst() -> Int32? {
        guard let first else { return nil }
        if place[first] != Self.waiting { pop() }
        place[first] = Self.absent
        return first
    }

    mutating func bump(_ variable: Int32) {
        activity[variable] += increment
        if activity[variable] > 1e100 { rescale() }
        if place[variable] >= 0 {
            siftUp(place[variable])
        } else if place[variable] == Self.waiting {
            push(variable)
        }
    }

    mutating func decayAll() {
        increment /= decay
    }

    private mutating func rescale() {
        for variable in 0..<activity.count { activity[variable] *= 1e-100 }
        increment *= 1e-100
    }

    private mutating func push(_ variable: Int32) {
        place[variable] = Int32(heap.count)
        heap.append(variable)
        siftUp(place[variable])
    }

    private mutating func pop() {
        let last = heap.removeLast()
        if heap.count > 0 {
            heap[0] = last
            place[last] = 0
            siftDown(0)
        }
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
