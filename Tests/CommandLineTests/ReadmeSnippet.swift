import ProtectedTime
import ScenarioFiles

func planAndPrint(_ path: String) async throws {
    let scenario = try readScenario(at: path)
    switch try await Planner(scenario, limits: PlanningLimits(time: .seconds(10))).plan() {
    case .best(let found), .plan(let found):
        print(PlanReport(scenario: scenario, plan: found.plan, verification: found.verification).text)
    case .impossible(let conflict):
        print(conflict.lines(in: scenario).joined(separator: "\n"))
    case .undecided:
        print("No plan within ten seconds.")
    }
}
