import SchoolModel

/// Rule 21: visitor and host talk about the visit soon after it.
extension Reading {
    /// A visit to a host and the debrief that serves it, as places in ``sessions``.
    struct DebriefMatch {
        var visit: Int
        var visitor: Person.ID
        var host: Person.ID
        var debrief: Int?
    }

    private struct Pair: Hashable {
        var visitor: Person.ID
        var host: Person.ID
    }

    /// Visits with their debriefs. The earliest visit takes the earliest debrief that can serve it, which serves as many
    /// visits as possible because all may wait equally long.
    func debriefMatches(_ requirement: Requirement, _ visits: Visits) -> [DebriefMatch] {
        guard let rules = visits.debrief else { return [] }
        let own = sessions.indices.filter { sessions[$0].requirement == requirement.id }
            .sorted { (sessions[$0].span, $0) < (sessions[$1].span, $1) }
        var waiting: [Pair: [Int]] = [:]
        for place in own where sessions[place].kind == .debrief && sessions[place].attendees.count == 2 {
            let pair = Pair(visitor: sessions[place].attendees[0], host: sessions[place].attendees[1])
            waiting[pair, default: []].append(place)
        }
        var found: [DebriefMatch] = []
        for place in own {
            guard case .visit = sessions[place].kind, let visitor = sessions[place].attendees.first else { continue }
            for host in hostsVisited(by: sessions[place]) {
                let pair = Pair(visitor: visitor, host: host)
                let serving = waiting[pair]?.firstIndex { serves(sessions[$0].span, sessions[place].span, rules) }
                let debrief = serving.flatMap { waiting[pair]?.remove(at: $0) }
                found.append(DebriefMatch(visit: place, visitor: visitor, host: host, debrief: debrief))
            }
        }
        return found
    }

    private func serves(_ debrief: Span, _ visit: Span, _ rules: Visits.Debrief) -> Bool {
        let days = debrief.day.number - visit.day.number
        return days <= rules.withinDays && (days > 0 || (days == 0 && visit.range.end <= debrief.range.start))
    }

    func debriefs() -> [Violation] {
        missingDebriefs() + faultyDebriefs()
    }

    private func missingDebriefs() -> [Violation] {
        index.requirements.flatMap { requirement -> [Violation] in
            guard case .visits(let visits) = requirement.content,
                let rules = visits.debrief
            else { return [] }
            return debriefMatches(requirement, visits).filter { $0.debrief == nil }.map { match in
                let visit = sessions[match.visit]
                return Violation(
                    .debrief,
                    "\(called(match.visitor)) has no debrief with \(called(match.host)) within \(rules.withinDays) days "
                        + "after the visit \(at(visit.span))",
                    people: [match.visitor, match.host], span: visit.span, requirement: requirement.id)
            }
        }
    }

    private func faultyDebriefs() -> [Violation] {
        sessions.flatMap { session -> [Violation] in
            guard session.kind == .debrief, let requirement = index.requirement[session.requirement],
                case .visits(let visits) = requirement.content, let rules = visits.debrief
            else { return [] }
            return faults(of: session, requirement, rules).map {
                Violation(
                    .debrief, "The debrief of \(called(session.attendees)) \(at(session.span)) \($0)",
                    people: session.attendees, span: session.span, requirement: requirement.id)
            }
        }
    }

    private func faults(of session: Session, _ requirement: Requirement, _ rules: Visits.Debrief) -> [String] {
        var found: [String] = []
        if session.attendees.count != 2 { found.append("has not exactly visitor and host") }
        if let visitor = session.attendees.first.flatMap({ index.person[$0] }), visitor.school != session.school {
            found.append("is not at the visitor's school")
        }
        if let fault = faultOfDate(session.span.day, at: session.school, requirement) { found.append("is \(fault)") }
        if !lies(session.span, in: rules.window, at: session.school) { found.append("is outside its window") }
        if session.span.range.minutes != rules.minutes {
            found.append("lasts \(session.span.range.minutes) minutes instead of \(rules.minutes)")
        }
        if !mayStart(session.span, at: session.school) { found.append("starts when nothing may start") }
        for person in firstOfEach(session.attendees, by: \.self) {
            for held in leftLessons(of: person, for: session) {
                found.append("takes \(called(person)) out of \(lesson(of: held).id)")
            }
        }
        return found
    }
}
