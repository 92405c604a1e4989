/// Why no school was invented: every value that is not allowed, with what is.
public struct GenerationError: Error, Hashable, Sendable {
    /// One sentence or two for each value: where it stands, what it is, what is allowed, what to do.
    public var problems: [String]
}

extension GenerationError: CustomStringConvertible {
    /// One line for each problem.
    public var description: String { problems.joined(separator: "\n") }
}

extension GenerationError {
    static func check(_ schools: SyntheticSchools) throws(GenerationError) {
        var problems: [String] = []
        func check(_ name: String, _ value: Int, _ allowed: ClosedRange<Int>) {
            guard !allowed.contains(value) else { return }
            problems.append(
                "\(name): \(value) is not possible. Allowed: a whole number from \(allowed.lowerBound) to "
                    + "\(allowed.upperBound).")
        }
        check("schools", schools.schools, SyntheticSchools.allowedSchools)
        check("teachers", schools.teachers, SyntheticSchools.allowedTeachers)
        if let classes = schools.classes { check("classes", classes, SyntheticSchools.allowedClasses) }
        check("weeks", schools.weeks, SyntheticSchools.allowedWeeks)
        if let each = schools.substitutesPerDay { check("substitutes", each, SyntheticSchools.allowedSubstitutes) }
        check("absences", schools.absences, SyntheticSchools.allowedAbsences)
        if problems.isEmpty { problems = contradictions(schools) }
        if !problems.isEmpty { throw GenerationError(problems: problems) }
    }

    /// What is wrong between values that are allowed by themselves.
    private static func contradictions(_ schools: SyntheticSchools) -> [String] {
        var problems: [String] = []
        if let classes = schools.classes, classes >= schools.teachers {
            problems.append(
                "classes: \(classes) classes need more than \(schools.teachers) teachers, since each class has a class "
                    + "teacher and one teaches across the classes. Allowed here: from 3 to \(schools.teachers - 1). Have "
                    + "fewer classes or more teachers.")
        }
        if schools.schools * schools.teachers > SyntheticSchools.mostTeachers {
            problems.append(
                "schools × teachers: \(schools.schools) × \(schools.teachers) are more than a scenario holds. Allowed: "
                    + "at most \(SyntheticSchools.mostTeachers) teachers in all. Have fewer schools or smaller ones.")
        }
        return problems
    }

    /// Says what no reader would read: a file of more than 8 MB, or with more than 200,000 values.
    static func check(_ yaml: String) throws(GenerationError) {
        // A key and its value each, the elements of lists, the lists themselves.
        var values = 0
        var isInList = false
        var previous = UInt8(ascii: "\n")
        for byte in yaml.utf8 {
            switch (previous, byte) {
            case (UInt8(ascii: ":"), UInt8(ascii: " ")), (UInt8(ascii: ":"), UInt8(ascii: "\n")): values += 2
            case (UInt8(ascii: "-"), UInt8(ascii: " ")): values += 1
            case (_, UInt8(ascii: ",")): values += isInList ? 1 : 0
            case (_, UInt8(ascii: "[")): (isInList, values) = (true, values + 1)
            case (_, UInt8(ascii: "]")): isInList = false
            default: break
            }
            previous = byte
        }
        let caps = Node.Caps.scenario
        guard values > caps.values || yaml.utf8.count > caps.bytes else { return }
        throw GenerationError(problems: [
            "schools, weeks: the promises of so many schools and weeks are more than a scenario file holds. Have fewer "
                + "schools, fewer weeks, or smaller schools."
        ])
    }
}
