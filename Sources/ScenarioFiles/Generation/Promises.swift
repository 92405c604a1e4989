internal import SchoolModel

/// What an invented school promises, as the lines of its requirements.
struct Promises {
    let school: SyntheticSchool
    let isDistrict: Bool

    /// Weeks within which each teacher visits a colleague once.
    private static let visitWeeks = 8

    var lines: [String] {
        [impossibleHours, teamTimes, headmastersHours, visits, mentoring, staffMeetings, subjectMeetings, planning]
            .flatMap(\.self)
            .flatMap { $0 + [""] }
    }

    private var policy: Policy { school.policy }
    private var mondays: [Day] { school.year.mondays }

    /// A requirement: its name, then its keys. The school is named where there are several.
    private func requirement(_ name: String, _ keys: [String], bells: Bool = true) -> [String] {
        let school = isDistrict && bells ? ["school: \(quotedForYAML(school.name))"] : []
        let prefix = isDistrict ? "\(self.school.name): " : ""
        return ["  - name: \(quotedForYAML(prefix + name))"] + (keys + school).map { "    " + $0 }
    }

    /// The pools of the school's substitutes.
    private var substitutes: [String] {
        guard isDistrict else { return ["substitutes"] }
        return [
            school.substitutes.contains { !$0.isShared } ? "substitutes" : nil,
            school.substitutes.contains(where: \.isShared) ? "substitutes of area \(school.area)" : nil,
        ].compactMap(\.self)
    }

    private func release(_ pools: [String]) -> String { "release: [" + pools.joined(separator: ", ") + "]" }

    /// The team's name without the school.
    private func title(_ name: String) -> String {
        let own = String(name.dropFirst(school.prefix.count))
        return own.prefix(1).uppercased() + own.dropFirst()
    }

    // MARK: Teams

    private var teamTimes: [[String]] {
        school.teams.map { team in
            var keys = [
                "team time: \(quotedForYAML(team.name))", "every: week" + (policy.sameTime ? ", at the same time" : ""),
                "length: 45 min", "within: teaching periods", "quorum: \(team.quorum)",
            ]
            if !team.optional.isEmpty { keys.append("optional: \(school.list(team.optional))") }
            keys.append(release(["co-teacher", "leadership", "assistants", "colleagues"] + substitutes))
            return requirement("\(title(team.name)) plans together", keys + ["guaranteed: yes"])
        }
    }

    /// In each fortnight one team in six has an hour for which administrators and assistants take the classes.
    private var headmastersHours: [[String]] {
        var result: [[String]] = []
        var turn = 0
        for first in stride(from: 0, to: mondays.count, by: 2) {
            let last = mondays[min(first + 1, mondays.count - 1)].advanced(by: 4)
            for _ in 0..<(school.teams.count + 5) / 6 {
                let team = school.teams[turn % school.teams.count]
                turn += 1
                result.append(
                    requirement(
                        "Headmaster's hour \(turn): \(title(team.name).lowercased())",
                        [
                            "team time: \(quotedForYAML(team.name))", "times: 1", "from: \(mondays[first])",
                            "to: \(last)",
                            "length: 45 min", "within: teaching periods", "quorum: \(team.quorum)",
                            release(["leadership", "assistants"]), "guaranteed: yes",
                        ]))
            }
        }
        return result
    }

    // MARK: Visits

    /// Each teacher visits a colleague once in eight weeks; of a shorter stretch only as many do as it has room for.
    private var visits: [[String]] {
        var result: [[String]] = []
        for first in stride(from: 0, to: mondays.count, by: Self.visitWeeks) {
            let weeks = min(Self.visitWeeks, mondays.count - first)
            let stretch = [
                "from: \(mondays[first])", "to: \(mondays[first + weeks - 1].advanced(by: 4))",
            ]
            let round = mondays.count > Self.visitWeeks ? " \(first / Self.visitWeeks + 1)" : ""
            for group in visitors {
                let due = group.members.filter { $0 % Self.visitWeeks < weeks }
                guard !due.isEmpty else { continue }
                var keys = ["visit: {each of: \(school.list(due)), hosts: \(school.list(group.hosts))}"] + stretch
                keys += ["length: a lesson", release(["co-teacher", "colleagues"] + substitutes)]
                if policy.planningMinutes > 120 {
                    keys.append("then: {debrief: 15 min, within: 3 days, during: after school}")
                }
                result.append(
                    requirement("Visits\(round): \(group.name)", keys + ["guaranteed: yes"], bells: false))
            }
        }
        return result
    }

    /// Teams, and whose lessons they see: those of their own and of the next team.
    private var visitors: [(name: String, members: [Int], hosts: [Int])] {
        let teams = school.teams
        var result = teams.indices.map { index in
            let next = teams[(index + 1) % teams.count].members.filter { !teams[index].members.contains($0) }
            return (
                name: title(teams[index].name).lowercased(), members: teams[index].members,
                hosts: teams[index].members + next.prefix(3)
            )
        }
        let others = school.members(\.isTeacher).filter { $0 >= school.classes.count }
        for (index, part) in SyntheticSchool.split(others, into: (others.count + 5) / 6).enumerated() {
            let hosts = teams[(index * 2 + 1) % teams.count].members
            result.append((name: "subject teachers \(index + 1)", members: part, hosts: part + hosts))
        }
        return result
    }

    // MARK: The rest

    private var mentoring: [[String]] {
        school.mentoring.map { pair in
            requirement(
                "\(school.staff[pair.mentee].name) meets a mentor",
                [
                    "meeting: \(school.list([pair.mentee, pair.mentor]))", "every: 2 weeks", "length: 45 min",
                    "within: teaching periods, after school", "guaranteed: yes",
                ])
        }
    }

    /// Once in four weeks, on the Tuesday of the second; whoever is at work then is meant to come.
    private var staffMeetings: [[String]] {
        let dates = mondays.enumerated().filter { $0.offset % 4 == 1 || mondays.count == 1 }.map {
            $0.element.advanced(by: 1)
        }
        let there = school.staff.count { $0.weekdays.contains(.tuesday) }
        let who =
            isDistrict
            ? "{school: \(quotedForYAML(school.name)), role: [teacher, administrator, assistant]}" : "everyone"
        return [
            requirement(
                "Staff meeting",
                [
                    "meeting: \(who)", "dates: [\(dates.map(\.description).joined(separator: ", "))]", "length: 60 min",
                    "within: after school", "quorum: \(there * 2 / 3)",
                    "place: {room: [hall]}", "guaranteed: yes",
                ])
        ]
    }

    /// In free periods or after school, as nobody's classes are taken for it: good to have.
    private var subjectMeetings: [[String]] {
        school.subjectTeams.map { team in
            requirement(
                "\(title(team.name)) meet",
                [
                    "team time: \(quotedForYAML(team.name))", "every: 2 weeks", "length: 45 min",
                    "within: teaching periods, after school", "quorum: \((team.members.count + 1) / 2)", "wanted: 1",
                ])
        }
    }

    private var planning: [[String]] {
        let who = isDistrict ? "{school: \(quotedForYAML(school.name)), role: teacher}" : "{role: teacher}"
        return [
            requirement(
                "Planning time of one's own",
                [
                    "protected: \(who)", "minutes: \(policy.planningMinutes) per week, in blocks of 45 min",
                    "within: teaching periods", "wanted: 1",
                ], bells: false)
        ]
    }

    private var impossibleHours: [[String]] {
        guard let clash = school.impossible else { return [] }
        return clash.groups.map { group in
            let classes = group.map { school.classes[$0].id }.joined(separator: " and ")
            return requirement(
                "Study hour of \(classes) on the course day",
                [
                    "meeting: \(school.list(group))", "dates: [\(clash.day)]",
                    "length: \(clash.length) periods together, across breaks", "within: \(ImpossibleDay.window)",
                    release(["leadership", "assistants"]), "guaranteed: yes",
                ])
        }
    }
}
