import Foundation
import Testing

@Suite("Output")
struct OutputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TinySchool.solvable, to: "school.yaml")
    }

    @Test("Format json prints the plan file, the same bytes as --output writes")
    func json() throws {
        let run = try Tool.run(
            "plan", folder.path("school.yaml"), "--format", "json", "--output", folder.path("plan.json"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.output == folder.text("plan.json"))
        #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
    }

    @Test("Same scenario, seed and work limit: the same bytes from any number of threads")
    func deterministic() throws {
        let runs = try ["1", "2", "3"].map { threads in
            try Tool.run("plan", folder.path("school.yaml"), "--threads", threads, "--seed", "7", "--format", "json")
        }
        #expect(runs.allSatisfy { $0.status == 0 && $0.output == runs[0].output })
    }

    @Test("A plan that can't be written leaves nothing behind, and what stood there stays")
    func whole() throws {
        let missing = folder.path("no/such/plan.json")
        let run = try Tool.run("plan", folder.path("school.yaml"), "--output", missing)
        #expect(run.status != 0 && run.errors.contains("plan.json"), "\(run.errors)")
        #expect(folder.names == ["school.yaml"])
        try folder.write("mine", to: "plan.json")
        try folder.write(TinySchool.impossible, to: "impossible.yaml")
        #expect(
            try Tool.run("plan", folder.path("impossible.yaml"), "--output", folder.path("plan.json")).status == 2)
        #expect(try folder.text("plan.json") == "mine")
    }

    @Test("show prints every view", arguments: ["person", "class", "day", "requirement", "cover"])
    func views(_ view: String) throws {
        #expect(
            try Tool.run("plan", folder.path("school.yaml"), "--output", folder.path("plan.json")).status == 0)
        let run = try Tool.run("show", folder.path("school.yaml"), folder.path("plan.json"), "--by", view)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("Tiny\n════\n"))
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test("new makes a scenario that can be planned, and never touches a folder that is there")
    func starter() throws {
        let school = folder.path("my-school")
        #expect(try Tool.run("new", school).status == 0)
        let plan = try Tool.run("plan", school + "/scenario.yaml")
        #expect(plan.status == 0, "\(plan.errors)")
        let before = folder.names
        #expect(try Tool.run("new", school).status != 0)
        #expect(folder.names == before)
    }

    @Test("schema writes the schemas that are committed")
    func schemas() throws {
        #expect(try Tool.run("schema", "--output", folder.path("schemas")).status == 0)
        let committed = packageFolder.appendingPathComponent("Scenarios/schema")
        let names = try FileManager.default.contentsOfDirectory(atPath: committed.path)
        #expect(!names.isEmpty)
        for name in names {
            let text = try String(contentsOf: committed.appendingPathComponent(name), encoding: .utf8)
            #expect(try folder.text("schemas/" + name) == text, "\(name)")
        }
    }
}
