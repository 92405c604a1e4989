/// ASCII text that grows; models run to hundreds of megabytes.
struct Text {
    private(set) var bytes: [UInt8] = []

    mutating func put(_ string: String) {
        bytes += string.utf8
    }

    mutating func put(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }
}
