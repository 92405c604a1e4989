internal import ConstraintSolver
internal import SchoolModel

/// A stretch of time in which a visit may take place.
struct VisitOption {
    let requirement: Int
    let visitor: Int
    /// Which of the visitor's visits it is, from 0.
    let number: Int
    let school: School.ID
    let span: Span
    /// True when the visit takes place then.
    let literal: Literal
    /// The lessons that may be visited in it, and when they are.
    var lessons: [VisitedOption]
}

/// One lesson of one host that a visitor may see.
struct VisitedOption {
    let held: Int
    let host: Int
    let literal: Literal
}

/// A visitor's visit to a host: true when it happens. What "visits" counts.
struct HostVisit {
    let host: Int
    let visitor: Int
    /// Which of the visitor's visits it is, from 0.
    let number: Int
    let day: Int
    let range: ClockRange
    let literal: Literal
}

/// A time at which visitor and host may talk about a visit.
struct DebriefOption {
    let requirement: Int
    let visitor: Int
    let host: Int
    let school: School.ID
    let span: Span
    let literal: Literal
}

extension Formulation {
    /// Each visitor's visits: when, whom, and the debrief afterwards.
    mutating func formulate(_ visits: Visits, of index: Int) throws(Stopped) {
        let requirement = scenario.requirements[index]
        let existence = name(.requirement(requirement.id))
        var visitorsOfLesson: [Int: [Literal]] = [:]
        var visitsOfHost: [Int: [Literal]] = [:]

        for visitor in visits.visitors {
            try checkStop()
            guard let person = timetable.personIndex[visitor.person] else { continue }
            let stretches = visitStretches(visits, visitor: visitor, person: person, requirement: requirement)
            var chosenByNumber: [[Literal]] = []
            for number in 0..<max(0, visits.times) {
                let options = stretches.map {
                    addVisit($0, visits, visitor: person, number: number, requirement: index)
                }
                let chosen = options.map(\.literal)
                model.addAtMostOne(chosen)
                switch requirement.strength {
                case .guaranteed: model.addClause(chosen, for: existence)
                case .wanted(let weight):
                    allowShortfall(chosen, owed: 1, weight: weight * visits.length.nominalMinutes)
                }
                chosenByNumber.append(chosen)
                for option in options {
                    for lesson in option.lessons { visitorsOfLesson[lesson.held, default: []].append(lesson.literal) }
                }
                let byHost = countHosts(of: options, visits, visitor: visitor, person: person)
                for entry in byHost { visitsOfHost[entry.host, default: []].append(contentsOf: entry.literals) }
                if let debrief = visits.debrief {
                    addDebriefs(debrief, options: options, byHost: byHost, visitor: person, requirement: index)
                }
            }
            orderByDate(stretches, chosenByNumber)
        }
        for held in visitorsOfLesson.keys.sorted() {
            model.addAtMost(visits.visitorsPerLesson, of: visitorsOfLesson[held] ?? [])
        }
        if let most = visits.visitsPerHost {
            let limit = name(.visitsPerHost(requirement.id))
            for host in visitsOfHost.keys.sorted() {
                model.addAtMost(most, of: visitsOfHost[host] ?? [], for: limit)
            }
        }
    }

    /// The stretches a visit may fill, each with the lessons (occurrence and host) that qualify in it.
    private func visitStretches(_ visits: Visits, visitor: Visits.Visitor, person: Int, requirement: Requirement)
        -> [(span: Span, school: School.ID, lessons: [(held: Int, host: Int)])]
    {
        let hosts = Set(visitor.hosts.compactMap { timetable.personIndex[$0.person] })
        let release = poolIndices(visits.release)
        var result: [(span: Span, school: School.ID, lessons: [(held: Int, host: Int)])] = []
        for day in timetable.days.indices
        where requirement.first <= timetable.days[day] && timetable.days[day] <= requirement.last {
            let date = timetable.days[day]
            let seen = visitable(visits, visitor: person, hosts: hosts, day: day)
            for school in scenario.schools {
                let candidates = seen.filter { timetable.lesson(timetable.held[$0.held]).school == school.id }
                if candidates.isEmpty { continue }
                let windows = visits.window.ranges(on: date.weekday, bells: school.bells)
                for stretch in visits.length.stretches(
                    lessons: candidates.map { timetable.held[$0.held].span.range },
                    bells: school.bells, weekday: date.weekday, halfDay: scenario.calendar.halfDay)
                {
                    let span = Span(date, stretch)
                    let inside = candidates.filter {
                        visits.length == .lesson
                            ? timetable.held[$0.held].span == span
                            : stretch.contains(timetable.held[$0.held].span.range)
                    }
                    guard windows.contains(where: { $0.contains(stretch) }),
                        Set(inside.map(\.held)).count >= visits.length.lessonsAtLeast,
                        canAttend(person, span, release: release)
                    else { continue }
                    result.append((span, school.id, inside))
                }
            }
        }
        return result
    }

    /// The lessons of hosts on a day that a visitor may see, in order of time.
    private func visitable(_ visits: Visits, visitor: Int, hosts: Set<Int>, day: Int) -> [(held: Int, host: Int)] {
        hosts.flatMap { host in timetable.own(host, day: day).map { (held: $0, host: host) } }
            .filter { entry in
                let held = timetable.held[entry.held]
                let lesson = timetable.lesson(held)
                return lesson.kind == .lesson && !held.teachers.contains(visitor)
                    && visits.subjects?.contains(lesson.subject) ?? true
                    && !held.teachers.contains { timetable.isAbsent($0, held.span) }
            }
            .sorted { $0 < $1 }
    }

    private mutating func addVisit(
        _ stretch: (span: Span, school: School.ID, lessons: [(held: Int, host: Int)]), _ visits: Visits, visitor: Int,
        number: Int, requirement: Int
    ) -> VisitOption {
        let visit = model.newLiteral()
        attend(visitor, stretch.span, by: visit, release: poolIndices(visits.release))
        let lessons = stretch.lessons.map { VisitedOption(held: $0.held, host: $0.host, literal: model.newLiteral()) }
        if visits.length == .lesson {
            model.addExactlyOne(lessons.map(\.literal) + [!visit])
        } else {
            for lesson in lessons { model.addClause([!lesson.literal, visit]) }
            model.addAtLeast(visits.length.lessonsAtLeast, of: lessons.map(\.literal), if: visit)
            for clique in Occupancy.cliques(lessons.map { (timetable.held[$0.held].span.range, $0.literal) })
            where clique.count > 1 {
                model.addAtMostOne(clique)
            }
        }
        let option = VisitOption(
            requirement: requirement, visitor: visitor, number: number, school: stretch.school, span: stretch.span,
            literal: visit, lessons: lessons)
        self.visits.append(option)
        return option
    }

    /// For each host the literals, one per stretch, that say the visit there goes to that host; with their points.
    private mutating func countHosts(
        of options: [VisitOption], _ visits: Visits, visitor: Visits.Visitor, person: Int
    ) -> [(host: Int, literals: [Literal], options: [Int])] {
        var result: [(host: Int, literals: [Literal], options: [Int])] = []
        var hostsOfOption = [[Literal]](repeating: [], count: options.count)
        for entry in visitor.hosts {
            guard let host = timetable.personIndex[entry.person], !result.contains(where: { $0.host == host }) else {
                continue
            }
            var literals: [Literal] = []
            var indices: [Int] = []
            for (index, option) in options.enumerated() {
                let seen = option.lessons.filter { $0.host == host }.map(\.literal)
                guard !seen.isEmpty else { continue }
                let isVisited = anyOf(seen)
                literals.append(isVisited)
                indices.append(index)
                hostsOfOption[index].append(isVisited)
                hostVisits.append(
                    HostVisit(
                        host: host, visitor: person, number: option.number,
                        day: timetable.dayIndex[option.span.day] ?? 0, range: option.span.range, literal: isVisited))
                if entry.points != 0 { add([Term(entry.points, isVisited)], to: .preferences) }
            }
            result.append((host, literals, indices))
        }
        if visits.length != .lesson && !visits.severalHosts {
            for hosts in hostsOfOption where hosts.count > 1 { model.addAtMostOne(hosts) }
        }
        return result
    }

    /// The visits of one visitor lie on different dates; to no loss, the first is the earliest.
    private mutating func orderByDate(
        _ stretches: [(span: Span, school: School.ID, lessons: [(held: Int, host: Int)])], _ chosen: [[Literal]]
    ) {
        let days = stretches.map(\.span.day)
        for (earlier, later) in zip(chosen, chosen.dropFirst()) {
            // Once the later visit lies on or before a date, the earlier one lies before that date.
            for (index, literal) in later.enumerated() {
                let before = earlier.indices.filter { days[$0] < days[index] }.map { earlier[$0] }
                model.addClause([!literal] + before)
            }
        }
    }

    /// One talk of visitor and host for each host visited, after the visit and within so many days, in own free time.
    private mutating func addDebriefs(
        _ debrief: Visits.Debrief, options: [VisitOption], byHost: [(host: Int, literals: [Literal], options: [Int])],
        visitor: Int, requirement: Int
    ) {
        guard let school = timetable.schoolIndex[scenario.people[visitor].school] else { return }
        let freeRanges = visitorsRanges(debrief, visitor: visitor, school: school, requirement: requirement)
        for entry in byHost where !entry.literals.isEmpty {
            // Candidate days, each with its talks and the literal that says the talk is on that day.
            var talks: [Int: [(start: ClockTime, literal: Literal)]] = [:]
            var all: [Literal] = []
            let days = Set(
                entry.options.flatMap { option -> [Int] in
                    let date = options[option].span.day
                    return timetable.days.indices.filter {
                        date <= timetable.days[$0] && timetable.days[$0] <= date.advanced(by: debrief.withinDays)
                    }
                })
            for day in days.sorted() {
                let date = timetable.days[day]
                for range in freeRanges[day] ?? [] {
                    let span = Span(date, range)
                    guard canAttend(entry.host, span, release: []) else { continue }
                    let literal = model.newLiteral()
                    attend(visitor, span, by: literal, release: [])
                    attend(entry.host, span, by: literal, release: [])
                    debriefs.append(
                        DebriefOption(
                            requirement: requirement, visitor: visitor, host: entry.host,
                            school: scenario.schools[school].id, span: span, literal: literal))
                    talks[day, default: []].append((range.start, literal))
                    all.append(literal)
                }
            }
            model.addAtMostOne(all)
            var onDay: [Int: Literal] = [:]
            for day in talks.keys.sorted() { onDay[day] = anyOf((talks[day] ?? []).map(\.literal)) }
            for (literal, optionIndex) in zip(entry.literals, entry.options) {
                let visit = options[optionIndex].span
                var admitted: [Literal] = []
                for day in onDay.keys.sorted() {
                    let date = timetable.days[day]
                    if date == visit.day {
                        admitted += (talks[day] ?? []).filter { $0.start >= visit.range.end }.map(\.literal)
                    } else if visit.day < date && date <= visit.day.advanced(by: debrief.withinDays) {
                        if let literal = onDay[day] { admitted.append(literal) }
                    }
                }
                model.addClause([!literal] + admitted)
            }
            // No talk without a visit.
            let visited = anyOf(entry.literals)
            for literal in all { model.addClause([!literal, visited]) }
        }
    }
}

extension Formulation {
    /// By day (index), the times at which a visitor is free to talk about a visit.
    private func visitorsRanges(_ debrief: Visits.Debrief, visitor: Int, school: Int, requirement: Int)
        -> [Int: [ClockRange]]
    {
        let within = scenario.requirements[requirement]
        let byWeekday = Weekday.allCases.map {
            sessionRanges(
                length: .minutes(debrief.minutes), window: debrief.window, bells: scenario.schools[school].bells,
                on: $0,
                grid: scenario.startGrid)
        }
        var result: [Int: [ClockRange]] = [:]
        for (day, date) in timetable.days.enumerated()
        where within.first <= date && date <= within.last && timetable.isSchoolDay(day, school: school) {
            result[day] = byWeekday[date.weekday.rawValue].filter {
                canAttend(visitor, Span(date, $0), release: [])
            }
        }
        return result
    }
}

extension Visits.Length {
    /// How many lessons a visit of this length sees at least.
    var lessonsAtLeast: Int {
        switch self {
        case .lesson: 1
        case .halfDay(let count), .day(let count): max(1, count)
        }
    }

    /// The minutes that a missed visit falls short of.
    var nominalMinutes: Int {
        switch self {
        case .lesson: 45
        case .halfDay: 180
        case .day: 360
        }
    }

    /// The stretches of a day that a visit of this length may fill.
    fileprivate func stretches(lessons: [ClockRange], bells: BellSchedule, weekday: Weekday, halfDay: ClockTime?)
        -> [ClockRange]
    {
        let teaching = bells.periods(on: weekday).filter(\.isTeaching).map(\.range)
        guard let start = teaching.map(\.start).min(), let end = teaching.map(\.end).max() else { return [] }
        switch self {
        case .lesson:
            return Array(Set(lessons)).sorted()
        case .halfDay:
            guard let halfDay, start < halfDay, halfDay < end else { return [] }
            return [ClockRange(start, halfDay), ClockRange(halfDay, end)]
        case .day:
            return [ClockRange(start, end)]
        }
    }
}
