import Foundation
import ScenarioFiles
import SchoolModel
import Testing

/// A small invented FET file whose parts tests replace one by one.
struct TinySchool {
    var head = "<fet version=\"6.8.5\">\n<Institution_Name>Hill School</Institution_Name>"
    var days = ["Monday", "Tuesday"]
    var hours = ["1 08:00-08:45", "2 08:50-09:35", "Break 09:35-10:00", "3 10:00-10:45"]
    var teachers = teacher("Aino") + teacher("Ben", subjects: ["math", "art"])
    var students = """
        <Year><Name>3</Name><Number_of_Students>40</Number_of_Students>
        <Group><Name>3a</Name><Number_of_Students>20</Number_of_Students></Group>
        <Group><Name>3b</Name><Number_of_Students>0</Number_of_Students></Group></Year>
        """
    var activities =
        activity(1, "math", teachers: ["Aino"], students: ["3a"], duration: 2)
        + activity(2, "art", teachers: ["Ben"], students: ["3b"])
    var rooms = """
        <Room><Name>R1</Name><Building>Main</Building><Capacity>24</Capacity></Room>
        <Room><Name>R2</Name><Building></Building><Capacity>30000</Capacity></Room>
        """
    var time =
        breaks([("Monday", "Break 09:35-10:00"), ("Tuesday", "Break 09:35-10:00")])
        + start(1, "Monday", "1 08:00-08:45") + start(2, "Tuesday", "3 10:00-10:45")
    var space = room(1, "R1")

    var text: String {
        """
        \u{FEFF}<?xml version="1.0" encoding="UTF-8"?>

        \(head)
        <Days_List>
        <Number_of_Days>\(days.count)</Number_of_Days>
        \(days.map { "<Day><Name>\($0)</Name></Day>" }.joined(separator: "\n"))
        </Days_List>
        <Hours_List>
        \(hours.map { "<Hour><Name>\($0)</Name></Hour>" }.joined(separator: "\n"))
        </Hours_List>
        <Teachers_List>\(teachers)</Teachers_List>
        <Students_List>\(students)</Students_List>
        <Activities_List>
        \(activities)</Activities_List>
        <Rooms_List>\(rooms)</Rooms_List>
        <Time_Constraints_List>\(time)</Time_Constraints_List>
        <Space_Constraints_List>\(space)</Space_Constraints_List>
        </fet>
        """
    }

    /// Imports the school from a file of its own.
    func imported(activities: String? = nil) throws -> FETImport {
        try TinySchool.importing(Data(text.utf8), activities: activities.map { Data($0.utf8) })
    }

    /// The error that the import of the school must throw.
    func refusal(activities: String? = nil) throws -> FETError {
        try #require(throws: FETError.self) { try imported(activities: activities) }
    }

    static func importing(_ data: Data, activities: Data? = nil) throws -> FETImport {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tiny-school-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "hill.fet")
        try data.write(to: file)
        let list = folder.appending(path: "hill_activities.xml")
        if let activities { try activities.write(to: list) }
        return try importFET(file: file.path(), activities: activities == nil ? nil : list.path())
    }

    static func refusal(of bytes: [UInt8]) throws -> FETError {
        try #require(throws: FETError.self) { try importing(Data(bytes)) }
    }

    static func refusal(of text: String) throws -> FETError {
        try refusal(of: Array(text.utf8))
    }

    // MARK: Parts

    static func teacher(_ name: String, subjects: [String] = []) -> String {
        let qualified = subjects.map { "<Qualified_Subject>\($0)</Qualified_Subject>" }.joined()
        return "<Teacher><Name>\(name)</Name><Target_Number_of_Hours>0</Target_Number_of_Hours>"
            + "<Qualified_Subjects>\(qualified)</Qualified_Subjects></Teacher>\n"
    }

    static func activity(
        _ id: Int, _ subject: String, teachers: [String], students: [String], duration: Int = 1, group: Int = 0,
        active: Bool = true
    ) -> String {
        "<Activity>" + teachers.map { "<Teacher>\($0)</Teacher>" }.joined() + "<Subject>\(subject)</Subject>"
            + students.map { "<Students>\($0)</Students>" }.joined()
            + "<Duration>\(duration)</Duration><Id>\(id)</Id><Activity_Group_Id>\(group)</Activity_Group_Id>"
            + "<Active>\(active)</Active></Activity>\n"
    }

    static func start(_ id: Int, _ day: String, _ hour: String, weight: String = "100") -> String {
        "<ConstraintActivityPreferredStartingTime><Weight_Percentage>\(weight)</Weight_Percentage>"
            + "<Activity_Id>\(id)</Activity_Id><Preferred_Day>\(day)</Preferred_Day>"
            + "<Preferred_Hour>\(hour)</Preferred_Hour><Active>true</Active></ConstraintActivityPreferredStartingTime>\n"
    }

    static func room(_ id: Int, _ room: String, real: [String] = []) -> String {
        "<ConstraintActivityPreferredRoom><Weight_Percentage>100</Weight_Percentage><Activity_Id>\(id)</Activity_Id>"
            + "<Room>\(room)</Room>" + real.map { "<Real_Room>\($0)</Real_Room>" }.joined()
            + "<Active>true</Active></ConstraintActivityPreferredRoom>\n"
    }

    static func breaks(_ cells: [(day: String, hour: String)]) -> String {
        "<ConstraintBreakTimes>"
            + cells.map { "<Break_Time><Day>\($0.day)</Day><Hour>\($0.hour)</Hour></Break_Time>" }.joined()
            + "</ConstraintBreakTimes>\n"
    }

    static func away(_ kind: String, _ name: String, _ cells: [(day: String, hour: String)]) -> String {
        "<Constraint\(kind)NotAvailableTimes><\(kind)>\(name)</\(kind)>"
            + cells.map { "<Not_Available_Time><Day>\($0.day)</Day><Hour>\($0.hour)</Hour></Not_Available_Time>" }
            .joined() + "</Constraint\(kind)NotAvailableTimes>\n"
    }
}

/// The scenario that the files of an import are read as.
@discardableResult
func loaded(_ school: FETImport) throws -> Scenario {
    let folder = FileManager.default.temporaryDirectory.appending(path: "imported-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try school.folder.write(to: folder.path())
    return try readScenario(at: folder.appending(path: "scenario.yaml").path())
}

extension FETImport {
    func rows(_ file: String) -> [[String]] {
        folder.tables.first { $0.name == file }?.rows ?? []
    }

    func note(containing text: String) -> String? {
        report.notes.first { $0.contains(text) }
    }
}
