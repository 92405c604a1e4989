internal import Foundation

/// Reads the bytes of an XML file that FET wrote and refuses what no FET writes: other encodings, document types.
enum FETBytes {
    /// The largest example of a real school is a tenth of it.
    static let maximumSize = 64 << 20

    static func read(_ path: String) throws(FETError) -> Data {
        let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
            throw FETError(.missing, file: path, message: "no such file")
        }
        // A device or a pipe might never end.
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            throw FETError(.unreadable, file: path, message: "is a folder or a device; name a .fet file")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw FETError(.unreadable, file: path, message: "can't be read; look at its permissions")
        }
        defer { try? handle.close() }
        var data = Data()
        do {
            while data.count <= maximumSize, let part = try handle.read(upToCount: 1 << 20), !part.isEmpty {
                data.append(part)
            }
        } catch {
            throw FETError(.unreadable, file: path, message: "can't be read: \(error.localizedDescription)")
        }
        guard data.count <= maximumSize else {
            throw FETError(.tooLarge, file: path, message: "is larger than \(maximumSize >> 20) MB")
        }
        try check(data, file: path)
        return data
    }

    static func check(_ data: Data, file: String) throws(FETError) {
        let bytes = [UInt8](data)
        if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
            throw FETError(.otherKind, file: file, message: "the file is empty")
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = bytes[start...].first(where: { $0 > 0x20 }), first == UInt8(ascii: "<"),
            !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF])
        else {
            throw FETError(
                .otherKind, file: file, line: 1, column: 1, message: "not a FET file: it is not XML in UTF-8")
        }
        if let place = firstInvalid(bytes) {
            let (line, column) = position(of: place, in: bytes)
            throw FETError(.notXML, file: file, line: line, column: column, message: "not text in UTF-8")
        }
        if let encoding = declaredEncoding(bytes[start...]), encoding.lowercased() != "utf-8" {
            throw FETError(
                .notXML, file: file, line: 1, column: 1,
                message: "says that its encoding is \(encoding); FET files are in UTF-8")
        }
        // Entities can grow a small file to any size, and FET has none.
        for word in ["<!DOCTYPE", "<!ENTITY"] {
            if let place = data.range(of: Data(word.utf8)) {
                let (line, column) = position(of: place.lowerBound - data.startIndex, in: bytes)
                throw FETError(
                    .notXML, file: file, line: line, column: column,
                    message: "has a document type declaration (\(word)); a FET file has none")
            }
        }
    }

    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        // Valid text is the rule, and for it the fast check of the standard library is enough.
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var position = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): position += UTF8.width(scalar)
            case .emptyInput, .error: return position
            }
        }
    }

    /// Line and column of an offset, both counted from 1; columns count characters.
    static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return (line, String(decoding: before[lineStart...], as: UTF8.self).count + 1)
    }

    private static func declaredEncoding(_ bytes: ArraySlice<UInt8>) -> String? {
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        guard head.hasPrefix("<?xml"), let end = head.range(of: "?>"),
            let word = head.range(of: "encoding", range: head.startIndex..<end.lowerBound)
        else { return nil }
        let quoted = head[word.upperBound..<end.lowerBound].split(whereSeparator: { "\"'= ".contains($0) })
        return quoted.first.map(String.init)
    }
}
