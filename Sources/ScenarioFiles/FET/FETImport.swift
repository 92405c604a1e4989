public import SchoolModel

/// A school that was read from a FET file, and how it came about.
public struct FETImport: Hashable, Sendable {
    /// The scenario, without requirements, and its tables `people.csv`, `classes.csv`, `rooms.csv`, `timetable.csv`.
    public var folder: ScenarioFolder
    public var report: ImportReport

    public init(folder: ScenarioFolder, report: ImportReport) {
        self.folder = folder
        self.report = report
    }
}

/// Reads a solved FET file as a scenario without requirements.
///
/// ```swift
/// let school = try importFET(file: "solved/timetables/school/school_data_and_timetable.fet")
/// try school.folder.write(to: "hill")
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
