import Foundation
import ScenarioFiles
import SchoolModel
import Testing

@Suite struct WritingTests {
    @Test func theStarterScenarioLoads() throws {
        let folder = try TemporaryFolder()
        try newScenario().write(to: folder.path("new"))
        let scenario = try readScenario(at: folder.path("new/scenario.yaml"))
        #expect(scenario.requirements.count == 4)
        #expect(scenario.cover.disruption == .init())
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["new"])
    }

    @Test func aFolderWithSomethingInItIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        try folder.write(["mine.txt": "x"])
        let error = #expect(throws: ScenarioError.self) { try newScenario().write(to: folder.path) }
        #expect(error?.kind == .notWritten)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["mine.txt"])
    }

    @Test func aFileIsReplacedWhole() throws {
        let folder = try TemporaryFolder()
        try writeWhole("one", to: folder.path("a.txt"))
        try writeWhole("two", to: folder.path("a.txt"))
        #expect(try String(contentsOfFile: folder.path("a.txt"), encoding: .utf8) == "two")
        #expect(throws: ScenarioError.self) { try writeWhole("x", to: folder.path("none/a.txt")) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
    }

    @Test(arguments: ["3A", "a: b", "#x", "- x", "", "é ü", "\"q\"", "a, b", "*x", "no", "a+b", "{", "'"])
    func textsComeBackFromYAML(text: String) throws {
        let scenario = try Brook().replacing("school: Brook", with: "school: Brook\nname: \(quotedForYAML("x" + text))")
            .read()
        #expect(scenario.name == "x" + text)
    }
}
