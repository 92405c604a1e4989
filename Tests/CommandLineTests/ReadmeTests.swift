import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
    @Test("Its Swift is the file beside this test, which compiles and runs")
    func snippet() async throws {
        let readme = try text("README.md")
        let blocks = readme.components(separatedBy: "```swift\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
        #expect(blocks.first == (try text("Tests/CommandLineTests/ReadmeSnippet.swift")))
        try await planAndPrint(
            packageFolder.appendingPathComponent("Scenarios/tiny-solvable/scenario.yaml").path)
    }

    @Test("Both commands stand on its first screen")
    func firstScreen() throws {
        let lines = try text("README.md").components(separatedBy: "\n").prefix(40)
        #expect(lines.contains("swift run -c release protected-time plan Scenarios/koulumestari/scenario.yaml"))
        #expect(lines.contains { $0.hasPrefix("swift test") })
    }

    @Test("Its table of exit statuses is that of the help")
    func statuses() throws {
        let readme = try text("README.md")
        let help = try Tool.run("--help").output
        let lines = help.components(separatedBy: "Exit status:\n").last?.components(separatedBy: "\n\n").first ?? ""
        let statuses = lines.split(separator: "\n").compactMap { Int($0.split(separator: " ").first ?? "") }
        #expect(statuses.count == 9)
        for status in statuses { #expect(readme.contains("| \(status) |"), "\(status)") }
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: packageFolder.appendingPathComponent(name), encoding: .utf8)
    }
}
