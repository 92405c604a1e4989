/// What must hold between the lists of a file before anything can be made of it.
struct FETChecks {
    /// FET itself allows fewer; beyond it a file is damaged or hostile.
    static let maximumHours = 96
    static let maximumDays = 366

    let file: FETFile

    func checkLists() throws(FETError) {
        guard !file.days.isEmpty, !file.hours.isEmpty else {
            throw error("has no list of \(file.days.isEmpty ? "days" : "hours"); the file is not whole")
        }
        guard file.days.count <= Self.maximumDays, file.hours.count <= Self.maximumHours else {
            throw error(
                "has \(file.days.count) days and \(file.hours.count) hours; allowed are \(Self.maximumDays) and "
                    + "\(Self.maximumHours)")
        }
        try checkUnique(file.days.map(\.name), "days")
        try checkUnique(file.hours.map(\.name), "hours")
        try checkUnique(file.teachers.map(\.name), "teachers")
        try checkUnique(file.rooms.map(\.name), "rooms")
        try checkUnique(file.activities.map { String($0.id) }, "activities")
    }

    func checkReferences() throws(FETError) {
        let teachers = Set(file.teachers.map(\.name))
        let students = names(of: file.years)
        for activity in file.activities where activity.isActive {
            if let unknown = activity.teachers.first(where: { !teachers.contains($0) }) {
                throw error(
                    "activity \(activity.id) has the teacher \"\(unknown)\", who is not among the teachers",
                    line: activity.line)
            }
            if let unknown = activity.students.first(where: { !students.contains($0) }) {
                throw error(
                    "activity \(activity.id) has the students \"\(unknown)\", who are not among the years, groups and "
                        + "subgroups", line: activity.line)
            }
        }
    }

    private func names(of sets: [FETFile.StudentSet]) -> Set<String> {
        sets.reduce(into: []) { names, set in
            names.insert(set.name)
            names.formUnion(self.names(of: set.parts))
        }
    }

    private func checkUnique(_ names: [String], _ kind: String) throws(FETError) {
        var seen: Set<String> = []
        if let double = names.first(where: { !seen.insert($0).inserted }) {
            throw error("has two \(kind) called \"\(double)\"")
        }
    }

    private func error(_ message: String, line: Int? = nil) -> FETError {
        FETError(.contradiction, file: file.path, line: line, message: message)
    }
}
