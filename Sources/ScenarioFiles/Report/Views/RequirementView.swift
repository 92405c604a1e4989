import PlanVerifier
import SchoolModel

/// One requirement: its sessions and, unit by unit, what was promised and delivered.
struct RequirementView {
    var agenda: Agenda
    var delivery: Delivery
    /// The days whose sessions are shown; `nil`: all, and the units with them.
    var days: [Day]?

    var lines: [String] {
        sessions + (days == nil ? units : [])
    }

    private var sessions: [String] {
        var table = TextTable(["When", "Who", "What"])
        for session in agenda.plan.sessions.sorted(by: { $0.isBefore($1) })
        where session.requirement == delivery.requirement && days?.contains(session.span.day) ?? true {
            table.add([session.span.description, agenda.names(session.attendees), what(session)])
        }
        return table.isEmpty ? [] : table.lines + [""]
    }

    private func what(_ session: Session) -> String {
        switch session.kind {
        case .meeting: agenda.details(of: session)
        case .visit: "visits \(agenda.details(of: session))"
        case .debrief: "debrief"
        }
    }

    private var units: [String] {
        var table = TextTable(["Owed", "Promised", "Delivered", "Short"], right: [1, 2, 3])
        for unit in delivery.units {
            table.add([
                unit.label, Words.minutes(unit.dueMinutes), Words.minutes(unit.deliveredMinutes),
                unit.shortfallMinutes == 0 ? "–" : Words.minutes(unit.shortfallMinutes),
            ])
        }
        table.add([
            "in all", Words.minutes(delivery.dueMinutes), Words.minutes(delivery.deliveredMinutes),
            delivery.shortfallMinutes == 0 ? "–" : Words.minutes(delivery.shortfallMinutes),
        ])
        return table.lines
    }
}
