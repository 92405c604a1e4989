internal import SchoolModel

/// Makes the tables of a scenario out of a solved FET file.
struct FETConverter {
    let file: FETFile
    let week: FETWeek
    let timetable: FETTimetable
    let bells: FETBells
    let firstDay: Day

    var people = IdentifierTable("person")
    var classes = IdentifierTable("class")
    var rooms = IdentifierTable("room")
    var subjects = IdentifierTable("subject")
    var tags = IdentifierTable("tag")
    var lessons = IdentifierTable("lesson")
    var report = ImportReport()

    init(file: FETFile, week: FETWeek, timetable: FETTimetable, firstDay: Day) {
        self.file = file
        self.week = week
        self.timetable = timetable
        self.firstDay = firstDay
        var taken: Set<FETWeek.Place> = []
        for activity in file.activities {
            guard let placement = timetable.placements[activity.id], ActivityKind(activity).rowKind != nil else {
                continue
            }
            for cell in Self.cells(of: activity, at: placement) { taken.insert(week.place(cell)) }
        }
        bells = FETBells(file: file, week: week, taken: taken)
    }

    /// The hours that an activity fills: its start and as many after it as it lasts.
    static func cells(of activity: FETFile.Activity, at placement: FETFile.Placement) -> [FETFile.Cell] {
        (0..<activity.duration).map { .init(day: placement.start.day, hour: placement.start.hour + $0) }
    }

    mutating func convert() -> FETImport {
        let active = file.activities.filter { timetable.placements[$0.id] != nil }
        noteTimes()
        let peopleTable = peopleTable(active)
        let classesTable = classesTable(active)
        let roomsTable = roomsTable()
        let timetableTable = timetableTable()
        noteConflicts(active)
        if file.otherConstraints > 0 {
            report.notes.append(
                "\(file.otherConstraints) conditions on how the timetable is made were left out: it is made.")
        }
        report.renamed =
            people.renamed + classes.renamed + rooms.renamed + subjects.renamed + tags.renamed + bells.renamed
        report.summary =
            "\(peopleTable.rows.count) people, \(classesTable.rows.count) classes, \(roomsTable.rows.count) rooms, "
            + "\(active.count) activities in \(timetableTable.rows.count) rows of the timetable"
        let tables = [peopleTable, classesTable, roomsTable, timetableTable]
        return FETImport(
            folder: ScenarioFolder(yaml: ScenarioText(converter: self).text, tables: tables), report: report)
    }

    /// The institution's name, or the file's where nobody has given one.
    var schoolName: String {
        let name = IdentifierTable.cleaned(file.institution, fallback: "")
        if !name.isEmpty && name != "Default institution" { return name }
        let fileName = file.path.split(separator: "/").last.map(String.init) ?? "school"
        return IdentifierTable.cleaned(
            fileName.hasSuffix(".fet") ? String(fileName.dropLast(4)) : fileName, fallback: "school")
    }

    // MARK: People

    private mutating func peopleTable(_ active: [FETFile.Activity]) -> ScenarioFolder.Table {
        var table = ScenarioFolder.Table(
            name: "people.csv", header: ["id", "name", "roles", "tags", "works"], rows: [])
        let teaching = Set(active.flatMap(\.teachers))
        var neverThere: [String] = []
        for teacher in file.teachers {
            let id = people[teacher.name]
            let tags = teacher.qualifiedSubjects.map { subjects[$0] }
            var works = ""
            if let closed = file.teacherNotAvailable[teacher.name], !closed.isEmpty {
                works = WeekdayHours.text(availability(without: closed))
                if works.isEmpty { neverThere.append(id) }
            }
            let name = teacher.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            table.rows.append([id, name, "teacher", tags.joined(separator: " + "), works])
        }
        let idle = file.teachers.count { !teaching.contains($0.name) }
        if idle > 0 {
            report.notes.append("\(idle) teachers have no activity; they are people of the school all the same.")
        }
        if !neverThere.isEmpty {
            report.notes.append(
                "The file says of \(neverThere.joined(separator: ", ")) that they are never available. A scenario can't "
                    + "say so: they have the working hours of everyone. Correct or remove them in people.csv.")
        }
        let targets = file.teachers.count { $0.targetHours != nil }
        if targets > 0 {
            report.notes.append(
                "\(targets) teachers have a target number of hours; it is not a contract size, so contract is left at 100."
            )
        }
        return table
    }

    /// The hours that are not closed, as stretches of each weekday. In a two-week timetable only what is open in both
    /// weeks counts, since working hours are the same in every week.
    private func availability(without closed: Set<FETFile.Cell>) -> [(weekday: Weekday, ranges: [ClockRange])] {
        let places = Set(closed.map(week.place))
        return bells.days.map { day in
            var ranges: [ClockRange] = []
            var isOpen = false
            for (index, row) in day.rows.enumerated() {
                let isClosed = (0..<week.weeks).contains {
                    places.contains(.init(week: $0, weekday: day.weekday, row: index))
                }
                if isClosed {
                    isOpen = false
                } else if isOpen {
                    ranges[ranges.count - 1].end = row.range.end
                } else {
                    ranges.append(row.range)
                    isOpen = true
                }
            }
            return (day.weekday, ranges)
        }
    }

    // MARK: Classes

    private mutating func classesTable(_ active: [FETFile.Activity]) -> ScenarioFolder.Table {
        var table = ScenarioFolder.Table(
            name: "classes.csv", header: ["id", "grade", "pupils", "tags", "part of"], rows: [])
        let tree = StudentTree(years: file.years)
        let used = Set(active.flatMap(\.students))
        let origins = tree.origins(among: used)
        var unknownPupils = 0
        var unknownGrades = 0
        for node in tree.nodes where used.contains(node.name) {
            let grade = (node.years + [node.name]).lazy.compactMap(GradeName.grade).first
            if node.pupils == nil { unknownPupils += 1 }
            if grade == nil { unknownGrades += 1 }
            let years = node.years.map { tags["year \($0)", as: "year-\($0)"] }
            let sources = (origins.partOf[node.name] ?? []).map { classes[$0] }
            table.rows.append([
                classes[node.name], grade.map(String.init) ?? "", node.pupils.map(String.init) ?? "",
                years.joined(separator: " + "), sources.joined(separator: " + "),
            ])
        }
        if unknownPupils > 0 {
            report.notes.append(
                "The number of pupils of \(unknownPupils) of \(used.count) classes is unknown (0 in the file).")
        }
        if unknownGrades > 0 {
            report.notes.append(
                "The grade of \(unknownGrades) of \(used.count) classes can't be read from their names and is left open; "
                    + "each class has its year as a tag.")
        }
        if !origins.unsaid.isEmpty {
            report.notes.append(
                "\(origins.unsaid.count) groups share pupils with others in a way that \"part of\" can't say; it names "
                    + "what it can.")
        }
        return table
    }

    // MARK: Rooms

    private mutating func roomsTable() -> ScenarioFolder.Table {
        var table = ScenarioFolder.Table(name: "rooms.csv", header: ["id", "seats", "tags"], rows: [])
        let real = file.rooms.filter { !$0.isVirtual }
        for room in real {
            let building = room.building.map { tags["building \($0)", as: $0] } ?? ""
            table.rows.append([rooms[room.name], room.capacity.map(String.init) ?? "", building])
        }
        let unknown = real.count { $0.capacity == nil }
        if unknown > 0 {
            report.notes.append("The seats of \(unknown) of \(real.count) rooms are unknown.")
        }
        return table
    }
}
