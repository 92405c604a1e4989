import Foundation
import Testing

@Suite("Generating schools")
struct GenerateTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("A generated school has a plan, and the same options give the same bytes")
    func plan() throws {
        for name in ["one", "two"] {
            let run = try Tool.run(
                "generate", folder.path(name), "--teachers", "8", "--weeks", "2", "--tightness", "tight", "--seed", "3")
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("protected-time plan"))
        }
        for file in ["scenario.yaml", "people.csv", "timetable.csv", "absences.csv"] {
            #expect(try folder.text("one/\(file)") == folder.text("two/\(file)"))
        }
        let plan = try Tool.run("plan", folder.path("one/scenario.yaml"), "--work-limit", "100000")
        #expect(plan.status == 0, "\(plan.errors)")
    }

    @Test("An impossible one is proved to be impossible", arguments: ["6", "25"])
    func impossible(_ teachers: String) throws {
        let path = folder.path("school")
        #expect(try Tool.run("generate", path, "--teachers", teachers, "--weeks", "2", "--impossible").status == 0)
        let run = try Tool.run("plan", path + "/scenario.yaml")
        #expect(run.status == 2)
        #expect(run.errors.contains("these can't all be kept together"), "\(run.errors)")
    }

    @Test(
        "64: a wrong value says what is allowed",
        arguments: [
            (["--teachers", "5"], "from 6 to 400"), (["--schools", "0"], "from 1 to 400"),
            (["--weeks", "39"], "from 1 to 38"), (["--absences", "16"], "from 0 to 15"),
            (["--substitutes", "0"], "from 1 to 100"), (["--tightness", "hard"], "loose, normal, tight"),
            (["--goals", "money"], "default, sum"), (["--seed=-1"], "from 0 to"),
            (["--teachers", "10", "--classes", "10"], "from 3 to 9"),
            (["--schools", "300", "--teachers", "100"], "at most 20000 teachers"), (["--pupils", "3"], "--pupils"),
        ])
    func wrong(_ arguments: [String], _ allowed: String) throws {
        let run = try Tool(["generate", folder.path("school")] + arguments).run()
        #expect(run.status == 64)
        #expect(run.errors.contains(allowed), "\(run.errors)")
        #expect(folder.names.isEmpty && run.output == "")
    }

    @Test("73: a folder that exists is left alone")
    func existing() throws {
        try folder.write("mine", to: "school/mine.txt")
        #expect(try Tool.run("generate", folder.path("school")).status == 73)
        #expect(folder.names == ["school", "school/mine.txt"])
    }
}
