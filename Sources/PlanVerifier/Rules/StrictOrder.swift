import SchoolModel

/// Rule 13: where pools are strict, no earlier pool could have taken the lesson.
extension Reading {
    func strictOrder() -> [Violation] {
        guard index.scenario.cover.isStrict else { return [] }
        let limits = index.scenario.cover.limits.filter { limit in
            switch limit.of {
            case .covers, .coverMinutes, .coverMoney: limit.scope.isOfPeople
            default: false
            }
        }
        return covers.indices.flatMap { place in
            let placed = covers[place]
            return (0..<(placed.pool ?? 0))
                .filter { isAllowed(index.scenario.cover.pools[$0].id, for: placed.post) }
                .compactMap { taker(in: $0, insteadOf: place, limits: limits) }
        }
    }

    private func taker(in pool: Int, insteadOf place: Int, limits: [Limit]) -> Violation? {
        let placed = covers[place]
        let held = index.held[placed.held]
        let earlier = index.scenario.cover.pools[pool]
        let who: String
        var people: [Person.ID] = []
        switch earlier.action {
        case .classAway:
            return nil
        case .coTeacherAlone:
            guard canRemain(placed.held, earlier, without: place) else { return nil }
            who = "the teachers who remain are enough"
        case .combine:
            guard let host = hostToJoin(placed.held, earlier) else { return nil }
            who = "it could join \(lesson(of: host).id)"
        case .substitute, .internalCover, .assistant, .administrator:
            let free = earlier.people.first { couldTake(placed, $0, pool, insteadOf: place, limits: limits) }
            guard let free else { return nil }
            who = "\(called(free)) could have taken it"
            people = [free]
        }
        return Violation(
            .strictOrder,
            "\(held.id), left by \(called(placed.cover.teacher)), is covered from pool "
                + "\(placed.cover.pool?.name ?? "") but \(who) from the earlier pool \(earlier.id)",
            people: people + [placed.cover.teacher] + (placed.person.map { [$0] } ?? []), span: held.span,
            occurrence: held.id)
    }

    private func canRemain(_ held: Int, _ pool: Pool, without place: Int) -> Bool {
        reasonAgainstRemaining(held, ratio: pool.pupilsPerAdult, without: place) == nil
            && isQualified(oneOf: teachersThere(in: held), pool, for: held)
    }

    private func hostToJoin(_ number: Int, _ pool: Pool) -> Int? {
        let held = index.held[number]
        let key = Whereabouts(who: lesson(of: number).school, day: held.span.day)
        return (index.atSchool[key] ?? []).first { host in
            guard index.held[host].span == held.span,
                reasons(against: number, joining: host, ratio: pool.pupilsPerAdult).isEmpty,
                isQualified(oneOf: lesson(of: host).teachers, pool, for: number), !isCombinedAway(host),
                joined[host]?.allSatisfy({ $0 == number }) ?? true
            else { return false }
            return hasRoomForBoth(number, host)
        }
    }

    private func hasRoomForBoth(_ number: Int, _ host: Int) -> Bool {
        let pupils = index.pupils(in: [index.held[number].lesson, index.held[host].lesson])
        if pupils == nil && !index.scenario.unknownSeatsSuffice { return false }
        let rooms = roomsForBoth(number, host)
        return rooms.isEmpty
            || rooms.contains { room in pupils.map { index.hasSeats(room, for: $0) } ?? true }
    }

    private func couldTake(
        _ placed: PlacedCover, _ id: Person.ID, _ pool: Int, insteadOf place: Int, limits: [Limit]
    ) -> Bool {
        let held = index.held[placed.held]
        guard let person = index.person[id], !lesson(of: placed.held).teachers.contains(id),
            isQualified(oneOf: [id], index.scenario.cover.pools[pool], for: placed.held),
            person.works.contains(held.span), !index.isAway(id, during: held.span)
        else { return false }
        let hasLesson = occurrences(of: id, overlapping: held.span).contains { !index.held[$0].isCancelled }
        let isBusy =
            hasLesson
            || business(of: id, on: held.span.day).contains {
                $0.what != .cover(place) && $0.range.overlaps(held.span.range)
            }
        return !isBusy && !limits.contains { isReached($0, by: id, from: pool, insteadOf: place) }
    }

    /// Whether a limit would be broken if the person took the lesson of a cover instead.
    private func isReached(_ limit: Limit, by id: Person.ID, from pool: Int, insteadOf place: Int) -> Bool {
        let people: [Person.ID]
        switch limit.scope {
        case .eachPerson(let list): people = list.contains(id) ? [id] : []
        case .together(let list): people = list.contains(id) ? firstOfEach(list, by: \.self) : []
        default: people = []
        }
        guard !people.isEmpty else { return false }
        let added = Given(person: id, held: covers[place].held, pay: pay(of: id, from: pool))
        let given = people.flatMap { coversBy[$0] ?? [] }.filter { $0 != place }.compactMap { self.given(covers[$0]) }
        let span = index.held[covers[place].held].span
        let near = items(limit.of, of: given + [added]).compactMap { item -> Item? in
            if limit.per == .moment { return item.clipped(to: span) }
            return index.window(limit.per, of: item.span.day) == index.window(limit.per, of: span.day) ? item : nil
        }
        var alone = limit
        if case .eachPerson = limit.scope { alone.scope = .eachPerson([id]) }
        return !excesses(of: alone, among: near).isEmpty
    }
}

extension Item {
    /// The part of it within a span, or `nil` where there is none.
    fileprivate func clipped(to bounds: Span) -> Item? {
        guard span.overlaps(bounds) else { return nil }
        var part = self
        part.span.range = ClockRange(
            max(span.range.start, bounds.range.start), min(span.range.end, bounds.range.end))
        return part
    }
}
