import SchoolModel

/// Rule 18: how often a meeting takes place.
extension Reading {
    /// One session that is owed: the sessions that stand for it, in order.
    struct Owed {
        var label: String
        var sessions: [Session]
    }

    /// The sessions of a meeting on dates that it may have, in order of time.
    func sessions(of requirement: Requirement) -> [Session] {
        sessions.filter { $0.requirement == requirement.id && $0.kind == .meeting }.sorted { $0.span < $1.span }
    }

    /// The sessions that a meeting owes.
    func owed(_ requirement: Requirement, _ meeting: Meeting) -> [Owed] {
        let held = sessions(of: requirement)
        switch meeting.rhythm {
        case .everyWeeks(let weeks, _):
            return intervals(of: requirement, meeting, weeks: min(max(1, weeks), Reckonable.calendarDays)).map {
                interval in
                Owed(
                    label: interval.label,
                    sessions: held.filter { interval.days.contains($0.span.day) })
            }
        case .times(let times, _):
            return (0..<max(0, times)).map { time in
                Owed(label: "time \(time + 1)", sessions: time < held.count ? [held[time]] : [])
            }
        case .onDates(let days):
            return Set(days).sorted().map { day in
                Owed(label: day.description, sessions: held.filter { $0.span.day == day })
            }
        }
    }

    /// The intervals of a rhythm that are not void, each with its days between the requirement's first and last.
    private func intervals(
        of requirement: Requirement, _ meeting: Meeting, weeks: Int
    ) -> [(label: String, days: ClosedRange<Day>)] {
        let start = requirement.first.monday
        let days = index.schoolDays(at: meeting.school, from: requirement.first, to: requirement.last)
        let numbers = firstOfEach(days.map { ($0.number - start.number) / 7 / weeks }, by: \.self)
        return numbers.map { number in
            let first = start.advanced(by: number * weeks * 7)
            let last = first.advanced(by: weeks * 7 - 1)
            let label = weeks == 1 ? "week of \(first)" : "weeks from \(first)"
            return (
                label, max(first, requirement.first)...max(max(first, requirement.first), min(last, requirement.last))
            )
        }
    }

    func rhythms() -> [Violation] {
        index.requirements.flatMap { requirement -> [Violation] in
            guard case .meeting(let meeting) = requirement.content
            else { return [] }
            return missingSessions(requirement, meeting) + wrongDistances(requirement, meeting)
        }
    }

    private func missingSessions(_ requirement: Requirement, _ meeting: Meeting) -> [Violation] {
        guard requirement.strength == .guaranteed else { return [] }
        return owed(requirement, meeting).filter { $0.sessions.isEmpty }.map {
            Violation(
                .rhythm, "\(requirement.id) (\(called(meeting.required))) has no session: \($0.label)",
                people: meeting.required, requirement: requirement.id)
        }
    }

    private func wrongDistances(_ requirement: Requirement, _ meeting: Meeting) -> [Violation] {
        let held = sessions(of: requirement)
        guard let first = held.first else { return [] }
        switch meeting.rhythm {
        case .everyWeeks(_, let atSameTime):
            guard atSameTime else { return [] }
            return held.filter {
                $0.span.day.weekday != first.span.day.weekday || $0.span.range.start != first.span.range.start
            }.map { about($0, "is not at the time of \(first.span)") }
        case .times(_, let apart):
            return zip(held, held.dropFirst()).compactMap { one, other in
                let days = other.span.day.number - one.span.day.number
                return days >= max(1, apart)
                    ? nil : about(other, "is \(days) days after \(one.span), not \(max(1, apart))")
            }
        case .onDates:
            return []
        }
    }

    private func about(_ session: Session, _ fault: String) -> Violation {
        Violation(
            .rhythm, "\(session.requirement) \(at(session.span)) \(fault)", people: session.attendees,
            span: session.span, requirement: session.requirement)
    }
}
