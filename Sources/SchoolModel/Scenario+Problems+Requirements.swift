/// What contradicts itself in the promises.
extension ScenarioCheck {
    func requirementProblems() -> [ScenarioProblem] {
        duplicates(scenario.requirements.map(\.id)) { .requirement($0) }
            + scenario.requirements.flatMap { requirement -> [ScenarioProblem] in
                let subject = Subject.requirement(requirement.id)
                var found = dateProblems(requirement)
                if case .wanted(let weight) = requirement.strength {
                    found += bounded(weight, 0...ScenarioBounds.points, "the weight", subject)
                }
                switch requirement.content {
                case .meeting(let meeting): found += meetingProblems(meeting, requirement)
                case .visits(let visits): found += visitProblems(visits, requirement)
                case .individualTime(let time): found += individualProblems(time, subject)
                }
                return found
            }
    }

    private func dateProblems(_ requirement: Requirement) -> [ScenarioProblem] {
        let subject = Subject.requirement(requirement.id)
        let calendar = scenario.calendar
        if requirement.first > requirement.last {
            return [
                ScenarioProblem(
                    subject, "its first day \(told(requirement.first)) is after its last \(told(requirement.last))")
            ]
        }
        guard requirement.first < calendar.first || calendar.last < requirement.last else { return [] }
        return [
            ScenarioProblem(
                subject,
                "\(told(requirement.first)) to \(told(requirement.last)) leaves the calendar, "
                    + "\(told(calendar.first)) to \(told(calendar.last))")
        ]
    }

    private func meetingProblems(_ meeting: Meeting, _ requirement: Requirement) -> [ScenarioProblem] {
        let subject = Subject.requirement(requirement.id)
        var found = unknown([meeting.school], among: schools, "school", subject)
        found += unknown(meeting.required + meeting.optional, among: people, "person", subject)
        found += unknown(meeting.release, among: pools, "pool", subject)
        if meeting.required.isEmpty && meeting.optional.isEmpty {
            found.append(ScenarioProblem(subject, "nobody attends; name people, a role or a team"))
        }
        for person in Set(meeting.required).intersection(meeting.optional).sorted() {
            found.append(ScenarioProblem(subject, "\(person) is both required and optional; keep one"))
        }
        if let quorum = meeting.quorum { found += quorumProblems(quorum, meeting, subject) }
        if case .allowed(let cents) = meeting.outsideWorkingHours {
            found += bounded(cents, 0...ScenarioBounds.cents, "the pay per hour in cents", subject)
        }
        if case .room(let tags) = meeting.place,
            !scenario.rooms.contains(where: { room in
                room.school == meeting.school && tags.allSatisfy { room.tags.contains($0) }
            })
        {
            found.append(
                ScenarioProblem(
                    subject, "no room of school \(meeting.school) has the tags \(tags.joined(separator: ", "))"))
        }
        return found + rhythmProblems(meeting, requirement) + windowProblems(meeting.window, [meeting.school], subject)
            + lengthProblems(meeting, subject)
    }

    private func quorumProblems(_ quorum: Meeting.Quorum, _ meeting: Meeting, _ subject: Subject) -> [ScenarioProblem] {
        let group = Set(meeting.required + meeting.optional)
        var found = bounded(quorum.count, 1...max(1, group.count), "the quorum", subject)
        for person in quorum.including where !group.contains(person) {
            found.append(ScenarioProblem(subject, "the quorum includes \(person), who does not belong to the group"))
        }
        return found
    }

    private func rhythmProblems(_ meeting: Meeting, _ requirement: Requirement) -> [ScenarioProblem] {
        let subject = Subject.requirement(requirement.id)
        switch meeting.rhythm {
        case .everyWeeks(let weeks, _):
            return bounded(weeks, 1...520, "the number of weeks between meetings", subject)
        case .times(let times, let apart):
            return bounded(times, 1...ScenarioBounds.times, "the number of meetings", subject)
                + bounded(apart, 0...ScenarioBounds.calendarDays, "the number of days between meetings", subject)
        case .onDates(let days):
            var found = days.isEmpty ? [ScenarioProblem(subject, "it is on dates, but names none")] : []
            let shut = Set(scenario.calendar.closed)
            for day in days {
                if day < requirement.first || requirement.last < day {
                    found.append(
                        ScenarioProblem(subject, "its date \(told(day)) is not between its first and last day"))
                } else if Self.exists(day), shut.contains(day) || !hasBells(day, meeting.school) {
                    found.append(ScenarioProblem(subject, "its date \(day) is a day without school"))
                }
            }
            return found
        }
    }

    private func hasBells(_ day: Day, _ id: School.ID) -> Bool {
        guard let bells = schools[id]?.bells, bells.periods.count == 7 else { return true }
        return !bells.periods(on: day.weekday).isEmpty
    }

    private func visitProblems(_ visits: Visits, _ requirement: Requirement) -> [ScenarioProblem] {
        let subject = Subject.requirement(requirement.id)
        var found = unknown(visits.release, among: pools, "pool", subject)
        found += bounded(visits.times, 1...ScenarioBounds.times, "the number of visits", subject)
        found += bounded(
            visits.visitorsPerLesson, 1...ScenarioBounds.count, "the number of visitors per lesson", subject)
        if let most = visits.visitsPerHost {
            found += bounded(most, 1...ScenarioBounds.count, "the number of visits per host", subject)
        }
        if visits.visitors.isEmpty { found.append(ScenarioProblem(subject, "nobody visits; name the visitors")) }
        var seen: Set<Person.ID> = []
        for visitor in visits.visitors {
            found += unknown([visitor.person] + visitor.hosts.map(\.person), among: people, "person", subject)
            if !seen.insert(visitor.person).inserted {
                found.append(ScenarioProblem(subject, "the visitor \(visitor.person) is named twice"))
            }
            if visitor.hosts.isEmpty {
                found.append(ScenarioProblem(subject, "nobody qualifies as a host of \(visitor.person)"))
            }
            if Set(visitor.hosts.map(\.person)).count < visitor.hosts.count {
                found.append(ScenarioProblem(subject, "a host of \(visitor.person) is named twice"))
            }
            for host in visitor.hosts {
                if host.person == visitor.person {
                    found.append(ScenarioProblem(subject, "\(visitor.person) can't visit the own lessons"))
                }
                found += bounded(host.points, 0...ScenarioBounds.points, "the points of host \(host.person)", subject)
            }
        }
        found += visitLengthProblems(visits.length, subject)
        let homes = Set(visits.visitors.compactMap { people[$0.person]?.school }).sorted()
        found += windowProblems(visits.window, scenario.schools.map(\.id), subject)
        guard let debrief = visits.debrief else { return found }
        found += bounded(debrief.minutes, 1...1440, "the length of the debrief in minutes", subject)
        found += bounded(debrief.withinDays, 0...ScenarioBounds.calendarDays, "the days until the debrief", subject)
        found += windowProblems(debrief.window, homes, subject)
        let longest = homes.compactMap { longestStretch(of: debrief.window, at: $0) }.min() ?? Int.max
        if debrief.minutes > longest {
            found.append(
                ScenarioProblem(
                    subject, "a debrief of \(debrief.minutes) minutes is longer than its window, \(longest)"))
        }
        return found
    }

    private func visitLengthProblems(_ length: Visits.Length, _ subject: Subject) -> [ScenarioProblem] {
        switch length {
        case .lesson: return []
        case .halfDay(let count):
            let boundary =
                scenario.calendar.halfDay == nil
                ? [
                    ScenarioProblem(
                        subject, "it takes half days, but the calendar has no half-day boundary; declare one")
                ]
                : []
            return bounded(count, 1...100, "the number of lessons", subject) + boundary
        case .day(let count): return bounded(count, 1...100, "the number of lessons", subject)
        }
    }

    private func individualProblems(_ time: IndividualTime, _ subject: Subject) -> [ScenarioProblem] {
        var found = unknown(time.people, among: people, "person", subject)
        if time.people.isEmpty {
            found.append(ScenarioProblem(subject, "it is for nobody; name people, a role or a team"))
        }
        found += bounded(time.minutesPerWeek, 1...10_080, "the minutes per week", subject)
        found += bounded(time.blockMinutes, 1...1440, "the minutes of a block", subject)
        let homes = Set(time.people.compactMap { people[$0]?.school }).sorted()
        found += windowProblems(time.window, homes, subject)
        for home in homes {
            guard let longest = longestStretch(of: time.window, at: home), longest < time.blockMinutes else { continue }
            found.append(
                ScenarioProblem(
                    subject,
                    "a block of \(time.blockMinutes) minutes is longer than any stretch of its window at school \(home), \(longest)"
                ))
        }
        return found
    }
}
