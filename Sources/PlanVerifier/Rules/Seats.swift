import SchoolModel

/// Rule 6: rooms have seats for those whom the plan puts into them.
extension Reading {
    func seatsMissing() -> [Violation] {
        sessionsWithoutSeats() + combinationsWithoutSeats() + changedRoomsWithoutSeats()
    }

    private func sessionsWithoutSeats() -> [Violation] {
        sessions.compactMap { session in
            guard case .room(let id) = session.place, let room = index.room[id] else { return nil }
            let attendees = Set(session.attendees).count
            if index.hasSeats(id, for: attendees) { return nil }
            return Violation(
                .seats,
                "\(attendees) people attend \(session.requirement) \(at(session.span)) in room \(id) with "
                    + "\(told(seats: room.seats)) seats",
                people: session.attendees, span: session.span, requirement: session.requirement)
        }
    }

    private func combinationsWithoutSeats() -> [Violation] {
        covers.compactMap { cover in
            guard cover.cover.action == .combine, let host = cover.joins else { return nil }
            let pupils = index.pupils(in: [index.held[cover.held].lesson, index.held[host].lesson])
            return short(cover.held, "is combined into \(lesson(of: host).id)", pupils: pupils, room: cover.cover.room)
        }
    }

    private func changedRoomsWithoutSeats() -> [Violation] {
        roomChanges.sorted { $0.key < $1.key }.flatMap { held, rooms in
            rooms.compactMap {
                short(held, "is moved to another room", pupils: index.pupils(in: [index.held[held].lesson]), room: $0)
            }
        }
    }

    private func short(_ number: Int, _ deed: String, pupils: Int?, room: Room.ID?) -> Violation? {
        let held = index.held[number]
        let problem: String
        if let pupils {
            guard let room, index.room[room] != nil, !index.hasSeats(room, for: pupils) else { return nil }
            problem = "room \(room) has \(told(seats: index.room[room]?.seats)) seats for \(pupils) pupils"
        } else {
            guard !index.scenario.unknownSeatsSuffice else { return nil }
            problem = "the number of pupils is unknown"
        }
        return Violation(
            .seats, "\(held.id) \(deed), but \(problem)", people: index.lessons[held.lesson].teachers, span: held.span,
            occurrence: held.id)
    }

    private func told(seats: Int?) -> String { seats.map { String($0) } ?? "an unknown number of" }
}
