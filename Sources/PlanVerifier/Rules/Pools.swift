import SchoolModel

/// Rule 9: which pools may take a lesson, and who of them.
extension Reading {
    /// Whether a pool may take the lesson that a teacher leaves: every session that takes the teacher out releases to
    /// it, and so does the lesson's own list. For an absence every pool may.
    func isAllowed(_ pool: Pool.ID, for post: Post) -> Bool {
        let taking = departure[post].map { departures[$0].sessions } ?? []
        if taking.isEmpty { return true }
        if case .onlyBy(let pools) = lesson(of: post.held).cover, !pools.contains(pool) { return false }
        return taking.allSatisfy { release(of: sessions[$0]).contains(pool) }
    }

    func wrongPools() -> [Violation] {
        differentReleases() + faultyCovers()
    }

    /// Sessions that take a teacher out of one lesson release to the same pools.
    private func differentReleases() -> [Violation] {
        departures.filter { departure in
            !index.held[departure.post.held].isCancelled
                && Set(departure.sessions.map { Set(release(of: sessions[$0])) }).count > 1
        }.map { departure in
            let held = index.held[departure.post.held]
            let names = departure.sessions.map { sessions[$0].requirement.name }.joined(separator: " and ")
            return Violation(
                .pool,
                "\(called(departure.post.teacher)) leaves \(held.id) for \(names), which release to different pools",
                people: [departure.post.teacher], span: held.span, occurrence: held.id)
        }
    }

    private func faultyCovers() -> [Violation] {
        covers.flatMap { cover in
            faults(of: cover).map { fault in
                let held = index.held[cover.held]
                return Violation(
                    .pool, "\(held.id), left by \(called(cover.cover.teacher)), \(fault)",
                    people: [cover.cover.teacher] + (cover.cover.person.map { [$0] } ?? []), span: held.span,
                    occurrence: held.id)
            }
        }
    }

    private func faults(of placed: PlacedCover) -> [String] {
        let cover = placed.cover
        var found: [String] = []
        if cover.action.isByPerson {
            if let person = cover.person {
                if lesson(of: placed.held).teachers.contains(person) {
                    found.append("is covered by \(called(person)), who is one of its teachers")
                }
            } else {
                found.append("has the action \(cover.action.rawValue) by nobody")
            }
        } else if let person = cover.person {
            found.append("has the action \(cover.action.rawValue), which takes no person, by \(called(person))")
        }
        if cover.action == .classAway {
            if let pool = cover.pool { found.append("has the action class away from pool \(pool), which takes none") }
            return found
        }
        guard let id = cover.pool else { return found + ["is covered from no pool"] }
        guard let place = placed.pool else { return found }
        let pool = index.scenario.cover.pools[place]
        if pool.action != cover.action {
            found.append(
                "has the action \(cover.action.rawValue) from pool \(id), whose action is \(pool.action.rawValue)")
        }
        if !isAllowed(id, for: placed.post) { found.append("is covered from pool \(id), which may not take it") }
        if let person = placed.person, !pool.people.contains(person) {
            found.append("is covered by \(called(person)), who is not in pool \(id)")
        }
        return found
    }
}
