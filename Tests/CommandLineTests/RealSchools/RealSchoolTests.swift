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
        let stop = StopFlag()
        let clock = ContinuousClock()
        let start = clock.now
        var first: Duration?
        // The first plan is what is tested here; better ones take their time.
        let result = try Planner(scenario).run(stop: stop) { _ in
            first = first ?? clock.now - start
            stop.stop()
        }
        let found = try #require(result.plan, "\(school.name): \(result)")
        #expect(PlanVerifier(scenario).verify(found.plan).isValid)
        print("\(school.name): first plan after \(first ?? .zero), \(found.goals.map(\.value))")
    }

    /// For people: what the planner reaches in ten seconds, as a table on standard output.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["REAL_SCHOOLS_TABLE"] != nil), arguments: RealSchool.all)
    func `a table of what ten seconds reach`(school: RealSchool) throws {
        let folder = try TemporaryFolder()
        let scenario = try readScenario(at: school.scenario(in: folder.url).path)
        let clock = ContinuousClock()
        let start = clock.now
        var first: Duration?
        let result = try Planner(scenario, limits: PlanningLimits(work: Int.max, time: .seconds(10))).run { _ in
            first = first ?? clock.now - start
        }
        let found = try #require(result.plan, "\(school.name): \(result)")
        let goals = found.goals.map { "\($0.value) bound \($0.bound.map(String.init) ?? "-") proved \($0.isProved)" }
        print(
            "TABLE \(school.name): first \(first ?? .zero), all \(clock.now - start); \(goals.joined(separator: "; "))")
    }
}

extension PlanningResult {
    /// The plan, if there is one.
    fileprivate var plan: VerifiedPlan? {
        switch self {
        case .best(let plan), .plan(let plan): plan
        case .impossible, .undecided: nil
        }
    }
}
