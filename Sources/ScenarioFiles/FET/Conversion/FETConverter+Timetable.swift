internal import SchoolModel

extension FETConverter {
    /// One row for each hour of each activity, in the order of the file.
    mutating func timetableTable() -> ScenarioFolder.Table {
        var columns = ["class", "subject", "teachers", "room", "day", "period", "lesson", "kind"]
        if week.weeks > 1 { columns.append("week") }
        var table = ScenarioFolder.Table(name: "timetable.csv", header: columns, rows: [])
        var counts: [ActivityKind: ImportReport.Classification] = [:]
        var severalRooms = 0
        var unnamedRooms = 0
        let isVirtual = Set(file.rooms.filter(\.isVirtual).map(\.name))
        let roomOrder = Dictionary(
            file.rooms.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        for activity in file.activities {
            let kind = ActivityKind(activity)
            var count =
                counts[kind]
                ?? ImportReport.Classification(name: kind.rawValue, kind: kind.rowKind, reason: kind.reason)
            count.activities += 1
            defer { counts[kind] = count }
            guard let rowKind = kind.rowKind, let placement = timetable.placements[activity.id] else { continue }
            let groups = activity.students.map { classes[$0] }
            let teachers = activity.teachers.map { people[$0] }
            let subject = subjects[activity.subject.isEmpty ? kind.rawValue : activity.subject]
            let lesson = lessonID(activity, kind: kind, who: groups.isEmpty ? teachers : groups, subject: subject)
            // FET names the rooms of one activity in different orders in different files.
            let real = placement.rooms.filter { !isVirtual.contains($0) }
                .sorted { (roomOrder[$0] ?? 0, $0) < (roomOrder[$1] ?? 0, $1) }
            if real.count < placement.rooms.count && real.isEmpty { unnamedRooms += 1 }
            if real.count > 1 { severalRooms += 1 }
            for cell in Self.cells(of: activity, at: placement) {
                let place = week.place(cell)
                table.rows.append(
                    row(
                        groups.joined(separator: " + "), subject, teachers.joined(separator: " + "),
                        room: real.first, place, lesson: lesson, kind: rowKind))
                count.rows += 1
                for room in real.dropFirst() {
                    let id = lessons["\(lesson) in \(room)", as: "\(lesson) in \(rooms[room])"]
                    table.rows.append(row("", subject, "", room: room, place, lesson: id, kind: "blocked"))
                }
            }
        }
        appendClosedRooms(to: &table, isVirtual: isVirtual)
        report.classifications = ActivityKind.allCases.compactMap { counts[$0] }
        if severalRooms > 0 {
            report.notes.append(
                "\(severalRooms) activities fill several rooms: the lesson has the first, and rows of kind blocked "
                    + "fill the others.")
        }
        if unnamedRooms > 0 {
            report.notes.append(
                "\(unnamedRooms) activities are in a virtual room without real ones; they have no room.")
        }
        return table
    }

    /// Activities that were split from one and are alike in everything are one lesson with several times.
    private mutating func lessonID(
        _ activity: FETFile.Activity, kind: ActivityKind, who: [String], subject: String
    ) -> String {
        let origin = activity.group == 0 ? "activity \(activity.id)" : "group \(activity.group)"
        let key = [origin, kind.rawValue, activity.subject] + activity.teachers + ["|"] + activity.students
        return lessons[key.joined(separator: "\u{1F}"), as: (who + [subject]).joined(separator: " ")]
    }

    /// A room that is not available is blocked, so that no session is put into it.
    private mutating func appendClosedRooms(to table: inout ScenarioFolder.Table, isVirtual: Set<String>) {
        for room in file.rooms where !isVirtual.contains(room.name) {
            for cell in (file.roomNotAvailable[room.name] ?? []).sorted() {
                let id = lessons["closed \(room.name)", as: "\(rooms[room.name]) not available"]
                table.rows.append(
                    row("", "not available", "", room: room.name, week.place(cell), lesson: id, kind: "blocked"))
            }
        }
    }

    private mutating func row(
        _ groups: String, _ subject: String, _ teachers: String, room: String?, _ place: FETWeek.Place,
        lesson: String, kind: String
    ) -> [String] {
        let roomID = room.map { rooms[$0] } ?? ""
        let cells = [
            groups, subject, teachers, roomID, place.weekday.abbreviation, bells.name(place), lesson, kind,
        ]
        return week.weeks > 1 ? cells + [place.week == 0 ? "A" : "B"] : cells
    }
}
