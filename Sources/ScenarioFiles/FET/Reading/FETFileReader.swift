internal import Foundation

/// Builds a ``FETFile`` from the records of the file.
struct FETFileReader {
    private var file: FETFile
    /// Names are resolved after the last record: the order of the lists differs between versions.
    private var constraints: [XMLRecord] = []

    /// Reads the file at a path.
    static func read(_ path: String) throws(FETError) -> FETFile {
        try read(FETBytes.read(path), path: path)
    }

    /// Reads bytes that ``FETBytes`` accepts.
    static func read(_ data: Data, path: String) throws(FETError) -> FETFile {
        var reader = FETFileReader(file: FETFile(path: path))
        var version = ""
        try XMLRecordScanner.scan(
            data, file: path,
            root: { (name, attributes) throws(FETError) in
                guard name.lowercased() == "fet" else { throw otherKind(name, path: path) }
                version = attributes["version"] ?? attributes["FET_VERSION"] ?? ""
            },
            take: { (list, record) throws(FETError) in try reader.take(record, of: list) })
        reader.file.version = version
        try reader.finish()
        return reader.file
    }

    private static func otherKind(_ root: String, path: String) -> FETError {
        let advice =
            root == "Activities_Timetable"
            ? "it lists where the activities of a FET file were put; name the .fet file, and this one as its activities"
            : "a FET file begins with <fet version=\"…\">"
        return FETError(.otherKind, file: path, message: "not a FET file: its first element is <\(root)>; \(advice)")
    }

    private static let keptConstraints: Set<String> = [
        "ConstraintBreakTimes", "ConstraintBreak",
        "ConstraintTeacherNotAvailableTimes", "ConstraintTeacherNotAvailable",
        "ConstraintRoomNotAvailableTimes", "ConstraintRoomNotAvailable",
        "ConstraintActivityPreferredStartingTime", "ConstraintActivityPreferredTime",
        "ConstraintActivityPreferredRoom",
    ]

    // MARK: Lists

    private mutating func take(_ record: XMLRecord, of list: String) throws(FETError) {
        switch (list, record.name) {
        case ("", "Institution_Name"): file.institution = record.text
        case ("", "Mode"): file.mode = try mode(record)
        case ("Days_List", "Day"), ("Days_List", "Name"): file.days.append(label(record))
        case ("Hours_List", "Hour"), ("Hours_List", "Name"): file.hours.append(label(record))
        case ("Teachers_List", "Teacher"):
            guard let name = record.text("Name") else { throw nameless(record) }
            let hours = record.number("Target_Number_of_Hours").flatMap { $0 > 0 ? $0 : nil }
            let subjects = record.children.filter { $0.name == "Qualified_Subjects" }
                .flatMap { $0.texts("Qualified_Subject", "Subject") }
            file.teachers.append(.init(name: name, targetHours: hours, qualifiedSubjects: subjects))
        case ("Students_List", "Year"): file.years.append(try studentSet(record))
        case ("Activities_List", "Activity"): file.activities.append(try activity(record))
        case ("Rooms_List", "Room"):
            guard let name = record.text("Name") else { throw nameless(record) }
            file.rooms.append(
                .init(
                    name: name, building: record.text("Building"), capacity: seats(record.number("Capacity")),
                    isVirtual: record.flag("Virtual", fallback: false)))
        case ("Time_Constraints_List", let name), ("Space_Constraints_List", let name):
            guard record.flag("Active", fallback: true) else { return }
            if Self.keptConstraints.contains(name) {
                constraints.append(record)
            } else if !name.hasPrefix("ConstraintBasicCompulsory") {
                file.otherConstraints += 1
            }
        default: break
        }
    }

    private func mode(_ record: XMLRecord) throws(FETError) -> FETFile.Mode {
        guard let mode = FETFile.Mode(rawValue: record.text) else {
            let known = FETFile.Mode.allCases.map(\.rawValue).joined(separator: ", ")
            throw FETError(
                .mode, file: file.path, line: record.line, message: "the mode is \(record.text); known are \(known)")
        }
        return mode
    }

    private func label(_ record: XMLRecord) -> FETFile.Label {
        // The oldest files write the name right into the list.
        .init(name: record.text("Name") ?? record.text, longName: record.text("Long_Name"))
    }

    /// FET writes 30000 where nobody said how large a room is.
    private func seats(_ capacity: Int?) -> Int? {
        capacity.flatMap { (1..<30_000).contains($0) ? $0 : nil }
    }

    private func studentSet(_ record: XMLRecord) throws(FETError) -> FETFile.StudentSet {
        guard let name = record.text("Name") else { throw nameless(record) }
        var parts: [FETFile.StudentSet] = []
        for child in record.children where child.name == "Group" || child.name == "Subgroup" {
            parts.append(try studentSet(child))
        }
        let pupils = record.number("Number_of_Students").flatMap { $0 > 0 ? $0 : nil }
        return .init(name: name, pupils: pupils, parts: parts)
    }

    private func activity(_ record: XMLRecord) throws(FETError) -> FETFile.Activity {
        guard let id = record.number("Id") else {
            throw FETError(
                .contradiction, file: file.path, line: record.line, message: "an activity without a number as its Id")
        }
        let duration = record.number("Duration") ?? 1
        guard (1...100).contains(duration) else {
            throw FETError(
                .contradiction, file: file.path, line: record.line,
                message: "activity \(id) lasts \(duration) hours; allowed are 1 to 100")
        }
        return .init(
            id: id, group: record.number("Activity_Group_Id") ?? 0, subject: record.text("Subject") ?? "",
            tags: record.texts("Activity_Tag", "Subject_Tag"),
            teachers: unique(record.texts("Teacher")), students: unique(record.texts("Students")),
            duration: duration, isActive: record.flag("Active", fallback: true), line: record.line)
    }

    private func nameless(_ record: XMLRecord) -> FETError {
        FETError(
            .contradiction, file: file.path, line: record.line, message: "<\(record.name)> has no <Name>")
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    // MARK: Constraints and checks

    private mutating func finish() throws(FETError) {
        if let customized = customizedMode { file.mode = customized }
        try FETChecks(file: file).checkLists()
        let cells = FETCells(file: file)
        for record in constraints {
            switch record.name {
            case "ConstraintBreakTimes", "ConstraintBreak":
                file.breaks.formUnion(try cells.cells(of: record, each: "Break_Time"))
            case "ConstraintTeacherNotAvailableTimes", "ConstraintTeacherNotAvailable":
                guard let name = record.text("Teacher", "Teacher_Name") else { continue }
                file.teacherNotAvailable[name, default: []].formUnion(try cells.cells(of: record))
            case "ConstraintRoomNotAvailableTimes", "ConstraintRoomNotAvailable":
                guard let name = record.text("Room", "Room_Name") else { continue }
                file.roomNotAvailable[name, default: []].formUnion(try cells.cells(of: record))
            case "ConstraintActivityPreferredRoom":
                guard let id = record.number("Activity_Id") else { continue }
                let real = record.texts("Real_Room")
                // A lock names the virtual room alone; what FET chose names the real ones too.
                if isCertain(record) && (!real.isEmpty || file.chosenRooms[id] == nil) {
                    file.chosenRooms[id] = real.isEmpty ? record.texts("Room") : real
                }
            default:
                guard let id = record.number("Activity_Id"), isCertain(record),
                    let start = try cells.start(of: record)
                else { continue }
                file.starts[id] = start
            }
        }
        try FETChecks(file: file).checkReferences()
    }

    /// A weight under 100 is a wish and not where the activity was put.
    private func isCertain(_ record: XMLRecord) -> Bool {
        guard let weight = record.text("Weight_Percentage") else { return true }
        return Double(weight).map { $0 >= 100 } ?? true
    }

    /// Before there was a `<Mode>`, customized versions of FET said it with their version: `5.27.3-algeria9`.
    private var customizedMode: FETFile.Mode? {
        guard file.mode == .official, let dash = file.version.firstIndex(of: "-") else { return nil }
        let edition = file.version[dash...].dropFirst().prefix { $0.isLetter }
        return switch edition {
        case "algeria", "morocco", "ma": .morningsAfternoons
        case "bp": .blockPlanning
        case "mathmake": .terms
        default: nil
        }
    }
}
