import SchoolModel

/// Rule 8: what a session may take a teacher out of. An absence asks nobody.
extension Reading {
    func lessonsThatMayNotBeLeft() -> [Violation] {
        let noRelease = Set(index.scenario.cover.noReleaseDays)
        return departures.filter { !index.held[$0.post.held].isCancelled }.flatMap { departure in
            departure.sessions.compactMap { place -> Violation? in
                let session = sessions[place]
                let held = index.held[departure.post.held]
                let reason: String
                if release(of: session).isEmpty {
                    reason = "the requirement releases from no lesson"
                } else if lesson(of: departure.post.held).cover == .never {
                    reason = "its teachers can't be taken out of it"
                } else if noRelease.contains(held.span.day) {
                    reason = "nobody is released on that day"
                } else {
                    return nil
                }
                return Violation(
                    .mayBeLeft,
                    "\(called(departure.post.teacher)) leaves \(held.id) for \(session.requirement), but \(reason)",
                    people: [departure.post.teacher], span: held.span, occurrence: held.id,
                    requirement: session.requirement)
            }
        }
    }
}
