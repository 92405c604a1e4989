/// Many short lists in one pool, one list per key (a literal).
///
/// A list that outgrows its place moves to the pool's end with half as much room again; ``compact()`` reclaims what is left behind.
struct Lists<Element: BitwiseCopyable>: ~Copyable {
    struct Header: BitwiseCopyable, Sendable {
        var start: Int32 = 0
        var count: Int32 = 0
        var capacity: Int32 = 0
    }

    var headers: Flat<Header>
    var pool = Flat<Element>()
    private var wasted = 0

    init(keys: Int) {
        headers = Flat(repeating: Header(), count: keys)
    }

    var bytes: Int { headers.bytes + pool.bytes }

    mutating func addKeys(_ count: Int) {
        headers.append(repeating: Header(), count: count)
    }

    /// Lays out empty lists with so much room each, by key.
    mutating func reserve(_ counts: borrowing Flat<Int32>, filler: Element) {
        var start: Int32 = 0
        for key in 0..<counts.count {
            headers[key] = Header(start: start, count: 0, capacity: counts[key])
            start += counts[key]
        }
        pool.reserve(Int(start))
        pool.append(repeating: filler, count: Int(start))
    }

    @inline(__always)
    mutating func append(_ element: Element, to key: Int32) {
        var header = headers[key]
        if header.count == header.capacity { header = enlarge(header, element) }
        pool[header.start &+ header.count] = element
        header.count &+= 1
        headers[key] = header
    }

    private mutating func enlarge(_ old: Header, _ filler: Element) -> Header {
        var header = old
        header.capacity = old.capacity + max(old.capacity / 2, 2)
        header.start = Int32(pool.count)
        wasted += Int(old.capacity)
        pool.append(repeating: filler, count: Int(header.capacity))
        pool.move(from: Int(old.start), to: Int(header.start), length: Int(old.count))
        return header
    }

    @inline(__always)
    mutating func setCount(_ count: Int32, of key: Int32) {
        headers[key].count = count
    }

    /// Removes the element at `index` by moving the list's last one there.
    mutating func remove(at index: Int32, from key: Int32) {
        let header = headers[key]
        pool[header.start + index] = pool[header.start + header.count - 1]
        headers[key].count = header.count - 1
    }

    /// Lays the lists out anew when more than a quarter of the pool is unused. O(pool).
    mutating func compactIfWasteful() {
        if wasted > 4096, wasted > pool.count / 4 { compact() }
    }

    mutating func compact() {
        var fresh = Flat<Element>()
        fresh.reserve(pool.count - wasted)
        for key in 0..<headers.count {
            let header = headers[key]
            let start = fresh.count
            for index in 0..<header.count { fresh.append(pool[header.start + index]) }
            headers[key] = Header(start: Int32(start), count: header.count, capacity: header.count)
        }
        pool = fresh
        wasted = 0
    }
}

extension Lists: Sendable where Element: Sendable {}
