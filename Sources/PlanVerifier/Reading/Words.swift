import SchoolModel

/// How messages call things.
extension Reading {
    /// The person's name, or the id where the person is unknown or has no name.
    func called(_ id: Person.ID) -> String {
        guard let name = index.person[id]?.name, !name.isEmpty else { return id.name }
        return name
    }

    func called(_ ids: [Person.ID]) -> String {
        ids.isEmpty ? "nobody" : ids.map { called($0) }.joined(separator: ", ")
    }

    func called(_ held: Int) -> String { index.held[held].id.description }

    /// `on Mon 2026-09-14 at 08:15`.
    func at(_ span: Span) -> String { "on \(span.day.weekday.abbreviation) \(span.day) at \(span.range.start)" }

    /// `covers 3B-math`.
    func told(_ business: Business) -> String {
        switch business {
        case .teaching(let held): "teaches \(lesson(of: held).id)"
        case .session(let place): "attends \(sessions[place].requirement)"
        case .cover(let place): "covers \(lesson(of: covers[place].held).id)"
        }
    }
}

extension Day {
    var told: String { "\(weekday.abbreviation) \(self)" }
}
