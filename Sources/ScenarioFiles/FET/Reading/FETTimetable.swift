/// Where each active activity of a file was put, from the file itself or from the list of placed activities that FET
/// writes next to it.
struct FETTimetable {
    /// Every active activity is in it.
    let placements: [Int: FETFile.Placement]

    /// Takes the placements of a file that was solved.
    ///
    /// - Parameter activities: the path of `NAME_activities.xml`, or `nil` where the file holds the placements itself.
    init(file: FETFile, activities: String?) throws(FETError) {
        let found: [Int: FETFile.Placement]
        if let activities {
            found = try Self.read(activities, for: file)
        } else {
            found = file.starts.reduce(into: [:]) { found, entry in
                found[entry.key] = .init(start: entry.value, rooms: file.chosenRooms[entry.key] ?? [])
            }
        }
        try Self.checkAllPlaced(found, file: file, activities: activities)
        let active = file.activities.filter(\.isActive)
        placements = Dictionary(
            active.compactMap { activity in found[activity.id].map { (activity.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        try checkPlaces(file: file)
    }

    private static func read(_ path: String, for file: FETFile) throws(FETError) -> [Int: FETFile.Placement] {
        let known = Set(file.activities.map(\.id))
        let cells = FETCells(file: file, reportingTo: path)
        var found: [Int: FETFile.Placement] = [:]
        try XMLRecordScanner.scan(
            FETBytes.read(path), file: path,
            root: { (name, _) throws(FETError) in
                guard name == "Activities_Timetable" else {
                    throw FETError(
                        .otherKind, file: path,
                        message: "not a list of placed activities: its first element is <\(name)> and not "
                            + "<Activities_Timetable>")
                }
            },
            take: { (_, record) throws(FETError) in
                guard record.name == "Activity" else { return }
                guard let id = record.number("Id"), known.contains(id) else {
                    throw FETError(
                        .contradiction, file: path, line: record.line,
                        message: "activity \(record.text("Id") ?? "without an Id") is not in \(file.path); the two "
                            + "files don't belong together")
                }
                guard let start = try cells.start(of: record) else { return }
                let real = record.texts("Real_Room")
                let rooms = real.isEmpty ? record.texts("Room") : real
                found[id] = .init(start: start, rooms: rooms)
            })
        return found
    }

    private static func checkAllPlaced(
        _ found: [Int: FETFile.Placement], file: FETFile, activities: String?
    ) throws(FETError) {
        let active = file.activities.filter(\.isActive)
        guard !active.isEmpty else {
            throw FETError(.unsolved, file: file.path, message: "has no active activity, so it has no timetable")
        }
        let missing = active.filter { found[$0.id] == nil }
        guard missing.isEmpty else {
            let source = activities ?? file.path
            let name = fileName(of: file.path)
            throw FETError(
                .unsolved, file: source,
                message: "\(missing.count) of \(active.count) active activities have no day and hour (the first is "
                    + "activity \(missing[0].id)). Solve it with `fet-cl --inputfile=\(name).fet --outputdir=solved`, "
                    + "then import solved/timetables/\(name)/\(name)_data_and_timetable.fet")
        }
    }

    private static func fileName(of path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.hasSuffix(".fet") ? String(last.dropLast(4)) : last
    }

    private func checkPlaces(file: FETFile) throws(FETError) {
        let rooms = Set(file.rooms.map(\.name))
        for activity in file.activities {
            guard let placement = placements[activity.id] else { continue }
            guard placement.start.hour + activity.duration <= file.hours.count else {
                throw FETError(
                    .contradiction, file: file.path, line: activity.line,
                    message: "activity \(activity.id) starts in hour \(placement.start.hour + 1) and lasts "
                        + "\(activity.duration) hours, but a day has \(file.hours.count)")
            }
            if let unknown = placement.rooms.first(where: { !rooms.contains($0) }) {
                throw FETError(
                    .contradiction, file: file.path, line: activity.line,
                    message: "activity \(activity.id) is in the room \"\(unknown)\", which is not among the rooms")
            }
        }
    }
}
