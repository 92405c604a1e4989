import PlanVerifier
import SchoolModel
import Testing

@Test("an empty plan for a school without lessons and promises is valid and costs nothing")
func emptyPlan() throws {
    let day = try #require(Day(year: 2026, month: 9, day: 14))
    let verification = PlanVerifier(
        Scenario(name: "empty", calendar: SchoolCalendar(first: day, last: day), schools: [])
    ).verify(Plan())
    #expect(verification.isValid)
    #expect(verification.levels == [.number(0), .number(0), .number(0), .vector([]), .number(0)])
}
