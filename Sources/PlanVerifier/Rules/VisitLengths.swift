import SchoolModel

/// Rule 20 on how long a visit is and how many visit at a time.
extension Reading {
    func faultsOfLength(_ session: Session, _ visits: Visits, _ lessons: [Int]) -> [String] {
        let least: Int
        switch visits.length {
        case .lesson:
            guard lessons.count == 1, let lesson = lessons.first else { return ["it is not to one lesson"] }
            return index.held[lesson].span == session.span ? [] : ["it is not as long as \(called(lesson))"]
        case .halfDay(let count), .day(let count):
            least = max(1, count)
        }
        var found: [String] = []
        if !spans(of: visits.length, session).contains(session.span.range) {
            found.append("it is not from one boundary of the day to the next")
        }
        if lessons.count < least { found.append("it is to \(lessons.count) of at least \(least) lessons") }
        let spans = lessons.map { index.held[$0].span }
        if !spans.allSatisfy({ $0.day == session.span.day && session.span.range.contains($0.range) }) {
            found.append("it does not last until the lessons end")
        }
        let ordered = spans.sorted()
        if zip(ordered, ordered.dropFirst()).contains(where: { $0.overlaps($1) }) {
            found.append("its lessons overlap")
        }
        return found
    }

    /// The spans that a half day or a day can have.
    private func spans(of length: Visits.Length, _ session: Session) -> [ClockRange] {
        let teaching = (index.school[session.school]?.bells.periods(on: session.span.day.weekday) ?? [])
            .filter(\.isTeaching)
        guard let start = teaching.map(\.range.start).min(), let end = teaching.map(\.range.end).max() else {
            return []
        }
        switch length {
        case .lesson: return []
        case .day: return [ClockRange(start, end)]
        case .halfDay:
            guard let half = index.scenario.calendar.halfDay else { return [] }
            return [ClockRange(start, half), ClockRange(half, end)]
        }
    }

    /// At most so many visitors in a lesson, and so many visits per host.
    func crowdedVisits() -> [Violation] {
        index.requirements.flatMap { requirement -> [Violation] in
            guard case .visits(let visits) = requirement.content
            else { return [] }
            let made = sessions.filter { $0.requirement == requirement.id && visit(of: $0) != nil }
            return crowdedLessons(requirement, visits, made) + crowdedHosts(requirement, visits, made)
        }
    }

    private func crowdedLessons(_ requirement: Requirement, _ visits: Visits, _ made: [Session]) -> [Violation] {
        var visitors: [Int: [Person.ID]] = [:]
        for session in made {
            for lesson in Set((visit(of: session)?.lessons ?? []).compactMap { index.number[$0.occurrence] }) {
                visitors[lesson, default: []] += session.attendees.prefix(1)
            }
        }
        return visitors.filter { $1.count > visits.visitorsPerLesson }.sorted { $0.key < $1.key }.map {
            lesson, people in
            Violation(
                .visit,
                "\(called(people)) visit \(called(lesson)) for \(requirement.id), at most \(visits.visitorsPerLesson) may",
                people: people, span: index.held[lesson].span, occurrence: index.held[lesson].id,
                requirement: requirement.id)
        }
    }

    private func crowdedHosts(_ requirement: Requirement, _ visits: Visits, _ made: [Session]) -> [Violation] {
        guard let most = visits.visitsPerHost else { return [] }
        let received = Dictionary(grouping: made.flatMap { hostsVisited(by: $0) }) { $0 }
        return received.filter { $1.count > most }.sorted { $0.key < $1.key }.map { host, visits in
            Violation(
                .visit,
                "\(called(host)) receives \(visits.count) visits of \(requirement.id), at most \(most) are allowed",
                people: [host], requirement: requirement.id)
        }
    }
}
