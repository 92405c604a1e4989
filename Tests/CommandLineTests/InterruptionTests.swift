import Foundation
import Testing

/// Ctrl-C ends the search with the best plan so far.
@Suite("Interruption")
struct InterruptionTests {
    /// A signal that comes before the first plan gives 3, one before the process listens ends it; so the wait grows
    /// until the plan is there. Nothing depends on how fast the machine is.
    @Test("An interrupted search gives the plan that it has", arguments: [SIGINT, SIGTERM])
    func bestSoFar(_ signal: Int32) throws {
        let folder = try TemporaryFolder()
        let scenario = packageFolder.appendingPathComponent("Scenarios/koulumestari/scenario.yaml").path
        let plan = folder.path("plan.json")
        for wait in [1.0, 2, 4, 8, 16, 32, 64, 128] {
            let run = try Tool(["plan", scenario, "--work-limit", "\(Int.max)", "--output", plan]).run { process in
                Thread.sleep(forTimeInterval: wait)
                kill(process.processIdentifier, signal)
            }
            guard run.status == 0 else {
                try #require(run.status == 3 || run.status == nil, "\(run.errors)")
                #expect(folder.names == [])
                continue
            }
            #expect(run.output.contains("Cover sheet"))
            #expect(try Tool.run("check", scenario, plan).status == 0)
            return
        }
        Issue.record("no plan after minutes")
    }
}
