public import SchoolModel

/// A school that was read from a FET file: the scenario's text, its tables, and how they came about.
public struct FETImport: Hashable, Sendable {
    /// A table of the scenario.
    public struct Table: Hashable, Sendable {
        /// The name of its file: `people.csv`.
        public var file: String
        public var columns: [String]
        /// As many values in each as there are columns.
        public var rows: [[String]]

        public init(file: String, columns: [String], rows: [[String]] = []) {
            self.file = file
            self.columns = columns
            self.rows = rows
        }

        /// The table as comma-separated values with a header row.
        public var text: String {
            ([columns] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
        }

        private static func quoted(_ value: String) -> String {
            guard value.contains(where: { ",;\"\t\n\r".contains($0) || $0.isNewline }) else { return value }
            return "\"\(value.replacing("\"", with: "\"\""))\""
        }
    }

    /// The text of `scenario.yaml`. It has no requirements yet.
    public var scenario: String
    /// `people.csv`, `classes.csv`, `rooms.csv`, `timetable.csv`.
    public var tables: [Table]
    public var report: ImportReport

    public init(scenario: String, tables: [Table], report: ImportReport) {
        self.scenario = scenario
        self.tables = tables
        self.report = report
    }

    /// All files of the scenario's folder with their texts.
    public var files: [(name: String, text: String)] {
        [("scenario.yaml", scenario)] + tables.map { ($0.file, $0.text) }
    }
}

/// Reads a solved FET file as a scenario without requirements.
///
/// ```swift
/// let school = try importFET(file: "solved/timetables/school/school_data_and_timetable.fet")
/// print(school.report)
/// ```
///
/// FET knows neither dates nor (for certain) clock times. What is unknown is assumed visibly: the scenario says so in
/// comments, and the report in notes.
///
/// - Parameters:
///   - file: a `.fet` file. FET writes a solved one as `NAME_data_and_timetable.fet`.
///   - activities: for a file that is not solved itself the list of placed activities, `NAME_activities.xml`.
///   - firstDay: the first day of the scenario's calendar, which is four weeks long. FET has no dates.
/// - Throws: ``FETError`` where the files can't be read, are not solved, or have days that are no days of a week.
/// - Complexity: linear in the size of the file.
public func importFET(
    file: String, activities: String? = nil, firstDay: Day = Day(number: 20_696)
) throws(FETError) -> FETImport {
    let contents = try FETFileReader.read(file)
    // Days that can't become a week are said before all else: solving the file would not help.
    let week = try FETWeek(file: contents)
    let timetable = try FETTimetable(file: contents, activities: activities)
    var converter = FETConverter(file: contents, week: week, timetable: timetable, firstDay: firstDay)
    return converter.convert()
}
