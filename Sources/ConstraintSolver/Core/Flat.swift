#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// A growable array of plain values that has exactly one owner.
///
/// This is the only file of the search with unsafe code. Standard arrays cost a uniqueness check per write and a reference
/// count per copy; a conflict-driven search does little else than read and write small arrays, and ran 2.5 times slower on them.
///
/// Invariants: `base` has room for `capacity` elements, of which the first `count` are initialized; elements are bitwise
/// copyable, so nothing is ever destroyed one by one. Indices are within `0..<count`: checked in debug builds and under the compilation
/// condition `CHECKED_STORAGE`, trusted otherwise.
@safe
package struct Flat<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    package private(set) var count: Int
    package private(set) var capacity: Int

    package init() {
        unsafe base = Self.allocate(4)
        count = 0
        capacity = 4
    }

    package init(repeating value: Element, count: Int) {
        let room = max(count, 4)
        unsafe base = Self.allocate(room)
        unsafe base.initialize(repeating: value, count: count)
        self.count = count
        capacity = room
    }

    deinit {
        unsafe free(base)
    }

    /// The accounted storage.
    package var bytes: Int { capacity * MemoryLayout<Element>.stride }

    @inline(__always)
    package subscript(index: Int) -> Element {
        get {
            check(index)
            return unsafe base[index]
        }
        set {
            check(index)
            unsafe base[index] = newValue
        }
    }

    @inline(__always)
    package subscript(index: Int32) -> Element {
        get { self[Int(index)] }
        set { self[Int(index)] = newValue }
    }

    @inline(__always)
    package mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        unsafe (base + count).initialize(to: element)
        count &+= 1
    }

    @inline(__always)
    package mutating func removeLast() -> Element {
        check(count - 1)
        count &-= 1
        return unsafe base[count]
    }

    /// Keeps the first `newCount` elements.
    @inline(__always)
    package mutating func truncate(to newCount: Int) {
        if newCount < count { count = max(newCount, 0) }
    }

    package mutating func append(repeating value: Element, count added: Int) {
        guard added > 0 else { return }
        if count + added > capacity { grow(to: count + added) }
        unsafe (base + count).initialize(repeating: value, count: added)
        count += added
    }

    /// As many of one value, whatever there was: in the same storage, if it is enough.
    package mutating func fill(repeating value: Element, count: Int) {
        truncate(to: 0)
        append(repeating: value, count: count)
    }

    /// The same elements. O(count).
    package func copy() -> Flat {
        var result = Flat()
        result.reserve(count)
        for index in 0..<count { result.append(self[index]) }
        return result
    }

    package mutating func reserve(_ room: Int) {
        if room > capacity { grow(to: room, exactly: true) }
    }

    /// Copies `length` elements from `source` to `target`; both ranges exist, and may overlap.
    package mutating func move(from source: Int, to target: Int, length: Int) {
        guard length > 0 else { return }
        check(source + length - 1)
        check(target + length - 1)
        unsafe (base + target).update(from: base + source, count: length)
    }

    /// The system moves large storage page by page, without copying it or touching what is not used yet: copies of
    /// growing lists were a third of the time to load a large school.
    private mutating func grow(to room: Int, exactly: Bool = false) {
        // Large storage is moved page by page, so that small steps cost little and leave little unused.
        let step = capacity > 1 << 16 ? capacity / 8 : capacity / 2 + 4
        capacity = exactly ? room : max(room, capacity + step)
        unsafe base = Self.allocate(capacity, from: base)
    }

    private static func allocate(_ capacity: Int, from old: UnsafeMutablePointer<Element>? = nil)
        -> UnsafeMutablePointer<Element>
    {
        // A process without memory can't go on, here as in every other allocation of the language.
        guard let fresh = unsafe realloc(old, capacity * MemoryLayout<Element>.stride) else {
            preconditionFailure("out of memory")
        }
        return unsafe fresh.bindMemory(to: Element.self, capacity: capacity)
    }

    @inline(__always)
    private func check(_ index: Int) {
        #if DEBUG || CHECKED_STORAGE
            precondition(index >= 0 && index < count, "index out of range")
        #endif
    }
}

/// It owns its storage alone, so whoever may pass the elements on may pass it on.
extension Flat: @unchecked Sendable where Element: Sendable {}
