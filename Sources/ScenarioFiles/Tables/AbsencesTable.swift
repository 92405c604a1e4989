import SchoolModel

/// The columns of the table `absences`.
struct AbsencesTable {
    let shape: TableShape
    private let person: Column<String>
    private let schoolClass: Column<String>
    private let room: Column<String>
    private let from: Column<Moment>
    private let to: Column<Moment>
    private let reason: Column<String>

    init() {
        var shape = TableShape("an absence")
        person = shape.optional("person", .id)
        schoolClass = shape.optional("class", .id)
        room = shape.optional("room", .id)
        from = shape.required("from", .moment)
        to = shape.optional("to", .moment)
        reason = shape.optional("reason", .anyText)
        self.shape = shape
    }

    func read(_ source: TableSource, into loader: Loader) {
        _ = source.forEachRow(shape, loader) { row in
            let subject = subject(row, loader)
            let from = row[from]
            let isOpen = row.located(to).string.isEmpty
            let to = isOpen ? from.map { Moment(day: $0.day, time: nil) } : row[to]
            guard let subject, let from, let to else { return }
            let absence = Absence(
                subject: subject, first: from.day, from: from.time ?? ClockTime(minutes: 0), last: to.day,
                until: to.time ?? ClockTime(minutes: 1_440), reason: row[reason] ?? "away")
            guard (absence.first, absence.from) < (absence.last, absence.until) else {
                loader.wrong("The absence ends before it begins.", at: row.located(self.to).place)
                return
            }
            loader.absences.append(absence)
            loader.absencePlaces.append(row.place)
        }
    }

    private func subject(_ row: borrowing Row, _ loader: Loader) -> Absence.Subject? {
        let names = [row.located(person), row.located(schoolClass), row.located(room)]
        guard names.filter({ !$0.string.isEmpty }).count == 1 else {
            loader.wrong(
                "An absence is that of a person, a class or a room: exactly one of these columns is filled.",
                at: row.place)
            return nil
        }
        if !names[0].string.isEmpty {
            return loader.people.check(names[0], loader) ? .person(Person.ID(names[0].string)) : nil
        }
        if !names[1].string.isEmpty {
            return loader.classes.check(names[1], loader) ? .schoolClass(SchoolClass.ID(names[1].string)) : nil
        }
        return loader.rooms.check(names[2], loader) ? .room(Room.ID(names[2].string)) : nil
    }
}

/// A date with or without a clock time.
struct Moment: Hashable, Sendable {
    var day: Day
    var time: ClockTime?
}

extension Phrase where Value == Moment {
    /// `2026-09-14` or `2026-09-14 10:00`.
    static let moment = Phrase(
        "a date like `2026-09-14` or `2026-09-14 10:00`", pattern: "^\(Pattern.date)( \(Pattern.clock))?$"
    ) { text throws(Wrong) in
        let parts = words(text)
        guard let first = parts.first, parts.count <= 2 else { throw Wrong() }
        let day = try dayOf(first)
        if parts.count == 1 { return Moment(day: day, time: nil) }
        guard let time = clockTime(parts[1]) else { throw Wrong() }
        return Moment(day: day, time: time)
    }
}
