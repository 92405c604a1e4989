import Foundation

/// Files of the repository, found from where this file was compiled.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }

    /// All scenario files of the repository.
    static func scenarios() throws -> [String] {
        let folder = root + "/Scenarios"
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .map { folder + "/" + $0 + "/scenario.yaml" }
            .filter { FileManager.default.fileExists(atPath: $0) }
    }

    /// The files of the example on the format page: each stands as a fence below a line with its name.
    static func formatExample() throws -> [String: String] {
        var files: [String: String] = [:]
        var name: String?
        var body: [Substring]?
        for line in try text("Sources/ScenarioFiles/ScenarioFiles.docc/ScenarioFormat.md")
            .split(separator: "\n", omittingEmptySubsequences: false)
        {
            if let lines = body, let file = name {
                if line == "```" {
                    files[file] = lines.joined(separator: "\n") + "\n"
                    (name, body) = (nil, nil)
                } else {
                    body = lines + [line]
                }
            } else if line.hasPrefix("**`") && line.hasSuffix("`**") {
                name = String(line.dropFirst(3).dropLast(3))
            } else if line.hasPrefix("```") && name != nil {
                body = []
            }
        }
        return files
    }
}
