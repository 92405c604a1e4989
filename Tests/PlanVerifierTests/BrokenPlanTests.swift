import PlanVerifier
import SchoolModel
import Testing

@Suite("The village's plan broken")
struct BrokenPlanTests {
    @Test(
        "each breakage is named by its rule, with the people and the slot, and nothing else is blamed",
        arguments: Breakage.all)
    func broken(_ breakage: Breakage) throws {
        var (scenario, plan) = (Village.scenario, Village.plan)
        breakage.change(&scenario, &plan)
        let violations = PlanVerifier(scenario).verify(plan).violations
        #expect(Set(violations.map(\.rule)) == breakage.rules, "\(violations)")
        let named = violations.filter { violation in
            violation.rule == breakage.rule && Set(breakage.people).isSubset(of: violation.people)
                && violation.message.contains(breakage.words)
                && breakage.people.allSatisfy { violation.message.contains($0.name.capitalizedFirst) }
        }
        #expect(!named.isEmpty, "\(violations)")
        if let start = breakage.start {
            #expect(
                named.contains {
                    $0.span?.day == day(start.day) && $0.span?.range.start == clock(start.clock)
                }, "\(violations.map(\.span))")
        }
    }

    @Test("every rule is broken by at least one breakage that is about it first", arguments: Rule.allCases)
    func complete(_ rule: Rule) {
        #expect(Breakage.all.contains { $0.rule == rule })
    }

    @Test("descriptions are one of a kind")
    func descriptions() {
        #expect(Set(Breakage.all.map(\.description)).count == Breakage.all.count)
    }

    @Test("a message says who, what, when and what stands against it")
    func message() throws {
        var plan = Village.plan
        plan.covers[Village.At.art].person = "carla"
        var scenario = Village.scenario
        scenario.thaw()
        scenario.change("leadership") { $0.people.append("carla") }
        let violation = try #require(PlanVerifier(scenario).verify(plan).violations.first)
        #expect(
            violation.description
                == "double booking: Carla attends team on Tue 2026-09-08 at 13:00 but covers 3B-art then")
    }
}
