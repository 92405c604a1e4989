internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// Decisions that belong together: the search frees unions of these groups and keeps the rest of a plan.
    ///
    /// Groups are each day, each requirement and each person's week: what a school would take up again together.
    mutating func formulateNeighbourhoods() {
        var ofDay = [[Literal]](repeating: [], count: timetable.days.count)
        var ofRequirement = [[Literal]](repeating: [], count: scenario.requirements.count)
        var ofPersonWeek: [PersonWeek: [Literal]] = [:]
        func week(_ day: Int) -> Int { scenario.calendar.week(of: timetable.days[day]) }

        for option in meetings {
            ofDay[timetable.dayIndex[option.span.day] ?? 0].append(option.literal)
            ofRequirement[option.requirement].append(option.literal)
        }
        for option in visits {
            ofDay[timetable.dayIndex[option.span.day] ?? 0].append(option.literal)
            ofRequirement[option.requirement].append(option.literal)
        }
        for option in debriefs {
            ofDay[timetable.dayIndex[option.span.day] ?? 0].append(option.literal)
            ofRequirement[option.requirement].append(option.literal)
        }
        for attendance in attendances {
            ofPersonWeek[PersonWeek(person: attendance.person, week: week(attendance.day)), default: []]
                .append(attendance.literal)
        }
        for way in ways {
            let day = timetable.held[way.held].day
            ofDay[day].append(way.literal)
            for person in [way.teacher, way.person].compactMap({ $0 }) {
                ofPersonWeek[PersonWeek(person: person, week: week(day)), default: []].append(way.literal)
            }
        }
        let groups = ofDay + ofRequirement + ofPersonWeek.keys.sorted().compactMap { ofPersonWeek[$0] }
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
    }
}

private struct PersonWeek: Hashable, Comparable {
    let person: Int
    let week: Int

    static func < (left: PersonWeek, right: PersonWeek) -> Bool {
        (left.person, left.week) < (right.person, right.week)
    }
}
