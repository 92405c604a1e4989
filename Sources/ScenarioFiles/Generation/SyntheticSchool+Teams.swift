internal import SchoolModel

extension SyntheticSchool {
    /// Class teachers of a grade, or of neighbouring grades in a small school, plan together in teams of 3 to 5; those who
    /// go across the classes meet by subject.
    mutating func formTeams(_ chance: inout Chance) {
        let perGrade = (1...6).map { grade in classes.indices.filter { classes[$0].grade == grade } }
        if perGrade.allSatisfy({ $0.count >= 3 }) {
            for (index, grade) in perGrade.enumerated() {
                let parts = Self.split(grade, into: (grade.count + 4) / 5)
                for (number, part) in parts.enumerated() {
                    addTeam("grade \(index + 1)" + (parts.count > 1 ? " team \(number + 1)" : ""), part)
                }
            }
        } else {
            for part in Self.split(Array(classes.indices), into: max(1, classes.count / 3)) {
                let grades = part.map { classes[$0].grade }
                let (first, last) = (grades.first ?? 1, grades.last ?? 6)
                addTeam(first == last ? "grade \(first)" : "grades \(first)-\(last)", part)
            }
        }
        pairMentors()
    }

    /// Class teachers are the first of the staff, in the order of their classes.
    private mutating func addTeam(_ name: String, _ members: [Int]) {
        let grades = members.map { classes[$0].grade }
        // The teacher of special education who knows these classes comes when free.
        let helpers = self.members { $0 == .specialEducation }.filter { helper in
            members.contains { index in timetable.lessons[index].contains { $0.teachers.contains(helper) } }
        }
        teams.append(
            Team(
                name: prefix + name, members: members, quorum: members.count / 2 + 1, optional: Array(helpers.prefix(1))
            ))
        for helper in helpers.prefix(1) {
            staff[helper].grades = (staff[helper].grades + grades).sorted().reduce(into: []) { known, grade in
                if known.last != grade { known.append(grade) }
            }
        }
    }

    /// The mentor is another class teacher of the same team, who is not new.
    private mutating func pairMentors() {
        for team in teams {
            for mentee in team.members where staff[mentee].isNew {
                if let mentor = team.members.first(where: { !staff[$0].isNew }) { mentoring.append((mentee, mentor)) }
            }
        }
    }

    /// Those who go across the classes, by subject; in a small school all of them together.
    var subjectTeams: [(name: String, members: [Int])] {
        let all = members { $0.isTeacher }.filter { $0 >= classes.count }
        guard all.count > 8 else { return all.count > 2 ? [("\(prefix)subject teachers", all)] : [] }
        let subjects = Curriculum.specialSubjects.map { subject in
            ("\(prefix)\(subject) teachers", members { $0 == .subject(subject) })
        }
        return (subjects + [("\(prefix)special education teachers", members { $0 == .specialEducation })])
            .filter { $0.1.count > 1 }
    }

    /// Parts of equal size, or nearly so, in order.
    static func split(_ elements: [Int], into count: Int) -> [[Int]] {
        (0..<count).map { part in
            Array(elements[elements.count * part / count..<elements.count * (part + 1) / count])
        }
    }
}
