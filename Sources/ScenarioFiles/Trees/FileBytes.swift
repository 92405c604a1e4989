import Foundation

/// Reads files in a way that no file can hurt: regular files only, with a cap, and encodings named.
enum FileBytes {
    /// A handle on a regular file.
    static func open(_ path: String, shownAs name: String) throws(ScenarioError) -> FileHandle {
        guard FileManager.default.fileExists(atPath: path) else {
            throw ScenarioError(.missingFile, file: name, "There is no such file.")
        }
        let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let type = (try? FileManager.default.attributesOfItem(atPath: resolved))?[.type] as? FileAttributeType
        guard type == .typeRegular else {
            let what =
                type == .typeDirectory ? "This is a folder; a file is expected." : "This is not an ordinary file."
            throw ScenarioError(.badData, file: name, what)
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw ScenarioError(.badData, file: name, "The file can't be opened; may it be read?")
        }
        return handle
    }

    /// All bytes of a file that has at most `cap` of them.
    ///
    /// - Parameter advice: what to do about a larger file.
    static func all(
        of path: String, shownAs name: String, cap: Int,
        advice: String = " Put large tables into CSV files: these may be of any size."
    ) throws(ScenarioError) -> [UInt8] {
        let handle = try open(path, shownAs: name)
        defer { try? handle.close() }
        let data: Data
        do {
            data = try handle.read(upToCount: cap + 1) ?? Data()
        } catch {
            throw ScenarioError(.badData, file: name, "The file can't be read.")
        }
        if data.count > cap {
            throw ScenarioError(.badData, file: name, "The file has more than \(cap >> 20) MB.\(advice)")
        }
        return [UInt8](data)
    }

    /// What begins with the byte-order mark of another encoding, or `nil`.
    static func foreignEncoding(_ bytes: some Collection<UInt8>) -> String? {
        let start = Array(bytes.prefix(2))
        if start == [0xFF, 0xFE] || start == [0xFE, 0xFF] { return "UTF-16" }
        return nil
    }

    static let advice = "Save it as UTF-8 (spreadsheets call it \"CSV UTF-8\")."

    /// The text of a file without its byte-order mark, or the reason why it is none.
    static func text(_ bytes: [UInt8]) throws(SyntaxError) -> String {
        if let encoding = foreignEncoding(bytes) {
            throw SyntaxError(line: 0, column: 0, message: "The file is written in \(encoding). \(advice)")
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let index = body.firstIndex(of: 0) {
            throw SyntaxError(
                line: line(of: index, in: body), column: 0,
                message: "The file holds a zero byte; it is not a text file.")
        }
        guard let text = String(validating: body, as: UTF8.self) else {
            throw SyntaxError(
                line: firstInvalidLine(body), column: 0,
                message: "This line is not UTF-8; perhaps the file is written in Latin-1 (Windows-1252). \(advice)")
        }
        return text
    }

    private static func line(of index: Int, in bytes: ArraySlice<UInt8>) -> Int {
        bytes[..<index].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    }

    private static func firstInvalidLine(_ bytes: ArraySlice<UInt8>) -> Int {
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            if String(validating: line, as: UTF8.self) == nil { return number }
        }
        return number
    }
}
