import SchoolModel

/// Rule 19: where sessions take place.
extension Reading {
    func places() -> [Violation] {
        sessions.compactMap { session in
            guard let fault = faultOfPlace(session) else { return nil }
            return Violation(
                .place, "\(called(session.attendees)) have \(session.requirement) \(at(session.span)) \(fault)",
                people: session.attendees, span: session.span, requirement: session.requirement)
        }
    }

    private func faultOfPlace(_ session: Session) -> String? {
        guard let (_, meeting) = meeting(of: session) else {
            return session.kind == .meeting || session.place == .none ? nil : "with a place, which visits do not have"
        }
        switch (meeting.place, session.place) {
        case (.none, .none), (.online, .online): return nil
        case (.none, _): return "with a place, though none is asked for"
        case (.online, _): return "other than online"
        case (.room, .none), (.room, .online): return "in no room"
        case (.room(let tags), .room(let id)):
            guard let room = index.room[id] else { return nil }
            if room.school != meeting.school { return "in room \(id) of another school" }
            let lacking = tags.filter { !room.tags.contains($0) }
            return lacking.isEmpty ? nil : "in room \(id), which is not \(lacking.joined(separator: ", "))"
        }
    }
}
