internal import SchoolModel

/// Someone who is called from outside.
struct Substitute {
    let id: String
    let name: String
    let tags: [String]
    let weekdays: [Weekday]
    /// Whether the schools nearby may call them too.
    let isShared: Bool
}

extension SyntheticSchool {
    /// Schools side by side share some of their substitutes: each four in a row are an area, and an area's substitutes go
    /// to the next area as well, so that all schools of a district hang together and no list grows with its size.
    static let schoolsOfArea = 4

    var area: Int { number / Self.schoolsOfArea + 1 }

    /// Finds substitutes, so that on each weekday there are as many as the policy says.
    mutating func callSubstitutes(shared isDistrict: Bool, _ names: inout NameBook, _ chance: inout Chance) {
        let all = policy.substitutes
        var shared = 0
        if isDistrict { shared = all > 1 ? max(1, all / 3) : number % 2 }
        call(all - shared, isShared: false, &names, &chance)
        call(shared, isShared: true, &names, &chance)
    }

    private mutating func call(_ each: Int, isShared: Bool, _ names: inout NameBook, _ chance: inout Chance) {
        guard each > 0 else { return }
        // Three days a week on average, and nobody twice on one day.
        let count = (each * 5 + 2) / 3
        var weekdays: [[Weekday]] = Array(repeating: [], count: count)
        for (order, weekday) in Weekday.school.enumerated() {
            for place in 0..<each { weekdays[(order * each + place) % count].append(weekday) }
        }
        for days in weekdays {
            let (id, name) = names.person(prefix: prefix, &chance)
            let special = chance.shuffled(Curriculum.specialSubjects).prefix(2)
            let general = chance.percent(80) ? Curriculum.classTeacherSubjects : []
            substitutes.append(
                Substitute(
                    id: id, name: name, tags: general + special + ["yard duty"], weekdays: days, isShared: isShared))
        }
    }
}
