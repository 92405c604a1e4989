import SchoolModel

/// What the verifier can reckon with. Everything else is reported and left out before any arithmetic is done with it.
enum Reckonable {
    /// 0001-01-01 … 9999-12-31.
    static let days = -719_162...2_932_896
    static let minutes = 0...1440
    /// Ten years; a longer calendar is a mistyped date.
    static let calendarDays = 3660
    static let occurrences = 5_000_000
    static let cycleWeeks = -10_000...10_000
    static let times = 1000
    /// How deep groups of pupils may be nested.
    static let groupDepth = 100

    static func holds(_ day: Day) -> Bool { days.contains(day.number) }

    static func holds(_ range: ClockRange) -> Bool {
        minutes.contains(range.start.minutes) && minutes.contains(range.end.minutes)
    }

    static func holds(_ window: Window) -> Bool { (window.ranges ?? []).allSatisfy { holds($0) } }

    static func holds(_ occurrence: Occurrence) -> Bool {
        holds(occurrence.day) && minutes.contains(occurrence.start.minutes)
    }

    static func holds(_ cover: Cover) -> Bool {
        holds(cover.occurrence) && (cover.joins.map { holds($0) } ?? true)
    }

    static func holds(_ session: Session) -> Bool {
        guard holds(session.span.day), holds(session.span.range), session.span.range.start < session.span.range.end
        else { return false }
        if case .visit(let lessons) = session.kind { return lessons.allSatisfy { holds($0.occurrence) } }
        return true
    }
}

extension Reckonable {
    /// What of a scenario can't be reckoned with, in words.
    static func defects(of scenario: Scenario) -> [Violation] {
        var found: [String] = []
        let calendar = scenario.calendar
        if !holds(calendar.first) || !holds(calendar.last) {
            found.append("the calendar leaves the years 1…9999")
        } else if calendar.last.number - calendar.first.number >= calendarDays {
            found.append("the calendar is longer than \(calendarDays) days")
        }
        if !cycleWeeks.contains(calendar.cycleWeeks) || !cycleWeeks.contains(calendar.firstCycleWeek) {
            found.append("the calendar's cycle is not a number of weeks")
        }
        if let half = calendar.halfDay, !minutes.contains(half.minutes) {
            found.append("the half-day boundary lies outside the day")
        }
        for school in scenario.schools
        where school.bells.periods.count != 7 || !school.bells.periods.joined().allSatisfy({ holds($0.range) }) {
            found.append("the bells of \(school.id) are not those of seven days of 24 hours")
        }
        for person in scenario.people
        where person.works.ranges.count != 7 || !person.works.ranges.joined().allSatisfy({ holds($0) }) {
            found.append("the working hours of \(person.id) are not those of seven days of 24 hours")
        }
        for lesson in scenario.lessons where !lesson.times.allSatisfy({ holds($0.range) }) {
            found.append("lesson \(lesson.id) leaves the day")
        }
        found += scenario.requirements.filter { !holds($0) }
            .map { "requirement \($0.id) has dates, times or numbers that can't be reckoned with" }
        let frozen = scenario.frozen.plan
        if !frozen.sessions.allSatisfy({ holds($0) }) || !frozen.covers.allSatisfy({ holds($0) })
            || !frozen.roomChanges.allSatisfy({ holds($0.occurrence) })
        {
            found.append("the frozen plan has dates or times that can't be reckoned with")
        }
        if found.isEmpty && tooMany(scenario) { found.append("the timetable has more than \(occurrences) lessons") }
        return found.map { Violation(.outOfRange, "The scenario can't be judged: \($0)") }
    }

    private static func tooMany(_ scenario: Scenario) -> Bool {
        let weeks = max(0, scenario.calendar.last.number - scenario.calendar.first.number) / 7 + 2
        let held = scenario.lessons.reduce(0) { $0.plus($1.times.count.times(weeks)) }
        return held > occurrences
    }

    private static func holds(_ requirement: Requirement) -> Bool {
        guard holds(requirement.first), holds(requirement.last) else { return false }
        switch requirement.content {
        case .meeting(let meeting):
            guard holds(meeting.window) else { return false }
            switch meeting.rhythm {
            case .everyWeeks: return true
            case .times(let times, _): return times <= Reckonable.times
            case .onDates(let days): return days.allSatisfy { holds($0) }
            }
        case .visits(let visits):
            return holds(visits.window) && visits.times <= times && (visits.debrief.map { holds($0.window) } ?? true)
        case .individualTime(let time): return holds(time.window)
        }
    }
}
