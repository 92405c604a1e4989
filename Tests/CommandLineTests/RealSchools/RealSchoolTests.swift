import Foundation
import PlanVerifier
import ProtectedTime
import ScenarioFiles
import SchoolModel
import Testing

@Suite(.serialized, .enabled(if: RealSchool.areInstalled, RealSchool.absence))
struct RealSchoolTests {
    @Test(arguments: RealSchool.all)
    func `a real school with promises is a sound scenario`(school: RealSchool) throws {
        let folder = try TemporaryFolder()
        let scenario = try readScenario(at: school.scenario(in: folder.url).path)
        #expect(scenario.problems().isEmpty)
        #expect(scenario.people.count { $0.roles.contains("substitute") } == school.substitutes)
        #expect(scenario.people.count { $0.roles.contains("teacher") } < 40)
        #expect(scenario.teams.count >= 4)
        #expect(scenario.requirements.count == scenario.teams.count + 1)
        let taught = Set(scenario.lessons.filter { $0.kind == .lesson }.flatMap(\.teachers))
        #expect(Set(scenario.teams.flatMap(\.members)).isSubset(of: taught))
    }

    @Test(arguments: RealSchool.all)
    func `a real school gets a verified plan`(school: RealSchool) throws {
        let folder = try TemporaryFolder()
        let scenario = try readScenario(at: school.scenario(in: folder.url).path)
        let limits = PlanningLimits(time: .seconds(60))
        let stop = StopFlag()
        var first: Duration?
        let clock = ContinuousClock()
        let start = clock.now
        let result = try Planner(scenario, limits: limits).run(stop: stop) { _ in
            first = first ?? clock.now - start
            // The first plan is what is tested here; better ones take their time.
            stop.stop()
        }
        let plan: VerifiedPlan? =
            switch result {
            case .best(let plan), .plan(let plan): plan
            case .impossible, .undecided: nil
            }
        let found = try #require(plan, "\(school.name): \(result)")
        #expect(PlanVerifier(scenario).verify(found.plan).isValid)
        print("\(school.name): first plan after \(first ?? .zero), \(found.goals.map(\.value))")
    }
}
