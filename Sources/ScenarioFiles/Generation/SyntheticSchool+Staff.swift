internal import SchoolModel

extension SyntheticSchool {
    /// Subjects of those who go across the classes, in the order in which a growing school hires them; `nil` is
    /// special education.
    private static let posts: [String?] = ["English", nil, "PE", "music", "crafts", "English", nil]

    /// Fills the staff: teachers of classes, of subjects and of special education, administrators, assistants.
    mutating func hire(teachers: Int, _ names: inout NameBook, _ chance: inout Chance) {
        for (index, each) in classes.enumerated() {
            add(.classTeacher(index), grades: [each.grade], &names, &chance)
            // One in ten is new, and is not the only one of the grade.
            staff[staff.count - 1].isNew = index % 10 == 5
        }
        for index in 0..<max(0, teachers - classes.count) {
            if let subject = Self.posts[index % Self.posts.count] {
                add(.subject(subject), grades: [], &names, &chance)
            } else {
                add(.specialEducation, grades: [], &names, &chance)
            }
            // Every third works three or four days.
            if index % 3 == 2 { takeDaysOff(chance.percent(50) ? 1 : 2, &chance) }
        }
        for _ in 0..<(1 + teachers / 20) { add(.administrator, grades: [], &names, &chance) }
        let assistants = max(1, (teachers + 3) / 6)
        for index in 0..<assistants {
            add(.assistant, grades: assistantGrades(index, of: assistants), &names, &chance)
        }
    }

    private mutating func add(_ post: Member.Post, grades: [Int], _ names: inout NameBook, _ chance: inout Chance) {
        let (id, name) = names.person(prefix: prefix, &chance)
        staff.append(Member(id: id, name: name, post: post, grades: grades))
    }

    private mutating func takeDaysOff(_ count: Int, _ chance: inout Chance) {
        let off = chance.shuffled(Weekday.school).prefix(count)
        staff[staff.count - 1].weekdays.removeAll { off.contains($0) }
    }

    /// In a large school an assistant knows three grades, in a small one everyone.
    private func assistantGrades(_ index: Int, of count: Int) -> [Int] {
        count < 6 ? [1, 2, 3, 4, 5, 6] : (index.isMultiple(of: 2) ? [1, 2, 3] : [4, 5, 6])
    }

    /// Indices of those with a post that satisfies the condition.
    func members(_ condition: (Member.Post) -> Bool) -> [Int] {
        staff.indices.filter { condition(staff[$0].post) }
    }
}
