import SchoolModel

/// The teams of a school that has only a timetable: the teachers of each year group.
///
/// A class belongs to the year group of its grade; where the grade is unknown, to that of its name without the mark of
/// the parallel class. A teacher belongs to the year group in which they teach the most hours of the week, so that
/// the teams are disjoint; of equal ones the first. Where that leaves a year group with fewer than two, the two who teach
/// the most in it are its team, even where they belong to another one as well.
struct YearGroups {
    /// In the order of the classes.
    private(set) var teams: [(name: String, members: [Person.ID])] = []

    init(_ scenario: Scenario) {
        let groups = Dictionary(
            scenario.classes.map { ($0.id, Self.group(of: $0)) }, uniquingKeysWith: { first, _ in first })
        var order: [String] = []
        for name in scenario.classes.map(Self.group) where !order.contains(name) { order.append(name) }
        var hours: [Person.ID: [String: Int]] = [:]
        for lesson in scenario.lessons where lesson.kind == .lesson {
            for group in Set(lesson.classes.compactMap { groups[$0] }) {
                for teacher in lesson.teachers { hours[teacher, default: [:]][group, default: 0] += lesson.times.count }
            }
        }
        for name in order {
            var members = scenario.people.map(\.id).filter { person in
                guard let own = hours[person], let most = own.values.max() else { return false }
                return order.first { own[$0] == most } == name
            }
            if members.count < 2 {
                let most = hours.filter { $1[name] != nil }.sorted {
                    (-($0.value[name] ?? 0), $0.key) < (-($1.value[name] ?? 0), $1.key)
                }
                members = most.prefix(2).map(\.key).sorted()
            }
            if members.count > 1 { teams.append((name, members)) }
        }
    }

    private static func group(of schoolClass: SchoolClass) -> String {
        if let grade = schoolClass.grade { return "grade \(grade)" }
        let name = schoolClass.id.name
        let stem = name.reversed().drop { $0.isNumber || $0.isLowercase || $0.isWhitespace }
        return "year \(stem.isEmpty ? name : String(stem.reversed()))"
    }
}
