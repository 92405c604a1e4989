internal import ConstraintSolver
internal import SchoolModel

/// Another room in which a lesson may be held whose own room is away.
struct RoomChangeOption {
    let held: Int
    let room: Int
    let literal: Literal
}

extension Formulation {
    /// Lessons whose room is away get another one that is free and large enough.
    mutating func formulateRoomChanges() {
        for (index, held) in timetable.held.enumerated() {
            guard let room = held.room, !held.isCancelled, timetable.isRoomAway(room, held.span) else { continue }
            let lesson = timetable.lesson(held)
            let pupils = timetable.pupils(held)
            let literals = scenario.rooms.indices.compactMap { other -> Literal? in
                guard other != room, scenario.rooms[other].school == lesson.school,
                    !timetable.isRoomAway(other, held.span), !timetable.isTaken(other, held.span),
                    suffices(other, pupils)
                else { return nil }
                let literal = model.newLiteral()
                rooms[other].occupy(day: held.day, held.span.range, by: literal)
                roomChanges.append(RoomChangeOption(held: index, room: other, literal: literal))
                return literal
            }
            model.addAtMostOne(literals)
            model.addClause(literals, for: name(.roomsAway))
        }
    }

    private func suffices(_ room: Int, _ pupils: Int?) -> Bool {
        guard let seats = scenario.rooms[room].seats, let pupils else { return scenario.unknownSeatsSuffice }
        return seats >= pupils
    }
}
