internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// The lessons that could take in the class of an occurrence, with the room that would hold both.
    func combinations(of held: Timetable.Held, _ pool: Pool) -> [(joins: Int, room: Int?)] {
        guard held.teachers.count == 1, timetable.lesson(held).kind == .lesson else { return [] }
        return timetable.heldOnDay[held.day].compactMap { index in
            let other = timetable.held[index]
            guard other.span == held.span, other.occurrence != held.occurrence, !other.isCancelled,
                timetable.lesson(other).kind == .lesson,
                timetable.lesson(other).school == timetable.lesson(held).school,
                !other.teachers.isEmpty, !other.teachers.contains(held.teachers[0]),
                other.teachers.contains(where: { qualifications.isQualified($0, for: held, in: pool) }),
                let needed = ownTeachersNeeded(held, joining: other, pool), needed <= other.teachers.count
            else { return nil }
            let rooms = [other.room, held.room].compactMap { $0 }
            if rooms.isEmpty { return (index, nil) }
            guard !rooms.contains(where: { timetable.isRoomAway($0, held.span) }) else { return nil }
            return rooms.first { holds($0, held, other) }.map { (index, $0) }
        }
    }

    /// How many of the own teachers of the lesson that a way joins must be there.
    func combinedTeachersNeeded(_ way: CoverWay) -> Int {
        guard let joins = way.joins else { return 1 }
        return ownTeachersNeeded(
            timetable.held[way.held], joining: timetable.held[joins], scenario.cover.pools[way.pool])
            ?? 1
    }

    /// How many of the joined lesson's own teachers must be there; `nil` where pupils are unknown.
    private func ownTeachersNeeded(_ held: Timetable.Held, joining other: Timetable.Held, _ pool: Pool) -> Int? {
        guard let ratio = pool.pupilsPerAdult, ratio > 0 else { return 1 }
        guard let here = timetable.pupils(held), let there = timetable.pupils(other) else { return nil }
        return max(1, (here + there + ratio - 1) / ratio)
    }

    private func holds(_ room: Int, _ held: Timetable.Held, _ other: Timetable.Held) -> Bool {
        guard let seats = scenario.rooms[room].seats, let here = timetable.pupils(held),
            let there = timetable.pupils(other)
        else { return scenario.unknownSeatsSuffice }
        return seats >= here + there
    }

    /// The lesson that takes a class in keeps the teachers it needs and takes in one class at most.
    mutating func formulateCombining() {
        var joining: [Int: [Literal]] = [:]
        for way in ways {
            guard let joins = way.joins else { continue }
            joining[joins, default: []].append(way.literal)
            let other = timetable.held[joins]
            let needed = combinedTeachersNeeded(way)
            let away = other.teachers.compactMap { leaves(joins, $0) }
            if away.count > other.teachers.count - needed {
                model.addAtMost(other.teachers.count - needed, of: away, if: way.literal)
            }
        }
        for joins in joining.keys.sorted() {
            model.addAtMostOne(distinct(joining[joins] ?? []))
        }
    }
}
