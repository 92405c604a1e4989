import SchoolModel

/// Rule 12: a class joins a lesson that can take it in.
extension Reading {
    func combinations() -> [Violation] {
        covers.flatMap { placed -> [Violation] in
            let held = index.held[placed.held]
            return faults(ofCombining: placed).map { fault in
                Violation(
                    .combine, "\(held.id), left by \(called(placed.cover.teacher)), \(fault)",
                    people: [placed.cover.teacher] + (placed.joins.map { lesson(of: $0).teachers } ?? []),
                    span: held.span, occurrence: held.id)
            }
        }
    }

    private func faults(ofCombining placed: PlacedCover) -> [String] {
        guard placed.cover.action == .combine else {
            if placed.cover.joins != nil { return ["names a lesson to join without the action combine"] }
            return placed.cover.room != nil ? ["names a room without the action combine"] : []
        }
        guard let host = placed.joins else {
            return placed.cover.joins == nil ? ["is combined with no lesson"] : []
        }
        var found = reasons(against: placed.held, joining: host, ratio: ratio(of: placed))
        if isCombinedAway(host) { found.append("joins \(lesson(of: host).id), which itself joins another lesson") }
        if let guests = joined[host], guests.count > 1 {
            let others = guests.filter { $0 != placed.held }.map { lesson(of: $0).id.name }.joined(separator: ", ")
            found.append("joins \(lesson(of: host).id), which \(others) joins too")
        }
        let rooms = roomsForBoth(placed.held, host)
        if let room = placed.cover.room, !rooms.contains(room) {
            found.append("is combined in room \(room), which is the room of neither lesson")
        } else if placed.cover.room == nil && !rooms.isEmpty {
            found.append("is combined in no room, though the lessons have one")
        }
        return found
    }

    func roomsForBoth(_ held: Int, _ host: Int) -> [Room.ID] {
        [index.held[host].room, index.held[held].room].compactMap { $0 }
    }

    /// Why one lesson can't join another, apart from rooms and from what joins what already.
    func reasons(against number: Int, joining host: Int, ratio: Int?) -> [String] {
        let (guest, taking) = (index.held[number], index.held[host])
        let (lesson, other) = (lesson(of: number), lesson(of: host))
        if number == host { return ["joins itself"] }
        var found: [String] = []
        if lesson.kind != .lesson { found.append("is a duty, which can't be combined") }
        if lesson.teachers.count > 1 { found.append("has several teachers and can't be combined") }
        if other.kind != .lesson { found.append("joins \(other.id), which is no lesson") }
        if guest.span != taking.span { found.append("joins \(taking.id), which is not at the same time") }
        if lesson.school != other.school { found.append("joins \(other.id) of another school") }
        for room in roomsForBoth(number, host) where index.isAway(room, during: guest.span) {
            found.append("joins \(other.id), but room \(room) of one of them is away")
        }
        if taking.isCancelled { found.append("joins \(other.id), whose classes are away") }
        let there = teachersThere(in: host).count
        if there < 1 {
            found.append("joins \(other.id), which has none of its teachers")
        } else if let ratio,
            let reason = reasonAgainst(
                adults: there, for: index.pupils(in: [guest.lesson, taking.lesson]), ratio: ratio)
        {
            found.append("joins \(other.id), but \(reason)")
        }
        return found
    }
}
