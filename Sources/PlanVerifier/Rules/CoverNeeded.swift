import SchoolModel

/// Rule 7: every lesson that is left has exactly one cover, and no other lesson has one.
extension Reading {
    func coversMissing() -> [Violation] {
        wrongNumbers() + coversOfNothing() + wrongUseOfClassAway()
    }

    private func wrongNumbers() -> [Violation] {
        departures.compactMap { departure in
            let count = coversOf[departure.post]?.count ?? 0
            if count == 1 { return nil }
            let held = index.held[departure.post.held]
            let teacher = departure.post.teacher
            let reason =
                departure.isAbsent
                ? "is absent" : "attends \(departure.sessions.first.map { sessions[$0].requirement.name } ?? "")"
            return Violation(
                .coverNeeded,
                "\(called(teacher)) leaves \(held.id) (\(reason)), which has \(count == 0 ? "no" : "\(count)") cover"
                    + (count == 0 ? "" : "s"),
                people: [teacher], span: held.span, occurrence: held.id,
                requirement: departure.sessions.first.map { sessions[$0].requirement })
        }
    }

    private func coversOfNothing() -> [Violation] {
        covers.filter { departure[$0.post] == nil }.map { cover in
            let held = index.held[cover.held]
            return Violation(
                .coverNeeded, "\(held.id) is covered for \(called(cover.cover.teacher)), who does not leave it",
                people: [cover.cover.teacher] + (cover.cover.person.map { [$0] } ?? []), span: held.span,
                occurrence: held.id)
        }
    }

    private func wrongUseOfClassAway() -> [Violation] {
        covers.compactMap { cover in
            let held = index.held[cover.held]
            let action = cover.cover.action
            guard (action == .classAway) != held.isCancelled else { return nil }
            let message =
                held.isCancelled
                ? "\(held.id) has the action \(action.rawValue), but its classes are away"
                : "\(held.id) has the action class away, but not all of its classes are away"
            return Violation(
                .coverNeeded, message, people: [cover.cover.teacher], span: held.span, occurrence: held.id)
        }
    }
}
