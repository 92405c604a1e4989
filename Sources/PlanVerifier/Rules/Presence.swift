import SchoolModel

/// Rules 1–3: nobody is in two places, works while away, or works outside their hours.
extension Reading {
    func doubleBookings() -> [Violation] {
        overlaps() + coversDuringOwnLessons()
    }

    private func overlaps() -> [Violation] {
        peopleWithDecisions().flatMap { key in
            let busy = business(of: key.who, on: key.day)
            var found: [Violation] = []
            for (place, first) in busy.enumerated() {
                for second in busy[(place + 1)...] where first.range.overlaps(second.range) {
                    if let clash = clash(key, first, second) { found.append(clash) }
                }
            }
            return found
        }
    }

    /// Nobody covers during a lesson that they have been taken out of; those not taken out of overlap anyway.
    private func coversDuringOwnLessons() -> [Violation] {
        covers.compactMap { cover in
            let held = index.held[cover.held]
            guard let person = cover.person,
                let own = occurrences(of: person, overlapping: held.span).first(where: {
                    !index.held[$0].isCancelled && coversOf[Post(held: $0, teacher: person)] != nil
                })
            else { return nil }
            return Violation(
                .doubleBooking,
                "\(called(person)) covers \(held.id) but has been taken out of the own \(lesson(of: own).id) then",
                people: [person], span: held.span, occurrence: held.id)
        }
    }

    /// The people and dates for which the plan decides something, each once, in the order of the plan.
    private func peopleWithDecisions() -> [Whereabouts<Person>] {
        var keys: [Whereabouts<Person>] = []
        for session in sessions {
            keys += session.attendees.map { Whereabouts(who: $0, day: session.span.day) }
        }
        for cover in covers {
            guard let person = cover.person else { continue }
            keys.append(Whereabouts(who: person, day: index.held[cover.held].span.day))
        }
        return firstOfEach(keys, by: \.self)
    }

    /// Overlaps that the timetable itself has are the timetable's own.
    private func clash(
        _ key: Whereabouts<Person>, _ first: (range: ClockRange, what: Business),
        _ second: (range: ClockRange, what: Business)
    ) -> Violation? {
        var (decided, other) = (first, second)
        if case .teaching = first.what {
            if case .teaching = second.what { return nil }
            (decided, other) = (second, first)
        }
        let span = Span(key.day, decided.range)
        return Violation(
            .doubleBooking, "\(called(key.who)) \(told(decided.what)) \(at(span)) but \(told(other.what)) then",
            people: [key.who], span: span)
    }

    func absentees() -> [Violation] {
        var found: [Violation] = []
        for session in sessions {
            for person in firstOfEach(session.attendees, by: \.self) where index.isAway(person, during: session.span) {
                found.append(
                    Violation(
                        .absent,
                        "\(called(person)) attends \(session.requirement) \(at(session.span)) but is away then",
                        people: [person], span: session.span, requirement: session.requirement))
            }
        }
        found += attendancesDuringLessonsMissed()
        for cover in covers {
            let held = index.held[cover.held]
            if let person = cover.person, index.isAway(person, during: held.span) {
                found.append(
                    Violation(
                        .absent, "\(called(person)) covers \(held.id) but is away then", people: [person],
                        span: held.span, occurrence: held.id))
            }
        }
        return found
    }

    /// An absence takes a teacher out of the whole lesson; nobody attends a session in what remains of it.
    private func attendancesDuringLessonsMissed() -> [Violation] {
        departures.filter { $0.isAbsent && !index.held[$0.post.held].isCancelled }.flatMap { departure in
            departure.sessions.filter { !index.isAway(departure.post.teacher, during: sessions[$0].span) }.map {
                place in
                let (session, held) = (sessions[place], index.held[departure.post.held])
                return Violation(
                    .absent,
                    "\(called(departure.post.teacher)) attends \(session.requirement) \(at(session.span)) but misses "
                        + "\(lesson(of: departure.post.held).id) then by an absence",
                    people: [departure.post.teacher], span: session.span, occurrence: held.id,
                    requirement: session.requirement)
            }
        }
    }

    func outsideWorkingHours() -> [Violation] {
        var found: [Violation] = []
        for session in sessions where !mayLieOutsideHours(session) {
            for id in firstOfEach(session.attendees, by: \.self) {
                guard let person = index.person[id], !person.works.contains(session.span) else { continue }
                found.append(
                    Violation(
                        .workingHours,
                        "\(called(id)) attends \(session.requirement) on \(session.span), outside working hours",
                        people: [id], span: session.span, requirement: session.requirement))
            }
        }
        for cover in covers {
            let held = index.held[cover.held]
            guard let id = cover.person, let person = index.person[id], !person.works.contains(held.span) else {
                continue
            }
            found.append(
                Violation(
                    .workingHours,
                    "\(called(id)) covers \(held.id), until \(held.span.range.end), outside working hours",
                    people: [id], span: held.span, occurrence: held.id))
        }
        return found
    }

    private func mayLieOutsideHours(_ session: Session) -> Bool {
        meeting(of: session).map { $0.meeting.outsideWorkingHours != .notAllowed } ?? false
    }
}
