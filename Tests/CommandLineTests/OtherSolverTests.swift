import Foundation
import ScenarioFiles
import Testing

/// The model goes out to other solvers, and what they find comes back as a plan.
@Suite("Other solvers")
struct OtherSolverTests {
    private let folder: TemporaryFolder
    private let scenario = packageFolder.appendingPathComponent("Scenarios/tiny-solvable/scenario.yaml").path

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("A solution comes back as a plan with the same goal values, in every format")
    func roundTrip() throws {
        let solver = try OtherSolver(scenario)
        #expect(try Tool.run("plan", scenario, "--output", folder.path("planned.json")).status == 0)
        let best = try readPlan(at: folder.path("planned.json"), for: readScenario(at: scenario))
        #expect(best.goals.allSatisfy { $0.isProved })
        for text in [solver.pseudoBoolean, solver.highs, solver.list] {
            try folder.write(text, to: "solution.txt")
            let run = try Tool.run(
                "read", scenario, folder.path("solution.txt"), "--output", folder.path("plan.json"))
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.errors == "" && run.output.contains("Goals, the most important first"))
            let plan = try readPlan(at: folder.path("plan.json"), for: readScenario(at: scenario))
            #expect(plan.goals.map(\.level) == best.goals.map(\.level))
            #expect(plan.goals.map(\.value) == best.goals.map(\.value))
            // Whether it is the best is for the other solver to say.
            #expect(plan.goals.allSatisfy { !$0.isProved && $0.bound == nil })
            #expect(try Tool.run("check", scenario, folder.path("plan.json")).status == 0)
        }
    }

    @Test("Format json prints the plan file, the same bytes as --output writes")
    func json() throws {
        try folder.write(try OtherSolver(scenario).pseudoBoolean, to: "solution.txt")
        let run = try Tool.run(
            "read", scenario, folder.path("solution.txt"), "--format", "json", "--output", folder.path("plan.json"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.output == folder.text("plan.json"))
    }

    @Test("The map names every variable, goal and row of both files once")
    func map() throws {
        for format in ["mps", "opb"] {
            let run = try Tool.run(
                "export", scenario, "--format", format, "--output", folder.path("model.\(format)"), "--map",
                folder.path("\(format).tsv"))
            #expect(run.status == 0 && run.output == "", "\(run.errors)")
        }
        let text = try folder.text("mps.tsv")
        #expect(try folder.text("opb.tsv") == text)
        let rows = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(rows.allSatisfy { $0.count == 3 && !$0[2].isEmpty })
        let names = rows.dropFirst().map { String($0[0]) }
        #expect(Set(names).count == names.count)

        let sections = try folder.text("model.mps").components(separatedBy: "COLUMNS\n")
        let rowNames = sections[0].split(separator: "\n").filter { $0.hasPrefix(" ") }.map { String($0.dropFirst(3)) }
        let columns = sections[1].components(separatedBy: "RHS\n")[0].split(separator: "\n")
            .map { String($0.split(separator: " ")[0]) }
        #expect(Set(names) == Set(rowNames).union(columns))
        let opb = try folder.text("model.opb").split(separator: "\n")
        #expect(opb[0] == "* #variable= \(Set(columns).count) #constraint= \(rowNames.count { $0.hasPrefix("R") })")
    }

    @Test("The map of the tiny school reads as the school would say it")
    func golden() throws {
        let run = try Tool.run(
            "export", scenario, "--format", "mps", "--output", folder.path("model.mps"), "--map",
            folder.path("map.tsv"))
        #expect(run.status == 0, "\(run.errors)")
        let lines = Set(try folder.text("map.tsv").split(separator: "\n").map(String.init))
        for line in [
            "name\tkind\tmeaning",
            "GOAL2\tgoal\tmoney, in cents",
            "GOAL11\tgoal\tfairness: how many people and classes carry 1 or more",
            "x1\tmeeting\tGrade 3 plans together meets on Mon 2026-09-07 08:15-09:00",
            "x13\tvisit\tAino Aalto (aino) makes a visit on Mon 2026-09-07 08:15-09:00: Aino sees Ben teach",
            "x14\tvisited lesson\tAino Aalto (aino) sees math of 3B on Mon 2026-09-07 08:15-09:00 of Ben Berg (ben): "
                + "Aino sees Ben teach",
            "x29\tauxiliary\tAino Aalto (aino) leaves math of 3A on Mon 2026-09-07 08:15-09:00",
            "x33\tcover\tEmil Ek (emil) takes math of 3A on Mon 2026-09-07 08:15-09:00 from pool assistants for "
                + "Aino Aalto (aino), who is in Grade 3 plans together",
            "x36\tcover\tEmil Ek (emil) takes math of 3B on Mon 2026-09-07 08:15-09:00 from pool assistants for "
                + "Ben Berg (ben)",
            "x80\tauxiliary\tclass 3B carries 8 or more",
            "R1\trow\ta rule of every plan",
            "R2\trow\trequirement “Grade 3 plans together” is guaranteed",
            "R75\trow\tlimit: nobody covers more than twice a week",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test("A variable that stands for the same time of several weeks names all of them")
    func sameTime() throws {
        try folder.write(
            TinySchool.replacing("every: week,", "every: \"week, at the same time\","), to: "scenario.yaml")
        let run = try Tool.run(
            "export", folder.path("scenario.yaml"), "--format", "opb", "--output", folder.path("model.opb"), "--map",
            folder.path("map.tsv"))
        #expect(run.status == 0, "\(run.errors)")
        let text = try folder.text("map.tsv")
        #expect(
            text.contains("\tmeeting\tWeekly team time meets Mon 08:15-09:00 on 2026-08-31, 2026-09-07\n"), "\(text)")
    }

    @Test("1: a file that is no solution names the row, what it is about and its variables")
    func wrong() throws {
        let solver = try OtherSolver(scenario)
        // The meeting of the first week is one of x1 to x6.
        let meeting = try #require((1...6).map { "x\($0)" }.first { solver.list.contains("\($0) ") })
        try folder.write(solver.list(without: meeting), to: "solution.txt")
        let run = try Tool.run("read", scenario, folder.path("solution.txt"), "--output", folder.path("plan.json"))
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.output.contains("R2: requirement “Grade 3 plans together” is guaranteed\n"), "\(run.output)")
        #expect(run.output.contains("+1 x1 +1 x2 +1 x3 +1 x4 +1 x5 +1 x6 >= 1, but the sum is 0\n"))
        #expect(run.output.contains("x1 = 0: Grade 3 plans together meets on Mon 2026-09-07 08:15-09:00\n"))
        #expect(folder.names == ["solution.txt"])
    }

    @Test("0: also where the scenario leaves nothing to decide")
    func empty() throws {
        try folder.write(
            TinySchool.solvable.components(separatedBy: "requirements:\n")[0], to: "scenario.yaml")
        try folder.write("v\n", to: "solution.txt")
        let run = try Tool.run("read", folder.path("scenario.yaml"), folder.path("solution.txt"))
        #expect(run.status == 0, "\(run.testDescription)")
    }

    /// A solution file that is wrong, and what the message must contain.
    struct BadFile: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var says: String

        init(_ name: String, _ text: String, says: String) {
            (testDescription, self.text, self.says) = (name, text, says)
        }
    }

    @Test(
        "65: a file that says something wrong, with its line, and no plan is written",
        arguments: [
            BadFile("empty", "", says: "solution.txt: "),
            BadFile("an unknown variable", "x1 1\nx9999 1\n", says: "solution.txt:2: "),
            BadFile("a fraction", "x1 0.5\n", says: "solution.txt:1: "),
            BadFile("a contradiction", "v x1 -x1\n", says: "solution.txt:1: "),
            BadFile("no solution", "s UNSATISFIABLE\n", says: "UNSATISFIABLE"),
            BadFile("binary", "\u{0}\u{1}\u{2}", says: "solution.txt:1: "),
            BadFile("a long line", String(repeating: "x1 ", count: 500_000), says: "solution.txt:1: "),
            BadFile("many mistakes", String(repeating: "y 2\n", count: 100_000), says: "99980 more"),
        ])
    func badFile(_ bad: BadFile) throws {
        try folder.write(bad.text, to: "solution.txt")
        let run = try Tool.run("read", scenario, folder.path("solution.txt"), "--output", folder.path("plan.json"))
        #expect(run.status == 65, "\(run.testDescription)")
        #expect(run.errors.contains(bad.says), "\(run.errors)")
        #expect(run.output == "" && run.errors.utf8.count < 5_000 && folder.names == ["solution.txt"])
    }

    @Test("65 and 66: a folder as the solution, and none at all; 73: where nothing can be written")
    func noFile() throws {
        #expect(try Tool.run("read", scenario, folder.url.path).status == 65)
        #expect(try Tool.run("read", scenario, folder.path("nowhere.sol")).status == 66)
        try folder.write(try OtherSolver(scenario).list, to: "solution.txt")
        let run = try Tool.run(
            "read", scenario, folder.path("solution.txt"), "--output", folder.path("no/such/plan.json"))
        #expect(run.status == 73 && run.errors.contains("plan.json"))
        let map = try Tool.run(
            "export", scenario, "--format", "opb", "--output", folder.path("model.opb"), "--map",
            folder.path("no/such/map.tsv"))
        #expect(map.status == 73 && map.errors.contains("map.tsv"))
    }
}
