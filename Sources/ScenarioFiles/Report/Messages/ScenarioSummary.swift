public import SchoolModel

/// What a scenario is about, for the eye that checks whether it was read as it was meant.
public struct ScenarioSummary: Sendable {
    public var scenario: Scenario

    public init(_ scenario: Scenario) {
        self.scenario = scenario
    }

    /// Lines of at most 100 columns.
    public var text: String {
        var page = Page()
        page.title(scenario.name)
        page.add(section: facts)
        page.section("What is promised", requirements)
        page.add(section: ["The scenario can be read and contradicts itself nowhere."])
        return page.text
    }

    private var facts: [String] {
        let calendar = scenario.calendar
        let days = Agenda(scenario, Plan()).schoolDays.count
        var table = TextTable(["", ""])
        table.add([
            "Days",
            "\(Words.date(calendar.first)) to \(Words.date(calendar.last)), \(Words.count(days, "school day"))",
        ])
        table.add(["People", people])
        table.add(["Classes", "\(Words.number(scenario.classes.count)), \(pupils)"])
        table.add(["Lessons", lessons])
        table.add(["Absences", Words.number(scenario.absences.count)])
        table.add(["Pools", scenario.cover.pools.map(\.id.name).joined(separator: ", ")])
        table.add(["Limits", scenario.cover.limits.map(\.id.name).joined(separator: "\n")])
        table.add(["Goals", scenario.goals.map { $0.title.lowercased() }.joined(separator: ", then ")])
        return table.lines
    }

    private var people: String {
        let roles = Set(scenario.people.flatMap(\.roles)).sorted().map { role in
            "\(role) \(scenario.people.count { $0.roles.contains(role) })"
        }
        return Words.number(scenario.people.count) + (roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))")
    }

    private var pupils: String {
        let known = scenario.classes.filter { $0.partOf.isEmpty }.compactMap(\.pupils)
        return known.isEmpty ? "pupils unknown" : Words.count(known.reduce(0) { $0 &+ $1 }, "pupil")
    }

    private var lessons: String {
        let kinds: [(Lesson.Kind, String)] = [
            (.lesson, "lesson"), (.duty, "duty"), (.blocked, "blocked"), (.free, "free"),
        ]
        let counts = kinds.compactMap { kind, name -> String? in
            let times = scenario.lessons.filter { $0.kind == kind }.reduce(0) { $0 + $1.times.count }
            return times == 0 ? nil : "\(name) \(Words.number(times))"
        }
        let cycle = scenario.calendar.cycleWeeks == 1 ? "a week" : "in \(scenario.calendar.cycleWeeks) weeks"
        return counts.isEmpty ? "none" : "times \(cycle): \(counts.joined(separator: ", "))"
    }

    private var requirements: [String] {
        var table = TextTable(["Requirement", "Kind", "For", "How much", ""])
        for requirement in scenario.requirements {
            table.add([
                requirement.id.name, requirement.kind, Words.count(requirement.people, "person", "people"),
                requirement.amount, requirement.strengthInWords,
            ])
        }
        return table.isEmpty ? ["  Nothing yet."] : table.lines
    }
}

extension Requirement {
    fileprivate var kind: String {
        switch content {
        case .meeting: "meeting"
        case .visits: "visits"
        case .individualTime: "own time"
        }
    }

    fileprivate var people: Int {
        switch content {
        case .meeting(let meeting): meeting.required.count
        case .visits(let visits): visits.visitors.count
        case .individualTime(let time): time.people.count
        }
    }

    fileprivate var amount: String {
        switch content {
        case .meeting(let meeting): "\(meeting.lengthInWords) \(meeting.rhythmInWords)"
        case .visits(let visits): Words.count(visits.times, "visit") + " each"
        case .individualTime(let time): "\(time.minutesPerWeek) min a week"
        }
    }

    /// `guaranteed`, `wanted`, `wanted ×2`.
    var strengthInWords: String {
        switch strength {
        case .guaranteed: "guaranteed"
        case .wanted(let weight): weight == 1 ? "wanted" : "wanted ×\(weight)"
        }
    }
}

extension Meeting {
    fileprivate var lengthInWords: String {
        switch length {
        case .minutes(let minutes): Words.minutes(minutes)
        case .periods(let periods, _): Words.count(periods, "period")
        }
    }

    fileprivate var rhythmInWords: String {
        switch rhythm {
        case .everyWeeks(1, let atSameTime): "every week" + (atSameTime ? ", at the same time" : "")
        case .everyWeeks(let weeks, let atSameTime): "every \(weeks) weeks" + (atSameTime ? ", at the same time" : "")
        case .times(let times, _): Words.count(times, "time")
        case .onDates(let days): "on " + Words.count(days.count, "date")
        }
    }
}
