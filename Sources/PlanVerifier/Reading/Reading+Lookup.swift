import SchoolModel

extension Reading {
    func lesson(of held: Int) -> Lesson { index.lessons[index.held[held].lesson] }

    /// The occurrences that a person teaches by the timetable and that overlap a span, cancelled ones too.
    func occurrences(of person: Person.ID, overlapping span: Span) -> [Int] {
        (index.taught[Whereabouts(who: person, day: span.day)] ?? []).filter { index.held[$0].span.overlaps(span) }
    }

    func hasLeft(_ held: Int, _ teacher: Person.ID) -> Bool {
        departure[Post(held: held, teacher: teacher)] != nil
    }

    /// The teachers of an occurrence who have not left it.
    func teachersThere(in held: Int) -> [Person.ID] {
        lesson(of: held).teachers.filter { !hasLeft(held, $0) }
    }

    /// The occurrence that an occurrence is combined into, where it is combined.
    func isCombinedAway(_ held: Int) -> Bool {
        (coversIn[held] ?? []).contains { covers[$0].cover.action == .combine && covers[$0].joins != nil }
    }

    /// Something that keeps a person busy.
    enum Business: Hashable {
        case teaching(Int)
        case session(Int)
        case cover(Int)
    }

    /// What keeps a person busy on a date, in order of time.
    func business(of person: Person.ID, on day: Day) -> [(range: ClockRange, what: Business)] {
        let key = Whereabouts(who: person, day: day)
        var found: [(range: ClockRange, what: Business)] = []
        for number in index.taught[key] ?? [] {
            let held = index.held[number]
            if !held.isCancelled && coversOf[Post(held: number, teacher: person)] == nil {
                found.append((held.span.range, .teaching(number)))
            }
        }
        for place in sessionsOf[key] ?? [] { found.append((sessions[place].span.range, .session(place))) }
        for place in coversOn[key] ?? [] {
            found.append((index.held[covers[place].held].span.range, .cover(place)))
        }
        return found.sorted { $0.range < $1.range }
    }

    /// The meeting that a session belongs to, where it is a session of one.
    func meeting(of session: Session) -> (requirement: Requirement, meeting: Meeting)? {
        guard session.kind == .meeting, let requirement = index.requirement[session.requirement],
            case .meeting(let meeting) = requirement.content
        else { return nil }
        return (requirement, meeting)
    }

    /// The release list of a session's requirement; empty where there is none.
    func release(of session: Session) -> [Pool.ID] {
        switch index.requirement[session.requirement]?.content {
        case .meeting(let meeting): meeting.release
        case .visits(let visits): visits.release
        case .individualTime, nil: []
        }
    }
}
