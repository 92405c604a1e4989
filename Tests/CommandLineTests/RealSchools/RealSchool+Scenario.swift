import Foundation
import ScenarioFiles
import SchoolModel

extension RealSchool {
    /// Imports the solved file into a new folder, adds what the school promises, and returns the path of the scenario.
    ///
    /// Promised are a team time of one period a week for each year group, and one visit to a colleague's lesson for each teacher
    /// within the four weeks of the calendar. Colleagues in free periods and the substitutes take the lessons.
    func scenario(in folder: URL) throws -> URL {
        var school = try importFET(file: solved().path)
        let place = folder.appendingPathComponent("school")
        try school.folder.write(to: place.path)
        let file = place.appendingPathComponent("scenario.yaml")
        let imported = try readScenario(at: file.path)

        school.folder.yaml += promises(YearGroups(imported))
        try writeWhole(school.folder.yaml, to: file.path)
        return file
    }

    private func promises(_ groups: YearGroups) -> String {
        var lines = ["substitutes:"]
        lines += (1...substitutes).map { "  - {id: substitute \($0)}" }
        lines.append("teams:")
        for team in groups.teams {
            let members = team.members.map { quotedForYAML($0.name) }.joined(separator: ", ")
            lines.append("  \(quotedForYAML(team.name)): [\(members)]")
        }
        lines.append(
            """
            cover:
              pools:
                - {name: colleagues, action: internal cover, people: {role: teacher}, pay: 24.00 per period}
                - {name: substitutes, action: substitute, people: {role: substitute}, pay: 180.00 per day}
              double lessons: 2 points when split
              limits:
                - {at most: 2, of: covers, each: teacher, per: week}
            requirements:
            """)
        for team in groups.teams {
            lines.append(
                """
                  - name: \(quotedForYAML("\(team.name) learns together"))
                    team time: \(quotedForYAML(team.name))
                    every: week
                    length: 1 period
                    within: teaching periods
                    release: [colleagues, substitutes]
                    guaranteed: yes
                """)
        }
        lines.append(
            """
              - name: One visit each
                visit: {each of: {role: teacher}, hosts: {role: teacher}}
                times: 1
                length: a lesson
                release: [colleagues, substitutes]
                guaranteed: yes

            """)
        return lines.joined(separator: "\n")
    }
}
