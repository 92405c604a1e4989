import Foundation

/// Reads a CSV file row by row, in the memory of one row.
///
/// Commas, semicolons and tabs separate (whichever the header has most of); cells may be quoted, with `""` for a quote; lines end
/// with LF, CRLF or CR; a byte-order mark is skipped.
final class CSVReader {
    /// The format page states it.
    static let rowCap = 2_000_000
    private static let rowBytes = 1 << 20
    private static let chunkBytes = 1 << 18

    let file: String
    private let handle: FileHandle
    private var chunk: [UInt8] = []
    private var index = 0
    private var separator = UInt8(ascii: ",")
    private var line = 1
    private var column = 1

    init(path: String, file: String) throws(ScenarioError) {
        self.file = file
        handle = try FileBytes.open(path, shownAs: file)
        try refuseTooManyRows()
        try fill()
        if let encoding = FileBytes.foreignEncoding(chunk) {
            throw wrong("The file is written in \(encoding). \(FileBytes.advice)", line: 0)
        }
        if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        separator = mostFrequentSeparator()
    }

    deinit {
        try? handle.close()
    }

    private func wrong(_ message: String, line: Int, column: Int = 0) -> ScenarioError {
        ScenarioError(
            kind: .badData, diagnostics: [Diagnostic(file: file, line: line, column: column, message: message)])
    }

    /// Counts lines beforehand, which takes a moment, so that a file beyond the cap is refused before it costs anything.
    private func refuseTooManyRows() throws(ScenarioError) {
        do {
            let size = try handle.seekToEnd()
            try handle.seek(toOffset: 0)
            guard size > CSVReader.rowCap else { return }
            var lines = 0
            while let data = try handle.read(upToCount: CSVReader.chunkBytes), !data.isEmpty {
                for byte in data where byte == 0x0A { lines += 1 }
                guard lines <= CSVReader.rowCap + 1 else { break }
            }
            try handle.seek(toOffset: 0)
            guard lines > CSVReader.rowCap + 1 else { return }
        } catch {
            throw wrong("The file can't be read.", line: 0)
        }
        throw wrong("The table has more than \(CSVReader.rowCap) lines.", line: 0)
    }

    private func fill() throws(ScenarioError) {
        if Task.isCancelled { throw .cancelled(file) }
        index = 0
        do {
            chunk = [UInt8](try handle.read(upToCount: CSVReader.chunkBytes) ?? Data())
        } catch {
            throw wrong("The file can't be read.", line: line)
        }
    }

    private func mostFrequentSeparator() -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in chunk[index...] {
            if byte == 0x0A || byte == 0x0D { break }
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
    }

    private enum State {
        case start
        case plain
        case quoted
        /// After a quote inside a quoted cell: its end, or the first of two.
        case afterQuote
    }

    /// Reads the next row that is not blank; `false` at the end of the file.
    func next(_ row: inout TableRow) throws(ScenarioError) -> Bool {
        while try readRow(&row) {
            if !row.isBlank { return true }
        }
        return false
    }

    private func readRow(_ row: inout TableRow) throws(ScenarioError) -> Bool {
        row.clear(line: line)
        var state = State.start
        var cellColumn = column
        while true {
            if index == chunk.count {
                try fill()
                if chunk.isEmpty { break }
            }
            let byte = chunk[index]
            index += 1
            if state == .quoted {
                if byte == UInt8(ascii: "\"") { state = .afterQuote } else { row.append(byte) }
                advance(byte)
            } else if byte == separator {
                row.endCell(column: cellColumn)
                state = .start
                column += 1
                cellColumn = column
            } else if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D { try skipLineFeed() }
                row.endCell(column: cellColumn)
                line += 1
                column = 1
                return true
            } else {
                state = try content(byte, state, &row)
                advance(byte)
            }
            if row.bytes.count > CSVReader.rowBytes {
                throw wrong("This row is longer than 1 MB; perhaps a quote is not closed.", line: row.line)
            }
        }
        if state == .quoted {
            throw wrong(
                "The file ends inside a quoted cell; a quote is not closed.", line: row.line, column: cellColumn)
        }
        guard state != .start || row.count > 0 else { return false }
        row.endCell(column: cellColumn)
        return true
    }

    /// A byte outside quotes that is neither separator nor line end.
    private func content(_ byte: UInt8, _ state: State, _ row: inout TableRow) throws(ScenarioError) -> State {
        if byte == 0 { throw wrong("The file holds a zero byte; it is not a text file.", line: line, column: column) }
        switch (state, byte == UInt8(ascii: "\"")) {
        case (.start, true): return .quoted
        case (.start, false) where byte == 0x20: return .start
        case (.afterQuote, true):
            row.append(byte)
            return .quoted
        case (.afterQuote, false):
            guard byte == 0x20 else {
                throw wrong(
                    "Text follows a closing quote. Inside a quoted cell a quote is written twice.", line: line,
                    column: column)
            }
            return .afterQuote
        default:
            row.append(byte)
            return .plain
        }
    }

    private func advance(_ byte: UInt8) {
        if byte == 0x0A {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
    }

    private func skipLineFeed() throws(ScenarioError) {
        if index == chunk.count { try fill() }
        if index < chunk.count && chunk[index] == 0x0A { index += 1 }
    }
}
