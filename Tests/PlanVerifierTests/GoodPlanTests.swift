import PlanVerifier
import SchoolModel
import Testing

@Suite("The village's good plan")
struct GoodPlanTests {
    let verification = PlanVerifier(Village.scenario).verify(Village.plan)

    @Test("the dates of the tests are those of September 2026")
    func dates() {
        #expect(Day(year: 2026, month: 9, day: 7) == day(7))
        #expect(day(7).weekday == .monday)
    }

    @Test("it breaks no rule")
    func valid() {
        #expect(verification.violations.map(\.description) == [])
        #expect(verification.isValid)
    }

    @Test("its goals are those computed by hand")
    func goals() {
        // The theme meeting of 45 minutes is missing once, at weight 2.
        #expect(verification.value(of: .wanted) == .number(90))
        // Gus is called out on two mornings, Ben covers once; on both faculty days everyone works 15 minutes longer.
        #expect(verification.value(of: .money) == .number(2 * 9500 + 2400 + 10 * 500))
        // Two arts by another adult, three lessons by a qualified substitute and the craft, one combined, Hugo's art and
        // the yard by other adults, a co-teacher alone; the trip costs nothing.
        #expect(verification.value(of: .disruption) == .number(2 * 3 + 4 * 2 + 4 + 2 * 3 + 1))
        // 4B loses 2, 3B 2, 3A 1, 4A 3; Fia gives 2 covers, Ben and Emil 1 each; Dora, Carla, Ines none.
        #expect(
            verification.value(of: .fairness)
                == .vector([300, 200, 200, 200, 100, 100, 100, 0, 0, 0, 0, 0]))
        // Finnish: leadership, assistants stand before the substitutes: 2. Craft: only the substitutes: 0. Math: colleagues:
        // 1. Combined: 1. Art by Ben: 4. Yard: 3. Hugo is the second choice: 1. Thursday's faculty: 1.
        #expect(verification.value(of: .preferences) == .number(2 + 0 + 1 + 1 + 4 + 3 + 1 + 1))
        #expect(verification.levels == Goal.allCases.map { verification.value(of: $0) })
    }

    @Test("its deliveries name what falls short")
    func deliveries() throws {
        let short = verification.deliveries.filter { $0.shortfallMinutes > 0 }
        #expect(short.map(\.requirement) == ["theme"])
        #expect(
            short.first?.units == [Delivery.Unit(label: "weeks from 2026-09-07", dueMinutes: 45, deliveredMinutes: 0)])
        let team = try #require(verification.deliveries.first)
        #expect(team.units.map(\.label) == ["week of 2026-09-07", "week of 2026-09-14"])
        #expect(team.deliveredMinutes == 90)
        let own = try #require(verification.deliveries.first { $0.requirement == "own time" })
        #expect(own.units.map(\.label).first == "aino, week of 2026-09-07")
        #expect(own.units.allSatisfy { $0.dueMinutes == 90 && $0.deliveredMinutes >= 90 })
    }

    @Test("its ledger counts covers, money, sessions and lessons left")
    func ledger() throws {
        #expect(verification.ledger.map(\.person) == Village.people.map(\.id))
        let gus = try #require(verification.ledger.first { $0.person == "gus" })
        #expect((gus.coversGiven, gus.coverMinutes, gus.coverCents) == (4, 180, 19_000))
        let dora = try #require(verification.ledger.first { $0.person == "dora" })
        #expect((dora.lessonsLeft, dora.sessions, dora.sessionMinutes) == (3, 4, 225 + 75 + 75 + 90))
        #expect(dora.attendanceCents == 1000)
        let hugo = try #require(verification.ledger.first { $0.person == "hugo" })
        #expect(hugo.lessonsLeft == 3)
    }
}
