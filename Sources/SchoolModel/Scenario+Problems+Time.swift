/// What contradicts itself in calendar and bells.
extension ScenarioCheck {
    func calendarProblems() -> [ScenarioProblem] {
        let calendar = scenario.calendar
        guard Self.exists(calendar.first), Self.exists(calendar.last) else {
            return [ScenarioProblem(.calendar, "its first or last day is no date of the years 1 to 9999")]
        }
        var found: [ScenarioProblem] = []
        if calendar.first > calendar.last {
            found.append(
                ScenarioProblem(.calendar, "its first day \(calendar.first) is after its last \(calendar.last)"))
        } else if !hasCalendar {
            found.append(
                ScenarioProblem(
                    .calendar,
                    "it is longer than \(ScenarioBounds.calendarDays) days; check the year of \(calendar.last)"))
        }
        found += bounded(calendar.cycleWeeks, 1...52, "the number of weeks of the cycle", .calendar)
        found += bounded(
            calendar.firstCycleWeek, 0...(max(1, min(calendar.cycleWeeks, 52)) - 1), "the first cycle week (0 = A)",
            .calendar)
        for day in calendar.closed where day < calendar.first || calendar.last < day {
            found.append(ScenarioProblem(.calendar, "the closed day \(told(day)) lies outside it"))
        }
        if let half = calendar.halfDay {
            found += bounded(half.minutes, 1...1439, "the half-day boundary in minutes", .calendar)
        }
        return found + termProblems()
    }

    private func termProblems() -> [ScenarioProblem] {
        var found: [ScenarioProblem] = []
        for term in scenario.calendar.terms {
            if term.first > term.last {
                found.append(
                    ScenarioProblem(
                        .calendar, "term \(term.name) starts on \(told(term.first)), after its end \(told(term.last))"))
            }
            let same = scenario.calendar.terms.filter { $0.name == term.name }
            if same.count > 1 && same.first == term {
                found.append(ScenarioProblem(.calendar, "the term \(term.name) is named more than once"))
            }
        }
        let ordered = scenario.calendar.terms.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
        for (term, next) in zip(ordered, ordered.dropFirst()) where next.first <= term.last {
            found.append(ScenarioProblem(.calendar, "the terms \(term.name) and \(next.name) overlap"))
        }
        return found
    }

    func schoolProblems() -> [ScenarioProblem] {
        var found = duplicates(scenario.schools.map(\.id)) { .school($0) }
        if scenario.schools.isEmpty {
            found.append(ScenarioProblem(.scenario, "it has no school; declare at least one with its bells"))
        }
        found += bounded(scenario.startGrid, 1...1440, "the grid of starts in minutes", .scenario)
        for school in scenario.schools {
            guard school.bells.periods.count == 7 else {
                found.append(
                    ScenarioProblem(.school(school.id), "its bells have \(school.bells.periods.count) weekdays, not 7"))
                continue
            }
            for weekday in Weekday.allCases {
                found += bellProblems(school.bells.periods(on: weekday), weekday, .school(school.id))
            }
        }
        return found
    }

    private func bellProblems(
        _ periods: [BellSchedule.Period], _ weekday: Weekday, _ subject: Subject
    ) -> [ScenarioProblem] {
        var found = periods.flatMap { proper($0.range, "period \($0.name) on \(weekday.abbreviation)", subject) }
        let ordered = periods.sorted { $0.range < $1.range }
        for (period, next) in zip(ordered, ordered.dropFirst()) where period.range.overlaps(next.range) {
            found.append(
                ScenarioProblem(
                    subject, "the periods \(period.name) and \(next.name) overlap on \(weekday.abbreviation)"))
        }
        var names: Set<String> = []
        for period in periods where !names.insert(period.name).inserted {
            found.append(
                ScenarioProblem(subject, "two periods on \(weekday.abbreviation) are called \(period.name)"))
        }
        return found
    }
}
