/// What contradicts itself in the order of goals and in frozen decisions.
extension ScenarioCheck {
    func goalProblems() -> [ScenarioProblem] {
        var found: [ScenarioProblem] = []
        var seen: Set<Goal> = []
        for (place, level) in scenario.goals.enumerated() {
            if level.terms.isEmpty { found.append(ScenarioProblem(.goals, "level \(place + 1) has no goal")) }
            if level.terms.count > 1 && level.terms.contains(where: { $0.goal == .fairness }) {
                found.append(ScenarioProblem(.goals, "fairness is a vector and can't be merged with other goals"))
            }
            for term in level.terms {
                if !seen.insert(term.goal).inserted {
                    found.append(ScenarioProblem(.goals, "\(term.goal.rawValue) is named more than once; keep one"))
                }
                found += bounded(term.weight, 1...ScenarioBounds.points, "the weight of \(term.goal.rawValue)", .goals)
            }
        }
        return found
    }

    func frozenProblems() -> [ScenarioProblem] {
        let frozen = scenario.frozen
        let requirements = Set(scenario.requirements.map(\.id))
        var found: [ScenarioProblem] = []
        for session in frozen.plan.sessions {
            if !requirements.contains(session.requirement) {
                found.append(
                    ScenarioProblem(
                        .frozen, "it names the requirement \(session.requirement), which the scenario does not have"))
            }
            found += unknown([session.school], among: schools, "school", .frozen)
            found += unknown(session.attendees, among: people, "person", .frozen)
            if case .room(let id) = session.place { found += unknown([id], among: rooms, "room", .frozen) }
            found += proper(session.span.range, "a session of \(session.requirement)", .frozen)
            found += inCalendar(session.span.day, "a session of \(session.requirement)")
            guard case .visit(let lessons) = session.kind else { continue }
            for visited in lessons {
                found += heldProblems(visited.occurrence) + unknown([visited.host], among: people, "person", .frozen)
            }
        }
        for cover in frozen.plan.covers {
            found += heldProblems(cover.occurrence) + (cover.joins.map { heldProblems($0) } ?? [])
            found += unknown([cover.teacher] + (cover.person.map { [$0] } ?? []), among: people, "person", .frozen)
            found += unknown(cover.pool.map { [$0] } ?? [], among: pools, "pool", .frozen)
            found += unknown(cover.room.map { [$0] } ?? [], among: rooms, "room", .frozen)
        }
        for change in frozen.plan.roomChanges {
            found += heldProblems(change.occurrence) + unknown([change.room], among: rooms, "room", .frozen)
        }
        if let until = frozen.until, !Self.exists(until) {
            found.append(ScenarioProblem(.frozen, "the day before which nothing is added is no date"))
        }
        return found
    }

    private func inCalendar(_ day: Day, _ what: String) -> [ScenarioProblem] {
        let calendar = scenario.calendar
        guard day < calendar.first || calendar.last < day else { return [] }
        return [ScenarioProblem(.frozen, "\(what) on \(told(day)) lies outside the calendar")]
    }

    /// A lesson that the timetable does not hold on that date and at that time.
    private func heldProblems(_ occurrence: Occurrence) -> [ScenarioProblem] {
        guard hasCalendar, Self.exists(occurrence.day), scenario.calendar.cycleWeeks < 1000,
            (-1000...1000).contains(scenario.calendar.firstCycleWeek)
        else { return inCalendar(occurrence.day, "lesson \(occurrence.lesson)") }
        let times = lessons[occurrence.lesson]?.times(on: occurrence.day, calendar: scenario.calendar) ?? []
        if times.contains(where: { $0.range.start == occurrence.start }) { return [] }
        return [
            ScenarioProblem(
                .frozen,
                "lesson \(occurrence.lesson) is not held on \(told(occurrence.day)) at that time; check the timetable")
        ]
    }
}
