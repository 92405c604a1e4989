import Testing

@Suite("Options")
struct OptionTests {
    @Test(
        "64: a wrong option says what is allowed",
        arguments: [
            (["plan", "x.yaml", "--time-limit", "10"], "500ms"), (["plan", "x.yaml", "--time-limit", "0s"], "500ms"),
            (["plan", "x.yaml", "--time-limit", "99999999999999999999s"], "500ms"),
            (["plan", "x.yaml", "--work-limit", "0"], "from 1 to"),
            (["plan", "x.yaml", "--work-limit", "1e3"], "from 1 to"),
            (["plan", "x.yaml", "--seed=-1"], "from 0 to"), (["plan", "x.yaml", "--threads", "0"], "from 1 to 256"),
            (["plan", "x.yaml", "--memory-limit", "10KB"], "300MB"),
            (["plan", "x.yaml", "--format", "xml"], "json"),
            (["show", "x.yaml", "p.json", "--by", "colour"], "requirement"),
            (["show", "x.yaml", "p.json", "--by", "day", "--week", "2026-02-30"], "2026-09-14"),
            (["read", "x.yaml"], "solution"), (["read", "x.yaml", "s.sol", "--format", "xml"], "json"),
            (["export", "x.yaml", "--format", "lp", "--output", "m.lp"], "mps"),
            (["plan"], "scenario"), (["fly"], "fly"), (["import", "csv", "x"], "import"),
        ])
    func wrong(_ arguments: [String], _ allowed: String) throws {
        let run = try Tool(arguments).run()
        #expect(run.status == 64)
        #expect(run.errors.contains(allowed), "\(run.errors)")
        #expect(run.output == "")
    }

    @Test("Help states the default amount of work and every exit status")
    func help() throws {
        let help = try Tool.run("plan", "--help")
        #expect(help.status == 0)
        #expect(help.output.contains("20 seconds") && help.output.contains("(default: "))
        let overview = try Tool.run("--help").output
        for status in ["0 ", "1 ", "2 ", "3 ", "64 ", "65 ", "66 ", "70 "] {
            #expect(overview.contains("\n  \(status)"), "\(status)")
        }
    }

    @Test("64: a name that a view does not have")
    func unknownName() throws {
        let folder = try TemporaryFolder()
        try folder.write(TinySchool.solvable, to: "school.yaml")
        #expect(
            try Tool.run("plan", folder.path("school.yaml"), "--output", folder.path("plan.json")).status == 0)
        let run = try Tool.run(
            "show", folder.path("school.yaml"), folder.path("plan.json"), "--by", "person", "--only", "aina")
        #expect(run.status == 64)
        #expect(run.errors.contains("did you mean aino?"))
    }
}
