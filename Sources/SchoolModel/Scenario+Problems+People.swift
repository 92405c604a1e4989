/// What contradicts itself in people, classes, rooms, absences and teams.
extension ScenarioCheck {
    func peopleProblems() -> [ScenarioProblem] {
        duplicates(scenario.people.map(\.id)) { .person($0) }
            + scenario.people.flatMap { person -> [ScenarioProblem] in
                let subject = Subject.person(person.id)
                var found = unknown([person.school], among: schools, "school", subject)
                found += bounded(person.contract, 1...100, "the contract in percent", subject)
                if let pay = person.pay { found += payProblems(pay, subject) }
                guard person.works.ranges.count == 7 else {
                    return found + [ScenarioProblem(subject, "the working hours have not 7 weekdays")]
                }
                for hours in person.works.ranges {
                    found += hours.flatMap { proper($0, "the working time", subject) }
                    for (one, other) in zip(hours, hours.dropFirst()) where one.end > other.start {
                        found.append(ScenarioProblem(subject, "the working times overlap or are not in order"))
                    }
                }
                return found
            }
    }

    /// Problems of a price, and of half days where none are declared.
    func payProblems(_ pay: Pay, _ subject: Subject) -> [ScenarioProblem] {
        let cents: Int
        switch pay {
        case .none: return []
        case .perPeriod(let price), .perMinute(let price), .perDay(let price): cents = price
        case .perHalfDay(let price):
            cents = price
            if scenario.calendar.halfDay == nil {
                return bounded(cents, 0...ScenarioBounds.cents, "the pay in cents", subject) + [
                    ScenarioProblem(
                        subject, "it pays per half day, but the calendar has no half-day boundary; declare one")
                ]
            }
        }
        return bounded(cents, 0...ScenarioBounds.cents, "the pay in cents", subject)
    }

    func classProblems() -> [ScenarioProblem] {
        duplicates(scenario.classes.map(\.id)) { .schoolClass($0) }
            + scenario.classes.flatMap { group -> [ScenarioProblem] in
                let subject = Subject.schoolClass(group.id)
                var found = unknown([group.school], among: schools, "school", subject)
                found += unknown(group.partOf, among: classes, "class", subject)
                if let pupils = group.pupils {
                    found += bounded(pupils, 0...ScenarioBounds.count, "the number of pupils", subject)
                }
                return found
            } + nestingProblems()
    }

    /// Groups that are part of themselves, and chains without end. Iterative: a chain may be long.
    private func nestingProblems() -> [ScenarioProblem] {
        var depth: [SchoolClass.ID: Int] = [:]
        var found: [ScenarioProblem] = []
        for group in scenario.classes where depth[group.id] == nil {
            var path: [(id: SchoolClass.ID, next: Int)] = [(group.id, 0)]
            var onPath: Set<SchoolClass.ID> = [group.id]
            while let step = path.last {
                let origins = classes[step.id]?.partOf ?? []
                if step.next < origins.count {
                    path[path.count - 1].next += 1
                    let origin = origins[step.next]
                    if onPath.contains(origin) {
                        found.append(
                            ScenarioProblem(
                                .schoolClass(origin),
                                "it is part of itself, by way of \(step.id); remove one of the two"))
                    } else if depth[origin] == nil && classes[origin] != nil {
                        path.append((origin, 0))
                        onPath.insert(origin)
                    }
                } else {
                    depth[step.id] = 1 + (origins.compactMap { depth[$0] }.max() ?? -1)
                    if depth[step.id] == ScenarioBounds.groupDepth + 1 {
                        found.append(
                            ScenarioProblem(
                                .schoolClass(step.id), "it is nested more than \(ScenarioBounds.groupDepth) deep"))
                    }
                    onPath.remove(step.id)
                    path.removeLast()
                }
            }
        }
        return found
    }

    func roomProblems() -> [ScenarioProblem] {
        duplicates(scenario.rooms.map(\.id)) { .room($0) }
            + scenario.rooms.flatMap { room -> [ScenarioProblem] in
                let subject = Subject.room(room.id)
                let seats =
                    room.seats.map { bounded($0, 0...ScenarioBounds.count, "the number of seats", subject) } ?? []
                return unknown([room.school], among: schools, "school", subject) + seats
            }
    }

    func absenceProblems() -> [ScenarioProblem] {
        scenario.absences.enumerated().flatMap { place, absence -> [ScenarioProblem] in
            let subject = Subject.absence(place)
            var found: [ScenarioProblem] = []
            switch absence.subject {
            case .person(let id): found += unknown([id], among: people, "person", subject)
            case .schoolClass(let id): found += unknown([id], among: classes, "class", subject)
            case .room(let id): found += unknown([id], among: rooms, "room", subject)
            }
            found += bounded(absence.from.minutes, 0...1440, "its first time in minutes", subject)
            found += bounded(absence.until.minutes, 0...1440, "its last time in minutes", subject)
            if (absence.first, absence.from) >= (absence.last, absence.until) {
                found.append(
                    ScenarioProblem(
                        subject, "it ends on \(told(absence.last)) no later than it starts on \(told(absence.first))"))
            } else if absence.last < scenario.calendar.first || scenario.calendar.last < absence.first {
                found.append(
                    ScenarioProblem(
                        subject, "\(told(absence.first)) to \(told(absence.last)) lies outside the calendar"))
            }
            return found
        }
    }

    func teamProblems() -> [ScenarioProblem] {
        var names: Set<String> = []
        return scenario.teams.flatMap { team -> [ScenarioProblem] in
            let subject = Subject.team(team.name)
            let again =
                names.insert(team.name).inserted ? [] : [ScenarioProblem(subject, "the name is used more than once")]
            return again + unknown(team.members, among: people, "person", subject)
        }
    }
}
