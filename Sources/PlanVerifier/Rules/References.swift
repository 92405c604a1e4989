import SchoolModel

/// Everything that the plan names exists, and the lessons it names are held then.
extension Reading {
    func unknownReferences() -> [Violation] {
        sessions.flatMap { unknown(in: $0) } + plan.covers.filter { Reckonable.holds($0) }.flatMap { unknown(in: $0) }
            + plan.roomChanges.filter { Reckonable.holds($0.occurrence) }.flatMap { unknown(in: $0) }
    }

    private func unknown(in session: Session) -> [Violation] {
        var missing: [String] = []
        if index.requirement[session.requirement] == nil { missing.append("requirement \(session.requirement)") }
        if index.school[session.school] == nil { missing.append("school \(session.school)") }
        missing += session.attendees.filter { index.person[$0] == nil }.map { "person \($0)" }
        if case .room(let id) = session.place, index.room[id] == nil { missing.append("room \(id)") }
        if case .visit(let lessons) = session.kind {
            missing += lessons.compactMap { notHeld($0.occurrence) }
            missing += lessons.filter { index.person[$0.host] == nil }.map { "person \($0.host)" }
        }
        return missing.map {
            Violation(
                .unknownReference, "A session of \(session.requirement) \(at(session.span)) names \($0)",
                people: session.attendees, span: session.span, requirement: session.requirement)
        }
    }

    private func unknown(in cover: Cover) -> [Violation] {
        var missing: [String] = []
        if let lesson = notHeld(cover.occurrence) { missing.append(lesson) }
        if index.person[cover.teacher] == nil { missing.append("person \(cover.teacher)") }
        if let person = cover.person, index.person[person] == nil { missing.append("person \(person)") }
        if let pool = cover.pool, index.pool[pool] == nil { missing.append("pool \(pool)") }
        if let lesson = cover.joins.flatMap({ notHeld($0) }) { missing.append(lesson) }
        if let room = cover.room, index.room[room] == nil { missing.append("room \(room)") }
        return missing.map {
            Violation(
                .unknownReference, "The cover of \(cover.occurrence) for \(called(cover.teacher)) names \($0)",
                people: [cover.teacher] + (cover.person.map { [$0] } ?? []), span: span(of: cover.occurrence),
                occurrence: cover.occurrence)
        }
    }

    private func unknown(in change: RoomChange) -> [Violation] {
        var missing: [String] = []
        if let lesson = notHeld(change.occurrence) { missing.append(lesson) }
        if index.room[change.room] == nil { missing.append("room \(change.room)") }
        return missing.map {
            Violation(
                .unknownReference, "The room change of \(change.occurrence) names \($0)",
                span: span(of: change.occurrence), occurrence: change.occurrence)
        }
    }

    private func span(of occurrence: Occurrence) -> Span? {
        index.number[occurrence].map { index.held[$0].span }
    }

    private func notHeld(_ occurrence: Occurrence) -> String? {
        index.number[occurrence] == nil ? "\(occurrence), which is not held" : nil
    }
}
