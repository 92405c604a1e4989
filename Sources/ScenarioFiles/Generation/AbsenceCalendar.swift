internal import SchoolModel

/// A row of the table of absences.
struct AbsenceRow {
    /// Index of the staff.
    let member: Int
    let first: Day
    let last: Day
    /// Where only half of a day is missed.
    var half: Half?
    let reason: String

    enum Half { case morning, afternoon }
}

/// Draws who is away when, so that what the school guarantees can still happen.
///
/// On no day are more teachers away than substitutes can be called, so each has one who takes all lessons. In no week
/// are so many of a team away that the rest is too few to meet, and of a mentor and a new teacher only one in a fortnight.
/// At most half of the administrators and half of the assistants are away at once.
struct AbsenceCalendar {
    private let school: SyntheticSchool
    private var chance: Chance
    private let days: [Day]
    /// Whether one of the staff is away on a school day, by their indices.
    private var isAway: [[Bool]]
    /// People who are away, by school day.
    private var teachers: [Int]
    private var administrators: [Int]
    private var assistants: [Int]
    private let mostAdministrators: Int
    private let mostAssistants: Int
    private var groups: [Group]
    /// Indices of the groups of each of the staff.
    private let groupsOf: [[Int]]

    /// People of whom only so many are away within some weeks.
    private struct Group {
        let members: [Int]
        let mostAway: Int
        let weeks: Int
        /// Who is away, by stretch of weeks.
        var away: [Int: [Int]] = [:]
    }

    init(school: SyntheticSchool, chance: Chance) {
        self.school = school
        self.chance = chance
        days = school.year.days
        isAway = school.staff.map { [days] _ in days.map { _ in false } }
        teachers = days.map { _ in 0 }
        administrators = teachers
        assistants = teachers
        mostAdministrators = school.members { $0 == .administrator }.count / 2
        mostAssistants = school.members { $0 == .assistant }.count / 2
        groups = school.teams.map { Group(members: $0.members, mostAway: $0.members.count - $0.quorum, weeks: 1) }
        groups += school.mentoring.map { Group(members: [$0.mentee, $0.mentor], mostAway: 1, weeks: 2) }
        groupsOf = school.staff.indices.map { [groups] member in
            groups.indices.filter { groups[$0].members.contains(member) }
        }
    }

    /// Rows in the order of the staff and the dates, until so many percent of the person-days are reached, or nobody else
    /// can be away.
    mutating func absences(percent: Int) -> [AbsenceRow] {
        var rows: [AbsenceRow] = []
        let workDays = days.map { day in school.staff.count { $0.weekdays.contains(day.weekday) } }.reduce(0, +)
        var left = workDays * percent / 100
        var tries = left * 60
        while left > 0 && tries > 0 {
            tries -= 1
            guard let row = drawn(longest: left) else { continue }
            left -= row.days
            rows.append(row.row)
        }
        return rows.sorted { ($0.member, $0.first) < ($1.member, $1.first) }
    }

    private mutating func drawn(longest: Int) -> (row: AbsenceRow, days: Int)? {
        let member = chance.below(school.staff.count)
        let start = chance.below(days.count)
        let dice = chance.below(100)
        let length = min(longest, dice < 45 ? 1 : dice < 75 ? 2 : 3, days.count - start)
        let isPlanned = chance.percent(33)
        let reason = isPlanned ? ["course", "course", "school trip"][chance.below(3)] : "ill"
        let half: AbsenceRow.Half? =
            length == 1 && chance.percent(15) ? (chance.percent(50) ? .morning : .afternoon) : nil
        let range = start..<start + length
        guard let first = days[range].first, let last = days[range].last, last.number - first.number < length + 2,
            range.allSatisfy({ mayBeAway(member, on: $0) })
        else { return nil }
        for day in range { note(member, on: day) }
        return (AbsenceRow(member: member, first: first, last: last, half: half, reason: reason), length)
    }

    private func mayBeAway(_ member: Int, on day: Int) -> Bool {
        guard school.staff[member].weekdays.contains(days[day].weekday), !isAway[member][day] else { return false }
        // Two absences in a row would be one.
        if day > 0 && isAway[member][day - 1] || day + 1 < days.count && isAway[member][day + 1] { return false }
        switch school.staff[member].post {
        case .administrator:
            if administrators[day] >= mostAdministrators { return false }
        case .assistant:
            if assistants[day] >= mostAssistants { return false }
        case .classTeacher, .subject, .specialEducation:
            if teachers[day] >= school.policy.mostAbsentTeachers { return false }
        }
        return groupsOf[member].allSatisfy { index in
            let group = groups[index]
            let away = group.away[school.year.week(of: days[day]) / group.weeks] ?? []
            return away.contains(member) || away.count < group.mostAway
        }
    }

    private mutating func note(_ member: Int, on day: Int) {
        isAway[member][day] = true
        switch school.staff[member].post {
        case .administrator: administrators[day] += 1
        case .assistant: assistants[day] += 1
        case .classTeacher, .subject, .specialEducation: teachers[day] += 1
        }
        for index in groupsOf[member] {
            let stretch = school.year.week(of: days[day]) / groups[index].weeks
            let away = groups[index].away[stretch] ?? []
            if !away.contains(member) { groups[index].away[stretch] = away + [member] }
        }
    }
}
