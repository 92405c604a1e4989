import SchoolModel

/// Who is out of the classroom, day by day: the list that a leader needs in the morning.
struct OutOfClassroom {
    var agenda: Agenda
    /// The days that are printed; `nil`: all on which someone leaves a lesson.
    var days: [Day]?
    /// Whether each line says its date.
    var showsDate = true

    var lines: [String] {
        var table = TextTable(showsDate ? ["Day", "Who", "When", "Why"] : ["Out of the classroom", "When", "Why"])
        for day in Set(agenda.plan.covers.map(\.occurrence.day)).sorted() where days?.contains(day) ?? true {
            var isFirst = true
            for person in Set(agenda.covers(on: day).map(\.teacher)).sorted() {
                for line in outings(of: person, on: day) {
                    let date = showsDate ? [isFirst ? Words.date(day) : ""] : []
                    table.add(date + [agenda.name(person), line.when, line.why])
                    isFirst = false
                }
            }
        }
        return table.isEmpty ? [] : table.lines
    }

    /// The stretches in which a person is out, lessons that touch as one, apart by reason.
    private func outings(of person: Person.ID, on day: Day) -> [(when: String, why: String)] {
        var stretches: [(range: ClockRange, why: String)] = []
        for cover in agenda.covers(on: day) where cover.teacher == person {
            guard let held = agenda.held(cover.occurrence) else { continue }
            let why = Words.list(agenda.reasons(for: person, away: held.span))
            if let last = stretches.last, last.why == why, held.time.range.start <= last.range.end {
                stretches[stretches.count - 1].range.end = max(last.range.end, held.time.range.end)
            } else {
                stretches.append((held.time.range, why))
            }
        }
        return stretches.map { ($0.range.description, $0.why) }
    }
}
