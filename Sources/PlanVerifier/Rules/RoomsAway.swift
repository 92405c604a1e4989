import SchoolModel

/// Rule 5: nothing sits in a room that is away, and exactly the lessons that lose their room have another one.
extension Reading {
    func roomsAway() -> [Violation] {
        useOfRoomsAway() + lessonsWithoutRoom() + needlessRoomChanges()
    }

    private func useOfRoomsAway() -> [Violation] {
        var found: [Violation] = []
        for session in sessions {
            guard case .room(let room) = session.place, index.isAway(room, during: session.span) else { continue }
            found.append(
                Violation(
                    .roomAway, "\(session.requirement) meets \(at(session.span)) in room \(room), which is away then",
                    people: session.attendees, span: session.span, requirement: session.requirement))
        }
        for cover in covers where cover.cover.action == .combine {
            let held = index.held[cover.held]
            guard let room = cover.cover.room, index.isAway(room, during: held.span) else { continue }
            found.append(about(held, "\(held.id) is combined in room \(room), which is away then"))
        }
        for (number, rooms) in roomChanges.sorted(by: { $0.key < $1.key }) {
            let held = index.held[number]
            for room in rooms where index.isAway(room, during: held.span) {
                found.append(about(held, "\(held.id) is moved to room \(room), which is away then"))
            }
        }
        return found
    }

    private func lessonsWithoutRoom() -> [Violation] {
        guard !index.roomAbsences.isEmpty else { return [] }
        var found: [Violation] = []
        for (number, held) in index.held.enumerated() where needsRoomChange(number) {
            let rooms = roomChanges[number] ?? []
            if rooms.count != 1 {
                let room = held.room?.name ?? ""
                let changes = rooms.isEmpty ? "no other" : "\(rooms.count) others"
                found.append(about(held, "\(held.id) has \(changes), but room \(room) is away then"))
            }
            for room in rooms where index.room[room].map({ $0.school != lesson(of: number).school }) ?? false {
                found.append(about(held, "\(held.id) is moved to room \(room) of another school"))
            }
        }
        return found
    }

    private func needlessRoomChanges() -> [Violation] {
        roomChanges.keys.sorted().filter { !needsRoomChange($0) }.map {
            about(index.held[$0], "\(called($0)) changes its room but needs no other one")
        }
    }

    private func needsRoomChange(_ number: Int) -> Bool {
        let held = index.held[number]
        guard let room = held.room, !held.isCancelled else { return false }
        return index.isAway(room, during: held.span) && !isCombinedAway(number)
    }

    private func about(_ held: Held, _ message: String) -> Violation {
        Violation(
            .roomAway, message, people: index.lessons[held.lesson].teachers, span: held.span, occurrence: held.id)
    }
}
