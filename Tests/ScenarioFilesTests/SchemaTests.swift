import ScenarioFiles
import Testing

@Suite struct SchemaTests {
    @Test func thePublishedSchemasAreUpToDate() throws {
        for (name, text) in SchemaWriter.schemas {
            #expect(try Repository.text("Scenarios/schema/\(name)") == text, "\(name) is out of date")
        }
    }
}
