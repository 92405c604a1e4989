import Foundation
import ScenarioFiles
import SchoolModel
import Testing

@Suite struct PlanFileTests {
    private let day = Day(year: 2026, month: 9, day: 7) ?? Day(number: 0)
    private let first = ClockRange(ClockTime(minutes: 495), ClockTime(minutes: 540))

    /// Not a valid plan, but one that has everything a plan file can hold.
    private var file: PlanFile {
        let occurrence = Occurrence(lesson: "3A math Mon 1", day: day, start: first.start)
        let other = Occurrence(lesson: "3B math Mon 1", day: day, start: first.start)
        let span = Span(day, first)
        let plan = Plan(
            sessions: [
                Session(
                    requirement: "Grade 3 plans together", school: "Brook", span: span, attendees: ["aino", "ben"],
                    place: .room("R 1")),
                Session(
                    requirement: "Aino sees Ben teach", kind: .visit([VisitedLesson(other, host: "ben")]),
                    school: "Brook",
                    span: span, attendees: ["aino"], place: .online),
                Session(
                    requirement: "Aino sees Ben teach", kind: .debrief, school: "Brook", span: span,
                    attendees: ["aino", "ben"]),
            ],
            covers: [
                Cover(occurrence: occurrence, teacher: "aino", action: .assistant, pool: "assistants", person: "emil"),
                Cover(occurrence: occurrence, teacher: "aino", action: .combine, joins: other, room: "R 1"),
                Cover(occurrence: occurrence, teacher: "aino", action: .classAway),
            ],
            roomChanges: [RoomChange(occurrence: other, room: "R 1")])
        let merged = GoalLevel([.init(.money, weight: 1), .init(.disruption, weight: 100)])
        return PlanFile(
            scenario: "Brook",
            goals: [
                .init(level: GoalLevel(.wanted), value: .number(0), bound: .number(0), isProved: true),
                .init(level: merged, value: .number(12_345_678_901), bound: .number(-1)),
                .init(level: GoalLevel(.fairness), value: .vector([300, 200, 0])),
            ], plan: plan)
    }

    private func brook() throws -> Brook {
        try Brook().adding("rooms: [{id: R 1}]\n")
    }

    private func reading(_ text: String) throws -> PlanFile {
        let folder = try TemporaryFolder()
        try folder.write(["plan.json": text])
        return try readPlan(at: folder.path("plan.json"), for: try brook().read())
    }

    @Test func aPlanComesBackAsItWas() throws {
        let text = encodePlan(file)
        #expect(try reading(text) == file)
        #expect(encodePlan(try reading(text)) == text)
    }

    @Test func aFrozenPlanIsRead() throws {
        let scenario = try brook().adding("frozen: {plan: published.json, until: 2026-09-08}\n")
            .setting("published.json", Data(encodePlan(file).utf8))
        #expect(throws: Never.self) { try brook().read() }
        // The plan contradicts itself, which is for others to say; that it was read is enough here.
        let found = try? scenario.read()
        if let found { #expect(found.frozen.plan == file.plan) }
    }

    @Test func whatIsWrongWithAPlan() throws {
        let text = encodePlan(file)
            .replacing("\"Brook\",\n  \"goals\"", with: "\"Brok\",\n  \"goals\"")
            .replacing("\"requirement\": \"Grade 3", with: "\"requirement\": \"Grad 3")
            .replacing("\"emil\"", with: "\"emli\"")
        let error = #expect(throws: ScenarioError.self) { try reading(text) }
        #expect(
            error?.diagnostics.map(\.message) == [
                "There is no requirement `Grad 3 plans together`. Did you mean `Grade 3 plans together`?",
                "There is no person `emli`. Did you mean `emil`?",
            ])
        #expect(throws: ScenarioError.self) { try reading("{}") }
        #expect(throws: ScenarioError.self) { try reading("[]") }
    }
}
