import SchoolModel

/// The visits and the talks that follow them, in the order of time.
struct VisitReport {
    var agenda: Agenda

    var lines: [String] {
        var table = TextTable(["When", "Who", "What", ""])
        for session in agenda.plan.sessions.sorted(by: { $0.isBefore($1) }) {
            switch session.kind {
            case .meeting: continue
            case .visit:
                table.add([
                    session.span.description, session.attendees.first.map { agenda.name($0) } ?? "", "visits",
                    agenda.details(of: session),
                ])
            case .debrief:
                table.add([
                    session.span.description, session.attendees.first.map { agenda.name($0) } ?? "", "debriefs with",
                    agenda.names(Array(session.attendees.dropFirst())),
                ])
            }
        }
        return table.isEmpty ? [] : table.lines
    }
}
