import SchoolModel

/// Who takes which lesson, day by day: the page that hangs on the wall of the staff room.
struct CoverSheet {
    var agenda: Agenda
    /// The days that are printed; `nil`: all on which a lesson is covered or a room is changed.
    var days: [Day]?
    /// Whether the date stands above each table.
    var showsDate = true

    var lines: [String] {
        let used = Set(agenda.plan.covers.map(\.occurrence.day) + agenda.plan.roomChanges.map(\.occurrence.day))
        return used.sorted().filter { days?.contains($0) ?? true }.enumerated().flatMap { number, day in
            (number == 0 ? [] : [""]) + lines(of: day)
        }
    }

    private func lines(of day: Day) -> [String] {
        var table = TextTable(["Time", "Lesson", "Class", "Room", "Who is away", "Why", "Who takes it"])
        for cover in agenda.covers(on: day) {
            let held = agenda.held(cover.occurrence)
            let reasons = held.map { agenda.reasons(for: cover.teacher, away: $0.span) } ?? []
            table.add([
                held?.time.range.description ?? cover.occurrence.start.description,
                held?.lesson.subject ?? cover.occurrence.lesson.name,
                held.map { agenda.classNames($0.lesson) } ?? "",
                held?.room?.name ?? "", agenda.name(cover.teacher), Words.list(reasons), agenda.takenBy(cover),
            ])
        }
        for change in agenda.plan.roomChanges.sorted(by: { $0.occurrence < $1.occurrence })
        where change.occurrence.day == day {
            let held = agenda.held(change.occurrence)
            table.add([
                held?.time.range.description ?? change.occurrence.start.description,
                held?.lesson.subject ?? change.occurrence.lesson.name,
                held.map { agenda.classNames($0.lesson) } ?? "", change.room.name, "", "room away",
                "held in \(change.room)",
            ])
        }
        return (showsDate ? ["  \(Words.date(day))"] : []) + table.lines
    }
}
