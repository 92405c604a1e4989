internal import SchoolModel

extension FETConverter {
    /// What the file does not say about days and clock times.
    mutating func noteTimes() {
        report.notes.append(
            "Dates are not in a FET file: the calendar is four weeks from \(firstDay). Change it to your term.")
        switch bells.clock.source {
        case .names: break
        case .starts(let minutes):
            report.notes.append(
                "The hours' names say when they start and not when they end: each is taken to last \(minutes) min, the "
                    + "shortest step from start to start.")
        case .assumed(let minutes, let reason):
            report.notes.append(
                "Clock times are not in the FET file (\(reason)): hours of \(minutes) min from 08:00 are assumed. "
                    + "Change them in scenario.yaml.")
        }
        let names = file.days.map(\.name)
        let cycle = week.weeks > 1 ? ", repeated every two weeks" : ""
        if !week.isNamed {
            report.notes.append(
                "The days are not named like weekdays (\(names.joined(separator: ", "))): they are taken as "
                    + "\(WeekdayHours.runs(week.weekdays).joined(separator: ", ")) in this order\(cycle).")
        } else if week.weeks > 1 {
            report.notes.append("\(names.count) days are taken as two weeks: the first half as week A, the rest as B.")
        }
        if week.hasHalves {
            report.notes.append("Each two days of the file are the morning and the afternoon of one day.")
        }
        if !bells.unused.isEmpty {
            report.notes.append(
                "Nothing is placed in \(bells.unused.joined(separator: ", ")) on any day: these hours are not for teaching."
            )
        }
        if bells.usedBreaks > 0 {
            report.notes.append(
                "\(bells.usedBreaks) hours that the file calls breaks have activities; they are for teaching.")
        }
    }

    /// Who and what the timetable itself has in two places at once, and who teaches when not available.
    mutating func noteConflicts(_ active: [FETFile.Activity]) {
        let tree = StudentTree(years: file.years)
        var teachers: [String: Set<FETFile.Cell>] = [:]
        var rooms: [String: Set<FETFile.Cell>] = [:]
        var pupils: [Int: Set<FETFile.Cell>] = [:]
        var doubleTeachers: [String] = []
        var doubleRooms: [String] = []
        var doublePupils: [String] = []
        var absentTeachers: [String] = []
        for activity in active {
            guard let placement = timetable.placements[activity.id] else { continue }
            let leaves = activity.students.reduce(into: Set<Int>()) { $0.formUnion(tree[$1]?.leaves ?? []) }
            for cell in Self.cells(of: activity, at: placement) {
                for name in activity.teachers {
                    if !teachers[name, default: []].insert(cell).inserted { doubleTeachers.append(name) }
                    if file.teacherNotAvailable[name]?.contains(cell) == true { absentTeachers.append(name) }
                }
                for name in placement.rooms where !rooms[name, default: []].insert(cell).inserted {
                    doubleRooms.append(name)
                }
                for leaf in leaves.sorted() where !pupils[leaf, default: []].insert(cell).inserted {
                    doublePupils += activity.students
                    break
                }
            }
        }
        note(doubleTeachers, "teachers", "in two activities at once")
        note(doublePupils, "classes", "in two activities at once")
        note(doubleRooms, "rooms", "in two activities at once")
        note(absentTeachers, "teachers", "in an activity while the file says that they are not available")
    }

    private mutating func note(_ names: [String], _ kind: String, _ what: String) {
        var seen: Set<String> = []
        let each = names.filter { seen.insert($0).inserted }
        guard !each.isEmpty else { return }
        let shown = each.prefix(5).joined(separator: ", ") + (each.count > 5 ? ", …" : "")
        report.notes.append("\(each.count) \(kind) are \(what), \(names.count) times in all: \(shown).")
    }
}
