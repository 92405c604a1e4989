import SchoolModel

/// Rule 22: time of one's own that nothing touches.
extension Reading {
    /// A person's individual time in one week.
    struct OwnWeek {
        var person: Person.ID
        var monday: Day
        var due: Int
        var counted: Int
    }

    func individualTimes() -> [Violation] {
        index.requirements.flatMap { requirement -> [Violation] in
            guard case .individualTime(let time) = requirement.content, requirement.strength == .guaranteed
            else { return [] }
            return ownWeeks(requirement, time).filter { $0.counted < $0.due }.map {
                Violation(
                    .individualTime,
                    "\(called($0.person)) has \($0.counted) of \($0.due) minutes of \(requirement.id) in the week of "
                        + "\($0.monday.told)",
                    people: [$0.person],
                    span: Span($0.monday, ClockRange(ClockTime(minutes: 0), ClockTime(minutes: 1440))),
                    requirement: requirement.id)
            }
        }
    }

    /// Each person's weeks, in order.
    func ownWeeks(_ requirement: Requirement, _ time: IndividualTime) -> [OwnWeek] {
        firstOfEach(time.people, by: \.self).compactMap { index.person[$0] }.flatMap { person -> [OwnWeek] in
            let days = index.schoolDays(at: person.school, from: requirement.first, to: requirement.last)
            return firstOfEach(days.map(\.monday), by: \.self).map { monday in
                let week = days.filter { $0.monday == monday }
                return OwnWeek(
                    person: person.id, monday: monday, due: due(to: person, time, in: week),
                    counted: week.reduce(0) { $0 + counted(for: person, time, on: $1) })
            }
        }
    }

    private func due(to person: Person, _ time: IndividualTime, in week: [Day]) -> Int {
        let bells = index.school[person.school]?.bells
        let full = Weekday.allCases.filter { weekday in
            bells?.periods(on: weekday).isEmpty == false && !person.works.ranges[weekday.rawValue].isEmpty
        }.count
        guard full > 0 else { return 0 }
        let here = week.filter { isHere(person, on: $0) }.count
        return max(0, time.minutesPerWeek.times(person.contract).times(here) / (100 * full))
    }

    /// Whether the person has working hours on a date, not all of them within one absence.
    private func isHere(_ person: Person, on day: Day) -> Bool {
        let hours = person.works.ranges(on: day)
        guard !hours.isEmpty else { return false }
        return !(index.personAbsences[person.id] ?? []).contains { absence in
            guard let away = absence.range(on: day) else { return false }
            return hours.allSatisfy { away.contains($0) }
        }
    }

    private func counted(for person: Person, _ time: IndividualTime, on day: Day) -> Int {
        let admitted = index.stretches(of: time.window, on: day, at: person.school)
        var free = person.works.ranges(on: day).flatMap { hours in
            admitted.map { ClockRange(max($0.start, hours.start), min($0.end, hours.end)) }
        }.filter { $0.start < $0.end }
        for taken in taken(from: person.id, on: day) { free = free.flatMap { subtract(taken, from: $0) } }
        return free.map(\.minutes).filter { $0 >= max(1, time.blockMinutes) }.reduce(0, +)
    }

    /// Absences, lessons (those left too: what takes the person out fills the time), sessions and covers.
    private func taken(from person: Person.ID, on day: Day) -> [ClockRange] {
        let key = Whereabouts(who: person, day: day)
        let lessons = (index.taught[key] ?? [])
            .filter { !index.held[$0].isCancelled }.map { index.held[$0].span.range }
        let absences = (index.personAbsences[person] ?? []).compactMap { $0.range(on: day) }
        let meetings = (sessionsOf[key] ?? []).map { sessions[$0].span.range }
        let given = (coversOn[key] ?? []).map { index.held[covers[$0].held].span.range }
        return lessons + absences + meetings + given
    }

    private func subtract(_ taken: ClockRange, from free: ClockRange) -> [ClockRange] {
        guard taken.overlaps(free) else { return [free] }
        return [ClockRange(free.start, taken.start), ClockRange(taken.end, free.end)].filter { $0.start < $0.end }
    }
}
