import Foundation

/// The folder of a scenario. Files that the scenario names lie in it or below it.
struct Folder {
    /// As the user wrote it, for messages: empty or ending in `/`.
    let shown: String
    private let real: String

    init(of path: String) {
        let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        shown = String(path[..<cut])
        real = URL(fileURLWithPath: shown.isEmpty ? "." : shown).resolvingSymlinksInPath().path
    }

    /// The path of a file that the scenario names, and the name for messages.
    func path(of file: Text) throws(ScenarioError) -> (path: String, name: String) {
        let parts = file.string.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain =
            !parts.contains("..") && !parts.contains("") && !file.string.contains("\\")
            && file.string.unicodeScalars.allSatisfy { $0.value >= 32 }
        guard isPlain else {
            throw refused(
                file, "\(ScenarioFiles.shown(file.string)) is not the name of a file in the scenario's folder.")
        }
        let url = URL(fileURLWithPath: real).appendingPathComponent(file.string)
        let resolved = url.resolvingSymlinksInPath().path
        guard resolved.hasPrefix(real == "/" ? "/" : real + "/") else {
            throw refused(
                file,
                "\(ScenarioFiles.shown(file.string)) leads out of the scenario's folder; files outside are not read.")
        }
        guard FileManager.default.fileExists(atPath: resolved) else {
            var error = refused(file, "There is no file \(ScenarioFiles.shown(file.string)) in the scenario's folder.")
            error.kind = .missingFile
            throw error
        }
        return (resolved, shown + file.string)
    }

    private func refused(_ file: Text, _ message: String) -> ScenarioError {
        let place = file.place
        return ScenarioError(
            kind: .badData,
            diagnostics: [
                Diagnostic(file: place.file, line: place.line, column: place.column, message: message)
            ])
    }
}
