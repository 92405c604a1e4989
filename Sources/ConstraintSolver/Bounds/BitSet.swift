/// A set of numbers from 0 on that is emptied in order, while numbers ahead may still come in.
struct BitSet: ~Copyable {
    private var words = Flat<UInt64>()

    /// Makes room for numbers up to this one.
    mutating func reserve(_ number: Int) {
        if number >> 6 >= words.count { words.append(0) }
    }

    var lastWord: Int { words.count - 1 }

    @inline(__always)
    mutating func insert(_ number: Int32) {
        words[number >> 6] |= 1 << UInt64(number & 63)
    }

    /// Removes the least number in the words from `word` on, which moves along.
    @inline(__always)
    mutating func removeFirst(from word: inout Int) -> Int? {
        while word < words.count {
            let bits = words[word]
            if bits != 0 {
                words[word] = bits & (bits - 1)
                return word << 6 + bits.trailingZeroBitCount
            }
            word += 1
        }
        return nil
    }

    /// Removes the greatest number in the words down from `word`, which moves along.
    @inline(__always)
    mutating func removeLast(from word: inout Int) -> Int? {
        while word >= 0 {
            let bits = words[word]
            if bits != 0 {
                let last = 63 - bits.leadingZeroBitCount
                words[word] = bits ^ (1 << UInt64(last))
                return word << 6 + last
            }
            word -= 1
        }
        return nil
    }
}
