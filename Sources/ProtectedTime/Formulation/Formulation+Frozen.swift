internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// Decisions that stand are made; before the day until which all is frozen no others are.
    mutating func formulateFrozenDecisions() {
        let frozen = scenario.frozen
        let plan = frozen.plan
        guard !plan.sessions.isEmpty || !plan.covers.isEmpty || !plan.roomChanges.isEmpty || frozen.until != nil else {
            return
        }
        let requirement = name(.frozen)
        var standing: Set<Literal> = []
        func stand(_ literals: [Literal]?, _ model: inout Model) {
            // A frozen decision that can't be made any more is a conflict of its own: the empty clause.
            guard let literals else { return model.addClause([], for: requirement) }
            for literal in literals where standing.insert(literal).inserted {
                model.addClause([literal], for: requirement)
            }
        }
        for session in plan.sessions { stand(literals(of: session), &model) }
        for cover in plan.covers where cover.action != .classAway { stand(literals(of: cover), &model) }
        for change in plan.roomChanges {
            let option = roomChanges.first {
                timetable.held[$0.held].occurrence == change.occurrence && scenario.rooms[$0.room].id == change.room
            }
            stand(option.map { [$0.literal] }, &model)
        }
        guard let until = frozen.until else { return }
        for literal in decisions(before: until) where !standing.contains(literal) {
            model.addClause([!literal], for: requirement)
        }
    }

    /// The literals that together say a session takes place just so; `nil` where it can't.
    private func literals(of session: Session) -> [Literal]? {
        let attendees = session.attendees.compactMap { timetable.personIndex[$0] }
        switch session.kind {
        case .meeting:
            for option in meetings {
                guard scenario.requirements[option.requirement].id == session.requirement, option.span == session.span,
                    Set(attendees).isSubset(of: option.attendees.map(\.person))
                else { continue }
                var result = [option.literal]
                for attendee in option.attendees {
                    result.append(attendees.contains(attendee.person) ? attendee.literal : !attendee.literal)
                }
                if case .room(let id) = session.place {
                    guard let room = option.rooms.first(where: { scenario.rooms[$0.room].id == id }) else { continue }
                    result.append(room.literal)
                }
                return result
            }
        case .visit(let lessons):
            for option in visits {
                guard scenario.requirements[option.requirement].id == session.requirement, option.span == session.span,
                    attendees == [option.visitor]
                else { continue }
                let seen = lessons.map { lesson in
                    option.lessons.first {
                        timetable.held[$0.held].occurrence == lesson.occurrence
                            && scenario.people[$0.host].id == lesson.host
                    }?.literal
                }
                let literals = seen.compactMap { $0 }
                guard literals.count == seen.count else { continue }
                return [option.literal] + literals
                    + option.lessons.map(\.literal).filter { !literals.contains($0) }.map { !$0 }
            }
        case .debrief:
            for option in debriefs
            where scenario.requirements[option.requirement].id == session.requirement && option.span == session.span
                && attendees == [option.visitor, option.host]
            {
                return [option.literal]
            }
        }
        return nil
    }

    private func literals(of cover: Cover) -> [Literal]? {
        ways.first { way in
            timetable.held[way.held].occurrence == cover.occurrence
                && scenario.people[way.teacher].id == cover.teacher && way.action == cover.action
                && scenario.cover.pools[way.pool].id == cover.pool
                && way.person.map { scenario.people[$0].id } == cover.person
                && way.joins.map { timetable.held[$0].occurrence } == cover.joins
        }
        .map { [$0.literal] }
    }

    /// All decisions on days before a date.
    private func decisions(before date: Day) -> [Literal] {
        meetings.filter { $0.span.day < date }.map(\.literal) + visits.filter { $0.span.day < date }.map(\.literal)
            + debriefs.filter { $0.span.day < date }.map(\.literal)
            + ways.filter { timetable.held[$0.held].span.day < date }.map(\.literal)
            + roomChanges.filter { timetable.held[$0.held].span.day < date }.map(\.literal)
    }
}
