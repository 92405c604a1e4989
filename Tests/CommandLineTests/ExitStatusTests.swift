import Foundation
import Testing

/// Every exit status that a caller may rely on.
@Suite("Exit status")
struct ExitStatusTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TinySchool.solvable, to: "school.yaml")
        try folder.write(TinySchool.impossible, to: "impossible.yaml")
    }

    @Test("0: a verified plan, printed and written; check accepts it")
    func planned() throws {
        let plan = folder.path("plan.json")
        let run = try Tool.run("plan", folder.path("school.yaml"), "--output", plan)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("Weekly team time") && run.output.contains("proved best"))
        #expect(run.errors == "")
        let check = try Tool.run("check", folder.path("school.yaml"), plan)
        #expect(check.status == 0, "\(check.output)")
    }

    @Test("0: a scenario that is sound")
    func sound() throws {
        let run = try Tool.run("check", folder.path("school.yaml"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("contradicts itself nowhere"))
    }

    @Test("1: check finds violations and names rule and people")
    func violations() throws {
        let plan = folder.path("plan.json")
        #expect(try Tool.run("plan", folder.path("school.yaml"), "--output", plan).status == 0)
        try breakPlan(plan)
        let run = try Tool.run("check", folder.path("school.yaml"), plan)
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.output.contains("The plan is not valid") && run.output.contains("Weekly team time"))
    }

    @Test("1: check finds goal values that a plan file states and that are not so")
    func wrongClaims() throws {
        let path = folder.path("plan.json")
        #expect(try Tool.run("plan", folder.path("school.yaml"), "--output", path).status == 0)
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        var plan = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        var goals = try #require(plan["goals"] as? [[String: Any]])
        goals[0]["value"] = 77
        plan["goals"] = goals
        try JSONSerialization.data(withJSONObject: plan).write(to: URL(fileURLWithPath: path))
        let run = try Tool.run("check", folder.path("school.yaml"), path)
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.output.contains("the file says 77"))
    }

    /// Takes the last session out of a plan file.
    private func breakPlan(_ path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        var plan = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let sessions = try #require(plan["sessions"] as? [Any])
        plan["sessions"] = Array(sessions.dropLast())
        try JSONSerialization.data(withJSONObject: plan).write(to: URL(fileURLWithPath: path))
    }

    @Test("2: impossible, and the requirement that clashes is named")
    func impossible() throws {
        let plan = folder.path("plan.json")
        let run = try Tool.run("plan", folder.path("impossible.yaml"), "--output", plan)
        #expect(run.status == 2, "\(run.errors)")
        #expect(run.errors.contains("Impossible") && run.errors.contains("Weekly team time"))
        #expect(run.output == "" && !folder.names.contains("plan.json"))
    }

    @Test("3: undecided within the limit")
    func undecided() throws {
        let run = try Tool.run(
            "plan", packageFolder.appendingPathComponent("Scenarios/koulumestari/scenario.yaml").path, "--work-limit",
            "1", "--output", folder.path("plan.json"))
        #expect(run.status == 3, "\(run.errors)")
        #expect(run.errors.contains("Undecided") && !folder.names.contains("plan.json"))
    }

    @Test("65: bad data, with its place")
    func badData() throws {
        try folder.write(TinySchool.replacing("class: 3B", "class: 3C"), to: "bad.yaml")
        let run = try Tool.run("plan", folder.path("bad.yaml"))
        #expect(run.status == 65, "\(run.errors)")
        #expect(run.errors.contains("bad.yaml:17:"))
        #expect(run.errors.contains("3C"))
    }

    @Test(
        "66: no such file",
        arguments: [
            ["plan", "nowhere.yaml"], ["check", "nowhere.yaml"], ["import", "fet", "nowhere.fet", "--output", "out"],
        ])
    func missing(_ arguments: [String]) throws {
        let run = try Tool(arguments.map { $0.contains(".") || $0 == "out" ? folder.path($0) : $0 }).run()
        #expect(run.status == 66, "\(run.errors)")
        #expect(run.errors.contains("nowhere"))
    }

    @Test("66: a plan that is missing")
    func missingPlan() throws {
        let run = try Tool.run("check", folder.path("school.yaml"), folder.path("nowhere.json"))
        #expect(run.status == 66, "\(run.errors)")
    }
}
