import SchoolModel

/// The weeks of one team: a row for each week, a column for each weekday, in it the times at which the team meets.
///
/// A group that meets together is a team of the scenario or, where no team has just these members, the people that a
/// requirement names. Its grid also holds what it attends as part of a larger group, such as a staff meeting.
struct TeamGrid {
    let title: String
    private let agenda: Agenda
    private let members: [Person.ID]
    /// The requirements whose sessions stand in the grid; marked by letters where there are several.
    private let requirements: [Requirement.ID]

    /// One grid for each group that meets, in the order of the scenario's requirements.
    static func all(_ agenda: Agenda) -> [TeamGrid] {
        let meetings: [(id: Requirement.ID, people: Set<Person.ID>, order: [Person.ID])] =
            agenda.scenario.requirements.compactMap { requirement in
                guard case .meeting(let meeting) = requirement.content else { return nil }
                return (requirement.id, Set(meeting.required), meeting.required)
            }
        var seen: Set<Set<Person.ID>> = []
        return meetings.compactMap { meeting in
            guard seen.insert(meeting.people).inserted else { return nil }
            let team = agenda.scenario.teams.first { Set($0.members) == meeting.people }
            return TeamGrid(
                title: "Team \(team?.name ?? meeting.id.name)", agenda: agenda,
                members: team?.members ?? meeting.order,
                requirements: meetings.filter { meeting.people.isSubset(of: $0.people) }.map(\.id))
        }
    }

    var lines: [String] {
        let sessions = agenda.plan.sessions.filter { $0.kind == .meeting && requirements.contains($0.requirement) }
        let held = requirements.filter { id in sessions.contains { $0.requirement == id } }
        let days = agenda.schoolDays
        let weekdays = Set(days.map(\.weekday) + sessions.map(\.span.day.weekday)).sorted()
        var table = TextTable(["Week of"] + weekdays.map(\.abbreviation))
        for monday in Set(days.map(\.monday) + sessions.map(\.span.day.monday)).sorted() {
            let week = sessions.filter { $0.span.day.monday == monday }
            table.add(
                [monday.description]
                    + weekdays.map { weekday in
                        let here = week.filter { $0.span.day.weekday == weekday }
                        return isClosed(monday.advanced(by: weekday.rawValue)) ? "closed" : cell(here, among: held)
                    })
        }
        return paragraph(memberNames, first: "  ") + table.lines + legend(held)
    }

    private func isClosed(_ day: Day) -> Bool {
        agenda.scenario.calendar.closed.contains(day)
    }

    private var memberNames: String {
        members.count > 12 ? Words.count(members.count, "person", "people") : agenda.names(members)
    }

    private func cell(_ sessions: [Session], among held: [Requirement.ID]) -> String {
        sessions.sorted { $0.isBefore($1) }.map { session in
            let place: String =
                switch session.place {
                case .none: ""
                case .online: "\nonline"
                case .room(let room): "\n\(room)"
                }
            return session.span.range.description + mark(session.requirement, among: held) + place
        }.joined(separator: "\n")
    }

    private func mark(_ requirement: Requirement.ID, among held: [Requirement.ID]) -> String {
        guard held.count > 1, let index = held.firstIndex(of: requirement) else { return "" }
        return " \(letter(index))"
    }

    private func legend(_ held: [Requirement.ID]) -> [String] {
        guard held.count > 1 else { return held.isEmpty ? ["  No session."] : [] }
        return held.enumerated().flatMap { paragraph($0.element.name, first: "  \(letter($0.offset)) = ") }
    }

    private func letter(_ index: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return index < letters.count ? String(letters[index]) : String(index + 1)
    }
}
