import SchoolModel

/// One day: who meets, who is out of the classroom, and who takes which lesson.
struct DayView {
    var agenda: Agenda
    var day: Day

    var lines: [String] {
        [
            sessions,
            OutOfClassroom(agenda: agenda, days: [day], showsDate: false).lines,
            CoverSheet(agenda: agenda, days: [day], showsDate: false).lines,
        ]
        .filter { !$0.isEmpty }
        .reduce(into: []) { $0 += $0.isEmpty ? $1 : [""] + $1 }
    }

    private var sessions: [String] {
        var table = TextTable(["Time", "Session", "Who", ""])
        for session in agenda.sessions(on: day) {
            let people =
                session.attendees.count > 12
                ? Words.count(session.attendees.count, "person", "people") : agenda.names(session.attendees)
            table.add([
                session.span.range.description, agenda.title(of: session), people,
                session.kind == .debrief ? "" : agenda.details(of: session),
            ])
        }
        return table.isEmpty ? [] : table.lines
    }
}
