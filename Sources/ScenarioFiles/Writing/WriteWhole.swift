public import Foundation

/// Writes a text file whole or not at all: what stood there before stays until the new text is complete.
public func writeWhole(_ text: String, to path: String) throws(ScenarioError) {
    try writeWhole(Data(text.utf8), to: path)
}

/// Writes a file whole or not at all.
public func writeWhole(_ data: Data, to path: String) throws(ScenarioError) {
    do {
        // Foundation writes a file beside it and renames that in one step of the file system.
        try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
        throw ScenarioError(.notWritten, file: path, "The file can't be written: \(error.localizedDescription)")
    }
}

/// A name in the same folder, so that moving it is one step of the file system.
func temporarySibling(of url: URL) -> URL {
    url.deletingLastPathComponent()
        .appendingPathComponent(".\(url.lastPathComponent).\(UUID().uuidString.prefix(8)).tmp")
}
