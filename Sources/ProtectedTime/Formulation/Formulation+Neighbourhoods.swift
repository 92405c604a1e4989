internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// Decisions that belong together: the search frees unions of these groups and keeps the rest of a plan.
    ///
    /// Groups are each day of a school, each requirement and each person's week: what a school would take up again together.
    mutating func formulateNeighbourhoods() throws(Stopped) {
        try checkStop()
        let decisions = placedDecisions()
        var ofDay = [[[Literal]]](
            repeating: [[Literal]](repeating: [], count: timetable.days.count), count: scenario.schools.count)
        for decision in decisions { ofDay[decision.school][decision.day].append(decision.literal) }
        var ofRequirement = [[Literal]](repeating: [], count: scenario.requirements.count)
        for option in meetings { ofRequirement[option.requirement].append(option.literal) }
        for option in visits { ofRequirement[option.requirement].append(option.literal) }
        for option in debriefs { ofRequirement[option.requirement].append(option.literal) }
        let weeks = timetable.days.map { scenario.calendar.week(of: $0) }
        var ofPersonWeek: [PersonWeek: [Literal]] = [:]
        for attendance in attendances {
            ofPersonWeek[PersonWeek(person: attendance.person, week: weeks[attendance.day]), default: []]
                .append(attendance.literal)
        }
        for way in ways {
            let week = weeks[timetable.held[way.held].day]
            ofPersonWeek[PersonWeek(person: way.teacher, week: week), default: []].append(way.literal)
            if let person = way.person {
                ofPersonWeek[PersonWeek(person: person, week: week), default: []].append(way.literal)
            }
        }
        try checkStop()
        let groups = ofDay.joined() + ofRequirement + ofPersonWeek.keys.sorted().compactMap { ofPersonWeek[$0] }
        // Literals stand twice in a group where a pattern holds in several weeks: each is taken once.
        var lastGroup = [Int](repeating: -1, count: model.variableCount)
        for (number, group) in groups.enumerated() where !group.isEmpty {
            model.addNeighbourhood(
                group.filter { literal in
                    let variable = Int(literal.variable)
                    defer { lastGroup[variable] = number }
                    return lastGroup[variable] != number
                })
        }
        addStages(decisions, weeks: weeks)
    }

    /// A first plan is sought school by school and week by week.
    ///
    /// By days it was found sooner, but with twice the money: what a week costs is seen when the whole week is.
    private mutating func addStages(_ decisions: [PlacedDecision], weeks: [Int]) {
        guard let first = weeks.first, let last = weeks.last else { return }
        var stages = [[Literal]](repeating: [], count: scenario.schools.count * (last - first + 1))
        for decision in decisions {
            stages[decision.school * (last - first + 1) + weeks[decision.day] - first].append(decision.literal)
        }
        for stage in stages { model.addStage(stage) }
    }

    /// Every session and way to cover, with its school and day.
    private func placedDecisions() -> [PlacedDecision] {
        func place(_ literal: Literal, _ school: School.ID, _ day: Day) -> PlacedDecision {
            PlacedDecision(
                literal: literal, school: timetable.schoolIndex[school] ?? 0, day: timetable.dayIndex[day] ?? 0)
        }
        return meetings.compactMap { option in
            guard case .meeting(let meeting) = scenario.requirements[option.requirement].content else { return nil }
            return place(option.literal, meeting.school, option.span.day)
        }
            + visits.map { place($0.literal, $0.school, $0.span.day) }
            + debriefs.map { place($0.literal, $0.school, $0.span.day) }
            + ways.map { way in
                let held = timetable.held[way.held]
                return PlacedDecision(
                    literal: way.literal, school: timetable.schoolIndex[timetable.lesson(held).school] ?? 0,
                    day: held.day)
            }
    }
}

private struct PlacedDecision {
    let literal: Literal
    let school: Int
    let day: Int
}

private struct PersonWeek: Hashable, Comparable {
    let person: Int
    let week: Int

    static func < (left: PersonWeek, right: PersonWeek) -> Bool {
        (left.person, left.week) < (right.person, right.week)
    }
}
