internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// Minutes of one's own: uninterrupted stretches that no session and no cover touches, long enough to count.
    mutating func formulateIndividualTime() throws(Stopped) {
        for (index, requirement) in scenario.requirements.enumerated() {
            guard case .individualTime(let time) = requirement.content else { continue }
            let existence = name(.requirement(requirement.id))
            for id in time.people {
                try checkStop()
                guard let person = timetable.personIndex[id] else { continue }
                for days in weeks(of: requirement) {
                    let due = dueMinutes(time, person: person, days: days)
                    if due > 0 {
                        owe(due, time, requirement: index, person: person, days: days, existence: existence)
                    }
                }
            }
        }
    }

    /// The days (indices) of each calendar week between a requirement's first and last day.
    private func weeks(of requirement: Requirement) -> [[Int]] {
        var result: [Int: [Int]] = [:]
        for (index, day) in timetable.days.enumerated() where requirement.first <= day && day <= requirement.last {
            result[scenario.calendar.week(of: day), default: []].append(index)
        }
        return result.keys.sorted().compactMap { result[$0] }
    }

    /// ⌊minutes per week × contract × days here ÷ (100 × days of a full week)⌋
    private func dueMinutes(_ time: IndividualTime, person: Int, days: [Int]) -> Int {
        let who = scenario.people[person]
        guard let school = timetable.schoolIndex[who.school] else { return 0 }
        let fullWeek = Weekday.allCases.count { weekday in
            !scenario.schools[school].bells.periods(on: weekday).isEmpty && !who.works.ranges[weekday.rawValue].isEmpty
        }
        let here = days.count { day in
            let ranges = who.works.ranges(on: timetable.days[day])
            return timetable.isSchoolDay(day, school: school) && !ranges.isEmpty
                && !timetable.absences(of: person).contains { absence in
                    absence.range(on: timetable.days[day]).map { away in ranges.allSatisfy(away.contains) } ?? false
                }
        }
        return fullWeek == 0 ? 0 : time.minutesPerWeek * who.contract * here / (100 * fullWeek)
    }

    /// What can be free at best: the window in working hours, without own lessons and absences.
    private func openStretches(_ time: IndividualTime, person: Int, day: Int) -> [ClockRange] {
        let who = scenario.people[person]
        let date = timetable.days[day]
        guard let school = timetable.schoolIndex[who.school], timetable.isSchoolDay(day, school: school) else {
            return []
        }
        let windows = time.window.ranges(on: date.weekday, bells: scenario.schools[school].bells)
        let works = who.works.ranges(on: date)
        let inside = windows.flatMap { window in
            works.compactMap { range -> ClockRange? in
                let both = ClockRange(max(window.start, range.start), min(window.end, range.end))
                return both.minutes > 0 ? both : nil
            }
        }
        let taken =
            timetable.own(person, day: day).map { timetable.held[$0].span.range }
            + timetable.absences(of: person).compactMap { $0.range(on: date) }
        return subtract(taken, from: merged(inside)).filter { $0.minutes >= time.blockMinutes }
    }

    private mutating func owe(
        _ due: Int, _ time: IndividualTime, requirement index: Int, person: Int, days: [Int],
        existence: Model.Requirement
    ) {
        var terms: [Term] = []
        var certain = 0
        for day in days {
            for stretch in openStretches(time, person: person, day: day) {
                let entries = people[person].byDay[day].filter { $0.range.overlaps(stretch) }
                if entries.isEmpty {
                    certain += stretch.minutes
                } else {
                    terms += countedMinutes(stretch, entries: entries, block: time.blockMinutes)
                }
            }
        }
        guard certain < due else { return }
        switch scenario.requirements[index].strength {
        case .guaranteed:
            model.addLinear(terms, atLeast: due - certain, for: existence)
        case .wanted(let weight):
            let shortfall = shortfallTerms(due - certain, terms)
            model.addLinear(terms + shortfall, atLeast: due - certain)
            add(shortfall.map { Term(weight * $0.coefficient, $0.literal) }, to: .wanted)
        }
    }

    /// Terms that add up to whatever may be missing of the minutes that are due.
    ///
    /// The minutes that count come in steps of their greatest common divisor, mostly a period, and so does what is missing: a unary
    /// number whose digits say something each. Where the steps are small it has binary digits.
    private mutating func shortfallTerms(_ due: Int, _ terms: [Term]) -> [Term] {
        let step = terms.reduce(0) { greatestCommonDivisor($0, $1.coefficient) }
        guard step > 0, due / step <= 16 else {
            var unit = 1
            var result: [Term] = []
            while unit <= due {
                result.append(Term(unit, model.newLiteral()))
                unit *= 2
            }
            return result
        }
        let sizes = (due % step > 0 ? [due % step] : []) + Array(repeating: step, count: due / step)
        let result = sizes.map { Term($0, model.newLiteral()) }
        for (more, less) in zip(result.dropFirst(), result) { model.addClause([!more.literal, less.literal]) }
        return result
    }

    /// The minutes of a stretch that count, cut where anything could begin or end.
    ///
    /// A piece counts when it lies in a block of at least so many minutes whose pieces are all free. It is enough to look
    /// at the shortest blocks from each piece forwards and backwards: longer ones are unions of them.
    private mutating func countedMinutes(_ stretch: ClockRange, entries: [Occupancy.Entry], block: Int) -> [Term] {
        let cuts = Set(
            [stretch.start, stretch.end]
                + entries.flatMap { [$0.range.start, $0.range.end] }.filter { stretch.start < $0 && $0 < stretch.end }
        ).sorted()
        let pieces = zip(cuts, cuts.dropFirst()).map { ClockRange($0, $1) }
        let isFree = pieces.map { piece -> Literal in
            let busy = distinct(entries.filter { $0.range.overlaps(piece) }.map(\.literal))
            if busy.isEmpty { return model.alwaysTrue }
            let free = model.newLiteral()
            for literal in busy { model.addClause([!free, !literal]) }
            return free
        }
        var blocks: Set<Range<Int>> = []
        for index in pieces.indices {
            if let end = pieces.indices.first(where: {
                $0 >= index && pieces[$0].end.minutes - pieces[index].start.minutes >= block
            }) {
                blocks.insert(index..<end + 1)
            }
            if let start = pieces.indices.last(where: {
                $0 <= index && pieces[index].end.minutes - pieces[$0].start.minutes >= block
            }) {
                blocks.insert(start..<index + 1)
            }
        }
        let ordered = blocks.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        let whole = ordered.map { block -> Literal in
            let literal = model.newLiteral()
            for piece in block { model.addClause([!literal, isFree[piece]]) }
            return literal
        }
        return pieces.indices.compactMap { piece in
            let around = ordered.indices.filter { ordered[$0].contains(piece) }.map { whole[$0] }
            guard !around.isEmpty else { return nil }
            let counts = model.newLiteral()
            model.addClause([!counts] + around)
            return Term(pieces[piece].minutes, counts)
        }
    }
}

/// What is left of disjoint, ordered ranges when others are taken out of them.
func subtract(_ taken: [ClockRange], from ranges: [ClockRange]) -> [ClockRange] {
    var result = ranges
    for hole in taken {
        result = result.flatMap { range -> [ClockRange] in
            guard range.overlaps(hole) else { return [range] }
            return [ClockRange(range.start, hole.start), ClockRange(hole.end, range.end)].filter { $0.minutes > 0 }
        }
    }
    return result
}
