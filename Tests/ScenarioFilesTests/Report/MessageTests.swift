import PlanVerifier
import ScenarioFiles
import SchoolModel
import Testing

@Suite("Messages")
struct MessageTests {
    @Test("Violations stand under the rules that they break")
    func violations() {
        let report = ViolationReport([
            Violation(.limit, "Aino covers 3 times in the week of 2026-08-31, at most 2"),
            Violation(.doubleBooking, "Ben covers 3A math but teaches 3B art then"),
            Violation(.limit, "Ben covers 4 times"),
        ])
        #expect(
            report.text == """
                The plan is not valid: 3 violations.

                double booking
                  • Ben covers 3A math but teaches 3B art then

                limit
                  • Aino covers 3 times in the week of 2026-08-31, at most 2
                  • Ben covers 4 times

                """)
        #expect(ViolationReport([]).text == "The plan is valid.\n")
    }

    @Test("A conflict names its reasons and says whether all are needed")
    func conflict() {
        let smallest = ConflictReport(reasons: ["a is guaranteed", "b is guaranteed"], isMinimal: true).text
        #expect(
            smallest == """
                Impossible: these can't all be kept together.

                  • a is guaranteed
                  • b is guaranteed

                Each of them is needed for the clash: give up any one, and the others no longer clash.

                """)
        let open = ConflictReport(reasons: ["a is guaranteed", "b is guaranteed"], isMinimal: false).text
        #expect(open.hasSuffix("It is not known whether all of them are needed for the clash.\n"))
        #expect(ConflictReport(reasons: [], isMinimal: true).text.hasPrefix("Impossible: no plan keeps the timetable"))
    }

    @Test("Long messages are wrapped, each under its own bullet")
    func wrapping() {
        let long = Array(repeating: "requirement", count: 30).joined(separator: " ")
        let lines = ConflictReport(reasons: [long], isMinimal: true).text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 100 })
        #expect(lines.count { $0.hasPrefix("  • ") } == 1 && lines.count { $0.hasPrefix("    requirement") } >= 3)
    }

    @Test("Progress stays on one line, proved goals ticked and gaps in parentheses")
    func progress() {
        let line = ProgressLine(tenthsOfSecond: 14, goals: Sample.goals)
        #expect(line.text == "  1.4 s  wanted 90 ✓ · money 95.00 (5.3 %) · disruption 8 · fairness 2")
        let many = ProgressLine(tenthsOfSecond: 99_999, goals: Array(repeating: Sample.goals[1], count: 9))
        #expect(many.text.count <= 79 && many.text.hasSuffix("…"))
    }

    @Test(
        "A gap is told in the goal's unit, absolute and relative",
        arguments: [
            (
                PlanFile.GoalReport(level: GoalLevel(.money), value: .number(0), bound: .number(0), isProved: true),
                "proved best"
            ),
            (
                PlanFile.GoalReport(level: GoalLevel(.money), value: .number(123_450), bound: .number(120_000)),
                "at best 1 200.00 (gap 34.50, 2.8 %)"
            ),
            (PlanFile.GoalReport(level: GoalLevel(.disruption), value: .number(8)), "not proved best, no bound yet"),
        ])
    func gap(_ goal: PlanFile.GoalReport, _ words: String) {
        let file = PlanFile(scenario: "", goals: [goal], plan: Plan())
        let verification = PlanVerifier(Sample.scenario).verify(file.plan)
        let report = PlanReport(scenario: Sample.scenario, file: file, verification: verification)
        #expect(report.text.contains(words + "\n"))
    }
}
