import SchoolModel

/// Rule 16: when a meeting starts and how long it lasts.
extension Reading {
    func meetingTimes() -> [Violation] {
        sessions.flatMap { session -> [Violation] in
            guard let (requirement, meeting) = meeting(of: session) else { return [] }
            var faults: [String] = []
            if session.school != meeting.school { faults.append("at school \(session.school)") }
            if let fault = faultOfDate(session.span.day, at: session.school, requirement) { faults.append(fault) }
            if !lies(session.span, in: meeting.window, at: session.school) { faults.append("outside its window") }
            switch meeting.length {
            case .minutes(let minutes):
                if session.span.range.minutes != minutes {
                    faults.append("for \(session.span.range.minutes) minutes instead of \(minutes)")
                }
                if !mayStart(session.span, at: session.school) {
                    faults.append("from a time at which nothing may start")
                }
            case .periods(let count, let acrossBreaks):
                if !covers(session.span, periods: count, acrossBreaks: acrossBreaks, at: session.school) {
                    faults.append("in other than \(count) periods \(acrossBreaks ? "in order" : "together")")
                }
            }
            return faults.map {
                Violation(
                    .meetingTime, "\(called(session.attendees)) meet for \(requirement.id) on \(session.span) \($0)",
                    people: session.attendees, span: session.span, requirement: requirement.id)
            }
        }
    }

    /// What is wrong with the date of a session, or `nil`.
    func faultOfDate(_ day: Day, at school: School.ID, _ requirement: Requirement) -> String? {
        if day < requirement.first || requirement.last < day { return "outside its dates" }
        return index.isSchoolDay(day, at: school) ? nil : "on a day without school"
    }

    func lies(_ span: Span, in window: Window, at school: School.ID) -> Bool {
        index.stretches(of: window, on: span.day, at: school).contains { $0.contains(span.range) }
    }

    /// A session starts where a period starts; in periods that are not for teaching also on the grid.
    func mayStart(_ span: Span, at school: School.ID) -> Bool {
        let start = span.range.start
        let grid = index.scenario.startGrid
        return (index.school[school]?.bells.periods(on: span.day.weekday) ?? []).contains { period in
            if period.range.start == start { return true }
            guard !period.isTeaching, grid > 0, period.range.start < start, start < period.range.end else {
                return false
            }
            return (start.minutes - period.range.start.minutes) % grid == 0
        }
    }

    private func covers(_ span: Span, periods count: Int, acrossBreaks: Bool, at school: School.ID) -> Bool {
        guard let bells = index.school[school]?.bells else { return false }
        return runs(of: count, acrossBreaks: acrossBreaks, on: span.day.weekday, bells).contains {
            $0.first?.range.start == span.range.start && $0.last?.range.end == span.range.end
        }
    }

    /// All runs of so many teaching periods of a weekday that follow one another.
    func runs(
        of count: Int, acrossBreaks: Bool, on weekday: Weekday, _ bells: BellSchedule
    ) -> [[BellSchedule.Period]] {
        let periods = bells.periods(on: weekday).filter(\.isTeaching)
        guard count >= 1, count <= periods.count else { return [] }
        return (0...(periods.count - count)).map { Array(periods[$0..<($0 + count)]) }.filter { run in
            acrossBreaks || zip(run, run.dropFirst()).allSatisfy { $0.range.end == $1.range.start }
        }
    }

    /// The minutes of the shortest session that a meeting can have by its bells and window; breaks between its periods
    /// don't count.
    func shortestMinutes(of meeting: Meeting) -> Int {
        switch meeting.length {
        case .minutes(let minutes): return minutes
        case .periods(let count, let acrossBreaks):
            guard let bells = index.school[meeting.school]?.bells else { return 0 }
            let lengths = Weekday.allCases.flatMap { weekday in
                let stretches = meeting.window.ranges(on: weekday, bells: bells)
                return runs(of: count, acrossBreaks: acrossBreaks, on: weekday, bells).filter { run in
                    guard let first = run.first, let last = run.last else { return false }
                    let whole = ClockRange(first.range.start, last.range.end)
                    return stretches.contains { $0.contains(whole) }
                }.map { $0.reduce(0) { $0 + $1.range.minutes } }
            }
            return lengths.min() ?? 0
        }
    }
}
