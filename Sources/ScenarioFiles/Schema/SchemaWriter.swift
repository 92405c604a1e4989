import Foundation

/// The JSON Schemas of scenarios and plans, made from the declarations that also read them.
///
/// The schema of scenarios describes the file with all scalars as strings, as the reader takes them; it can't say what
/// needs knowledge of other places, such as whether a name is known.
public enum SchemaWriter {
    /// File names and texts.
    public static var schemas: [(name: String, text: String)] {
        [
            ("scenario.schema.json", text("A scenario, all scalars as strings", Form.scenario.schema())),
            ("plan.schema.json", text("A plan", Form.planFile.schema())),
        ]
    }

    /// Writes all schemas into a folder, which is made where it is missing.
    public static func write(to folder: String) throws(ScenarioError) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw ScenarioError(
                .notWritten, file: folder, "The folder can't be made: \(error.localizedDescription)")
        }
        for (name, text) in schemas { try writeWhole(text, to: folder + "/" + name) }
    }

    private static func text(_ title: String, _ schema: JSON) -> String {
        guard case .map(let members) = schema else { return schema.rendered }
        let head: [JSON.Member] = [
            .init(key: "$schema", value: .text("https://json-schema.org/draft/2020-12/schema")),
            .init(key: "title", value: .text(title)),
        ]
        return JSON.map(head + members).rendered
    }
}
