import SchoolModel

/// What sessions and covers are called in a report.
extension Agenda {
    /// `Benchmark days: visit`, `Grade 3 plans together`.
    func title(of session: Session) -> String {
        switch session.kind {
        case .meeting: session.requirement.name
        case .visit: "\(session.requirement.name): visit"
        case .debrief: "\(session.requirement.name): debrief"
        }
    }

    /// What a session is about: whose lessons are visited, who talks with whom, where.
    func details(of session: Session) -> String {
        var parts: [String] = []
        switch session.kind {
        case .meeting: break
        case .visit(let lessons):
            parts.append(Words.list(lessons.map { visited($0) }))
        case .debrief:
            parts.append(names(session.attendees))
        }
        switch session.place {
        case .none: break
        case .online: parts.append("online")
        case .room(let room): parts.append("room \(room)")
        }
        return parts.joined(separator: ", ")
    }

    /// `math 3A of Ben Laine at 10:15`.
    private func visited(_ visited: VisitedLesson) -> String {
        "\(name(visited.occurrence.lesson)) of \(name(visited.host)) at \(visited.occurrence.start)"
    }

    /// Who takes a lesson, in a few words: `Bea Salo (substitutes)`, `joins math 3B, room R12`.
    func takenBy(_ cover: Cover) -> String {
        let from = cover.pool.map { " (\($0))" } ?? ""
        switch cover.action {
        case .substitute, .internalCover, .assistant, .administrator:
            return (cover.person.map { name($0) } ?? cover.action.rawValue) + from
        case .coTeacherAlone:
            return remaining(cover) + from
        case .combine:
            let lesson = cover.joins.map { name($0.lesson) } ?? "another class"
            return "joins \(lesson)" + (cover.room.map { ", room \($0)" } ?? "") + from
        case .classAway:
            return "class is away"
        }
    }

    /// The co-teachers who stay: everyone of the lesson for whom the plan has no cover.
    private func remaining(_ cover: Cover) -> String {
        let left = covers(on: cover.occurrence.day).filter { $0.occurrence == cover.occurrence }.map(\.teacher)
        let stay = held(cover.occurrence)?.lesson.teachers.filter { !left.contains($0) } ?? []
        switch stay.count {
        case 0: return "those who remain"
        case 1: return "\(names(stay)) alone"
        default: return names(stay)
        }
    }
}

extension Session {
    /// In order of time, then of the requirement's name and of who attends.
    func isBefore(_ other: Session) -> Bool {
        if span != other.span { return span < other.span }
        if requirement != other.requirement { return requirement < other.requirement }
        return attendees.lexicographicallyPrecedes(other.attendees)
    }
}
