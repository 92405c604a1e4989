internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// A first plan is sought school by school and week by week.
    ///
    /// By days it was found sooner, but with twice the money: what a week costs is seen when the whole week is.
    mutating func formulateStages() {
        var literals = [[[Literal]]](repeating: [], count: scenario.schools.count)
        let weeks = timetable.days.map { scenario.calendar.week(of: $0) }
        let stageOfWeek = Dictionary(uniqueKeysWithValues: Set(weeks).sorted().enumerated().map { ($1, $0) })
        for school in literals.indices { literals[school] = Array(repeating: [], count: stageOfWeek.count) }
        func decide(_ literal: Literal, at school: School.ID, day: Int) {
            let stage = stageOfWeek[weeks[day]] ?? 0
            literals[timetable.schoolIndex[school] ?? 0][stage].append(literal)
        }
        for option in meetings {
            guard case .meeting(let meeting) = scenario.requirements[option.requirement].content else { continue }
            decide(option.literal, at: meeting.school, day: timetable.dayIndex[option.span.day] ?? 0)
        }
        for option in visits { decide(option.literal, at: option.school, day: timetable.dayIndex[option.span.day] ?? 0) }
        for option in debriefs {
            decide(option.literal, at: option.school, day: timetable.dayIndex[option.span.day] ?? 0)
        }
        for way in ways {
            let held = timetable.held[way.held]
            decide(way.literal, at: timetable.lesson(held).school, day: held.day)
        }
        for stage in literals.joined() { model.addStage(stage) }
    }
}
