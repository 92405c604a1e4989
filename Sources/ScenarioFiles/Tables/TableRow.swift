/// The cells of one row, kept in one buffer that the next row overwrites.
struct TableRow {
    private(set) var bytes: [UInt8] = []
    /// Where each cell ends in `bytes`.
    private(set) var ends: [Int] = []
    /// The column of the file in which each cell begins.
    private(set) var columns: [Int] = []
    /// Where each cell stands, for rows that are written in the scenario itself.
    private(set) var places: [Place] = []
    var line = 0

    var count: Int { ends.count }

    mutating func clear(line: Int) {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        columns.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        self.line = line
    }

    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func endCell(column: Int) {
        ends.append(bytes.count)
        columns.append(column)
    }

    mutating func append(_ text: String, at place: Place) {
        bytes.append(contentsOf: text.utf8)
        ends.append(bytes.count)
        columns.append(place.column)
        places.append(place)
    }

    /// Whether no cell holds more than spaces.
    var isBlank: Bool {
        bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// The text of a cell without spaces at its ends; `nil` where it is not UTF-8.
    func text(_ cell: Int) -> String? {
        guard cell < ends.count else { return "" }
        var start = cell == 0 ? 0 : ends[cell - 1]
        var end = ends[cell]
        while start < end, TableRow.isSpace(bytes[start]) { start += 1 }
        while start < end, TableRow.isSpace(bytes[end - 1]) { end -= 1 }
        guard let text = String(validating: bytes[start..<end], as: UTF8.self) else { return nil }
        // Spreadsheets also bring no-break spaces.
        return text.utf8.contains(0xC2) ? trimmed(text) : text
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
