internal import SchoolModel

extension SyntheticDistrict {
    /// The text of `scenario.yaml`.
    var yaml: String {
        let promises = schools.flatMap { Promises(school: $0, isDistrict: isDistrict).lines }
        return
            ([head, calendar, bells, tables, teams, cover].flatMap { $0 + [""] } + ["requirements:"] + promises + goals)
            .joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        let what = isDistrict ? "A district of \(schools.count) schools" : "A school"
        let size =
            "\(parameters.teachers) teachers and \(parameters.classesOfEach) classes" + (isDistrict ? " each" : "")
        let first = "# \(what) with \(size), drawn from seed \(parameters.seed). Everyone is invented."
        guard isDistrict else { return [first, "", "school: \(schools.map { quotedForYAML($0.name) }.joined())"] }
        return [first, "", "name: District of \(schools.count) schools"]
    }

    private var calendar: [String] {
        var lines = ["calendar:", "  from: \(year.first)", "  to: \(year.last)"]
        if !year.closed.isEmpty {
            lines.append("  closed:")
            lines += year.closed.map { gap in
                let dates = gap.first == gap.last ? "\(gap.first)" : "\(gap.first) to \(gap.last)"
                return "    - \(dates)  # \(gap.name)"
            }
        }
        return lines + ["  half day: \(BellTimes.halfDay)"]
    }

    private var bells: [String] {
        guard isDistrict else {
            return ["bells:"] + schools.flatMap { rows($0, indent: "  ") } + ["start grid: 15 min"]
        }
        return ["schools:"]
            + schools.flatMap { ["  \(quotedForYAML($0.name)):", "    bells:"] + rows($0, indent: "      ") }
            + ["start grid: 15 min"]
    }

    private func rows(_ school: SyntheticSchool, indent: String) -> [String] {
        ["\(indent)Mon-Fri:"]
            + school.hours.rows.map { row in
                let teaching = row.isTeaching ? "" : ", teaching: no"
                return "\(indent)  - {period: \(row.name), time: \(row.range)\(teaching)}"
            }
    }

    private var tables: [String] {
        csvTables.map { "\($0.name.dropLast(4)): \($0.name)" }
    }

    private var teams: [String] {
        ["teams:"]
            + schools.flatMap { school in
                let all =
                    school.teams.map { ($0.name, $0.members) } + school.subjectTeams.map { ($0.name, $0.members) }
                return all.map { name, members in "  \(quotedForYAML(name)): \(school.list(members))" }
            }
    }

    private var goals: [String] {
        switch parameters.goals {
        case .default: ["goals: [wanted, money, disruption, fairness, preferences]"]
        case .sum:
            ["goals: [{merge: {wanted: 100, money: 1, disruption: 50, preferences: 10}}, fairness]"]
        }
    }
}

extension SyntheticSchool {
    /// Ids of the staff as a list of YAML.
    func list(_ members: [Int]) -> String {
        "[" + members.map { quotedForYAML(staff[$0].id) }.joined(separator: ", ") + "]"
    }
}
