import SchoolModel

/// Rule 4: a room holds one thing at a time.
extension Reading {
    /// Something that sits in a room.
    private struct Sitting {
        var range: ClockRange
        var what: String
        /// A lesson in the room that the timetable gives it.
        var isTimetabled: Bool
        var people: [Person.ID]
    }

    func roomDoubleBookings() -> [Violation] {
        let all = decidedSittings()
        let decided = Dictionary(grouping: all, by: \.key)
        var found: [Violation] = []
        for key in firstOfEach(all.map(\.key), by: \.self) {
            let sittings = (timetabledSittings(in: key) + (decided[key] ?? []).map(\.sitting))
                .sorted { ($0.range, $0.what) < ($1.range, $1.what) }
            for (place, first) in sittings.enumerated() {
                for second in sittings[(place + 1)...] where first.range.overlaps(second.range) {
                    if first.isTimetabled && second.isTimetabled { continue }
                    let span = Span(
                        key.day,
                        ClockRange(second.range.start, min(first.range.end, second.range.end)))
                    found.append(
                        Violation(
                            .roomDoubleBooking,
                            "Room \(key.who) holds \(first.what) \(at(span)) and \(second.what) at the same time",
                            people: firstOfEach(first.people + second.people, by: \.self), span: span))
                }
            }
        }
        return found
    }

    /// Sessions, and lessons with a changed room.
    private func decidedSittings() -> [(key: Whereabouts<Room>, sitting: Sitting)] {
        var found: [(key: Whereabouts<Room>, sitting: Sitting)] = []
        for session in sessions {
            guard case .room(let room) = session.place else { continue }
            let sitting = Sitting(
                range: session.span.range, what: session.requirement.name, isTimetabled: false,
                people: session.attendees)
            found.append((Whereabouts(who: room, day: session.span.day), sitting))
        }
        for (held, rooms) in roomChanges.sorted(by: { $0.key < $1.key }) {
            for room in rooms where room != index.held[held].room {
                let key = Whereabouts(who: room, day: index.held[held].span.day)
                found.append((key, sitting(held, isTimetabled: false)))
            }
        }
        return found
    }

    /// A lesson keeps its room even where its class sits elsewhere.
    private func timetabledSittings(in key: Whereabouts<Room>) -> [Sitting] {
        (index.inRoom[key] ?? []).filter { !index.held[$0].isCancelled }.map { sitting($0, isTimetabled: true) }
    }

    private func sitting(_ held: Int, isTimetabled: Bool) -> Sitting {
        let lesson = lesson(of: held)
        return Sitting(
            range: index.held[held].span.range, what: lesson.id.name, isTimetabled: isTimetabled,
            people: lesson.teachers)
    }
}
