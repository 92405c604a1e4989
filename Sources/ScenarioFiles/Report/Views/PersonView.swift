import SchoolModel

/// What a plan asks of one person, in the order of time: sessions, covers given, and lessons that someone else takes.
struct PersonView {
    var agenda: Agenda
    var person: Person.ID
    var days: [Day]

    var lines: [String] {
        var table = TextTable(["Day", "Time", "", "What", ""])
        for day in days {
            for (number, entry) in entries(on: day).enumerated() {
                table.add([
                    number == 0 ? Words.date(day) : "", entry.range.description, entry.verb, entry.what, entry.note,
                ])
            }
        }
        return table.isEmpty ? [] : table.lines
    }

    private struct Entry {
        var range: ClockRange
        var verb: String
        var what: String
        var note: String
    }

    private func entries(on day: Day) -> [Entry] {
        let sessions = agenda.sessions(on: day).filter { $0.attendees.contains(person) }.map { session in
            Entry(
                range: session.span.range, verb: "attends", what: agenda.title(of: session),
                note: agenda.details(of: session))
        }
        let covers = agenda.covers(on: day).compactMap { cover -> Entry? in
            let held = agenda.held(cover.occurrence)
            let range = held?.time.range ?? ClockRange(cover.occurrence.start, cover.occurrence.start)
            let what = agenda.name(cover.occurrence.lesson)
            if cover.person == person {
                let room = held?.room.map { ", room \($0)" } ?? ""
                return Entry(range: range, verb: "covers", what: what + room, note: "for \(agenda.name(cover.teacher))")
            }
            guard cover.teacher == person else { return nil }
            return Entry(range: range, verb: "leaves", what: what, note: "to " + agenda.takenBy(cover))
        }
        return (sessions + covers).sorted { ($0.range, $0.verb) < ($1.range, $1.verb) }
    }
}
