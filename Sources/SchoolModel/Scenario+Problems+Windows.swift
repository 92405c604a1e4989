/// What contradicts itself in windows, and lengths that no window holds.
extension ScenarioCheck {
    func windowProblems(_ window: Window, _ ids: [School.ID], _ subject: Subject) -> [ScenarioProblem] {
        var found = (window.ranges ?? []).flatMap { proper($0, "the window", subject) }
        if window.weekdays?.isEmpty == true { found.append(ScenarioProblem(subject, "its window has no weekday")) }
        let bells = ids.compactMap { schools[$0]?.bells }.filter { $0.periods.count == 7 }
        guard !bells.isEmpty else { return found }
        for name in window.periods ?? []
        where !bells.contains(where: { $0.periods.joined().contains { $0.name == name } }) {
            var names: [String] = []
            for period in bells.flatMap({ $0.periods.joined() }) where !names.contains(period.name) {
                names.append(period.name)
            }
            found.append(
                ScenarioProblem(
                    subject, "its window names the period \(name); the bells have \(names.joined(separator: ", "))"))
        }
        if found.isEmpty && ids.allSatisfy({ longestStretch(of: window, at: $0) == 0 }) {
            found.append(ScenarioProblem(subject, "its window admits no time of the bells"))
        }
        return found
    }

    /// The longest stretch that a window admits in any weekday, in minutes; `nil` where that can't be said.
    func longestStretch(of window: Window, at id: School.ID) -> Int? {
        guard isReckonable(window), let bells = schools[id]?.bells, isReckonable(bells) else { return nil }
        return Weekday.allCases.flatMap { window.ranges(on: $0, bells: bells) }.map(\.minutes).max() ?? 0
    }

    func lengthProblems(_ meeting: Meeting, _ subject: Subject) -> [ScenarioProblem] {
        switch meeting.length {
        case .minutes(let minutes):
            let found = bounded(minutes, 1...1440, "the length in minutes", subject)
            guard found.isEmpty, let longest = longestStretch(of: meeting.window, at: meeting.school), longest > 0,
                minutes > longest
            else { return found }
            return [
                ScenarioProblem(
                    subject, "\(minutes) minutes are longer than any stretch of its window, \(longest) minutes")
            ]
        case .periods(let count, let acrossBreaks):
            let found = bounded(count, 1...100, "the length in periods", subject)
            guard found.isEmpty, isReckonable(meeting.window), let bells = schools[meeting.school]?.bells,
                isReckonable(bells), !holds(count, acrossBreaks: acrossBreaks, meeting.window, bells)
            else { return found }
            return [
                ScenarioProblem(
                    subject,
                    "nowhere in its window do \(count) teaching periods follow one another"
                        + (acrossBreaks ? "" : " without a break between"))
            ]
        }
    }

    private func holds(_ count: Int, acrossBreaks: Bool, _ window: Window, _ bells: BellSchedule) -> Bool {
        Weekday.allCases.contains { weekday in
            let stretches = window.ranges(on: weekday, bells: bells)
            let periods = bells.periods(on: weekday).filter(\.isTeaching)
            guard count <= periods.count else { return false }
            return (0...(periods.count - count)).contains { first in
                let run = periods[first..<(first + count)]
                guard let start = run.first?.range.start, let end = run.last?.range.end else { return false }
                let together = acrossBreaks || zip(run, run.dropFirst()).allSatisfy { $0.range.end == $1.range.start }
                return together && stretches.contains { $0.contains(ClockRange(start, end)) }
            }
        }
    }

    private func isReckonable(_ window: Window) -> Bool {
        (window.ranges ?? []).allSatisfy { proper($0, "", .scenario).isEmpty }
    }

    private func isReckonable(_ bells: BellSchedule) -> Bool {
        bells.periods.count == 7 && bells.periods.joined().allSatisfy { proper($0.range, "", .scenario).isEmpty }
    }
}
