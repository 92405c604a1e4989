internal import ConstraintSolver
internal import SchoolModel

/// One time at which a meeting may take place.
struct MeetingOption {
    let requirement: Int
    let span: Span
    /// True when the meeting takes place then.
    let literal: Literal
    /// Who may attend, and when they do; with a quorum not everyone has to.
    let attendees: [(person: Int, literal: Literal)]
    let rooms: [(room: Int, literal: Literal)]
}

extension Formulation {
    /// A meeting's candidates: for each owed unit (a week, a date) the times at which it may take place.
    mutating func formulate(_ meeting: Meeting, of index: Int) {
        let requirement = scenario.requirements[index]
        let plan = MeetingFormulation(meeting, requirement: requirement, index: index, timetable: timetable)
        let existence = name(.requirement(requirement.id))
        let isGuaranteed = requirement.strength == .guaranteed

        switch meeting.rhythm {
        case .everyWeeks(let weeks, let atSameTime):
            let intervals = plan.intervals(weeks: max(1, weeks))
            if atSameTime {
                formulateSameTime(plan, intervals: intervals, isGuaranteed: isGuaranteed, existence: existence)
            } else {
                formulateUnits(plan, units: intervals, isGuaranteed: isGuaranteed, existence: existence)
            }
        case .onDates(let dates):
            let units = dates.map { date in timetable.dayIndex[date].map { [$0] } ?? [] }
            formulateUnits(plan, units: units, isGuaranteed: isGuaranteed, existence: existence)
        case .times(let count, let apart):
            formulateTimes(
                plan, count: count, daysApart: max(1, apart), isGuaranteed: isGuaranteed, existence: existence)
        }
    }

    /// Each unit has one session, at any of its days' times.
    private mutating func formulateUnits(
        _ plan: MeetingFormulation, units: [[Int]], isGuaranteed: Bool, existence: Model.Requirement
    ) {
        for days in units {
            let literals = days.flatMap { day in
                plan.ranges(day).compactMap { range in
                    addOption(plan, Span(timetable.days[day], range), by: model.newLiteral())
                }
            }
            model.addAtMostOne(literals)
            owe(literals, plan, isGuaranteed: isGuaranteed, existence: existence)
        }
    }

    /// All units share one weekday and start; a pattern literal stands for the choice.
    private mutating func formulateSameTime(
        _ plan: MeetingFormulation, intervals: [[Int]], isGuaranteed: Bool, existence: Model.Requirement
    ) {
        var patterns: [WeeklyTime: Literal] = [:]
        var order: [WeeklyTime] = []
        var chosenInInterval: [[(time: WeeklyTime, literal: Literal)]] = []
        for days in intervals {
            var chosen: [(WeeklyTime, Literal)] = []
            for day in days {
                for range in plan.ranges(day) {
                    let span = Span(timetable.days[day], range)
                    let time = WeeklyTime(weekday: span.day.weekday, range: range)
                    if patterns[time] == nil {
                        patterns[time] = model.newLiteral()
                        order.append(time)
                    }
                    guard let pattern = patterns[time] else { continue }
                    // One candidate week and a guarantee: the pattern itself is the choice.
                    let isPattern =
                        isGuaranteed && days.filter { timetable.days[$0].weekday == time.weekday }.count == 1
                    let literal = isPattern ? pattern : model.newLiteral()
                    guard let added = addOption(plan, span, by: literal) else { continue }
                    chosen.append((time, added))
                    if !isPattern { model.addClause([!added, pattern]) }
                }
            }
            chosenInInterval.append(chosen)
        }
        model.addAtMostOne(order.compactMap { patterns[$0] })
        for chosen in chosenInInterval {
            model.addAtMostOne(chosen.map(\.literal))
            owe(chosen.map(\.literal), plan, isGuaranteed: isGuaranteed, existence: existence)
            guard isGuaranteed else { continue }
            // A time that this interval can't keep is no time for any of them.
            for time in order {
                guard let pattern = patterns[time] else { continue }
                model.addClause([!pattern] + chosen.filter { $0.time == time }.map(\.literal), for: existence)
            }
        }
    }

    /// So many sessions on days that are far enough apart.
    private mutating func formulateTimes(
        _ plan: MeetingFormulation, count: Int, daysApart: Int, isGuaranteed: Bool, existence: Model.Requirement
    ) {
        var byDay: [(day: Day, literals: [Literal])] = []
        for day in plan.days {
            let literals = plan.ranges(day).compactMap { range in
                addOption(plan, Span(timetable.days[day], range), by: model.newLiteral())
            }
            if !literals.isEmpty { byDay.append((timetable.days[day], literals)) }
        }
        for (index, entry) in byDay.enumerated() {
            let near = byDay[index...].prefix { $0.day < entry.day.advanced(by: daysApart) }
            model.addAtMostOne(near.flatMap(\.literals))
        }
        let all = byDay.flatMap(\.literals)
        model.addAtMost(count, of: all)
        switch plan.requirement.strength {
        case .guaranteed:
            model.addAtLeast(count, of: all, for: existence)
        case .wanted(let weight):
            allowShortfall(all, owed: count, weight: weight * plan.shortestMinutes)
        }
    }

    /// One session is owed; a wanted one may fall short at a price.
    private mutating func owe(
        _ literals: [Literal], _ plan: MeetingFormulation, isGuaranteed: Bool, existence: Model.Requirement
    ) {
        switch plan.requirement.strength {
        case .guaranteed:
            model.addClause(literals, for: existence)
        case .wanted(let weight):
            allowShortfall(literals, owed: 1, weight: weight * plan.shortestMinutes)
        }
    }

    /// Adds one candidate session under a literal, or returns `nil` where it can't take place.
    private mutating func addOption(_ plan: MeetingFormulation, _ span: Span, by literal: Literal) -> Literal? {
        let meeting = plan.meeting
        let outside = meeting.outsideWorkingHours != .notAllowed
        let release = poolIndices(meeting.release)
        let required = plan.required.filter { canAttend($0, span, release: release, outside: outside) }
        let optional = plan.optional.filter { canAttend($0, span, release: [], outside: outside) }
        var rooms: [Int] = []
        if case .room(let tags) = meeting.place {
            rooms = plan.rooms(tags: tags).filter { room in
                !timetable.isRoomAway(room, span) && !timetable.isTaken(room, span)
                    && plan.seats(room) >= (meeting.quorum?.count ?? required.count)
            }
            if rooms.isEmpty { return nil }
        }

        var attendees: [(person: Int, literal: Literal)] = []
        if let quorum = meeting.quorum {
            let including = plan.indices(quorum.including)
            guard Set(including).isSubset(of: required + optional), required.count + optional.count >= quorum.count
            else { return nil }
            attendees = (required + optional).map { person in
                (person, including.contains(person) ? literal : model.newLiteral())
            }
            for attendee in attendees where attendee.literal != literal {
                model.addClause([!attendee.literal, literal])
            }
            model.addAtLeast(quorum.count, of: attendees.map(\.literal), if: literal)
        } else {
            guard required.count == plan.required.count else { return nil }
            attendees = required.map { ($0, literal) } + optional.map { ($0, model.newLiteral()) }
            for attendee in attendees where attendee.literal != literal {
                model.addClause([!attendee.literal, literal])
            }
        }
        for attendee in attendees {
            let isRequired = plan.required.contains(attendee.person)
            attend(attendee.person, span, by: attendee.literal, release: isRequired ? release : [])
            pay(attendee, span, meeting)
        }

        let places = rooms.map { (room: $0, literal: rooms.count == 1 ? literal : model.newLiteral()) }
        if places.count > 1 { model.addExactlyOne(places.map(\.literal) + [!literal]) }
        for place in places {
            guard let day = timetable.dayIndex[span.day] else { continue }
            self.rooms[place.room].occupy(day: day, span.range, by: place.literal)
            if plan.seats(place.room) < attendees.count {
                model.addAtMost(plan.seats(place.room), of: attendees.map(\.literal), if: place.literal)
            }
        }
        if !meeting.preferredWeekdays.isEmpty, !meeting.preferredWeekdays.contains(span.day.weekday) {
            add([Term(1, literal)], to: .preferences)
        }
        meetings.append(
            MeetingOption(
                requirement: plan.index, span: span, literal: literal, attendees: attendees, rooms: places))
        return literal
    }

    /// Attendance outside working hours is paid by the hour, each session rounded up to whole cents.
    private mutating func pay(_ attendee: (person: Int, literal: Literal), _ span: Span, _ meeting: Meeting) {
        guard case .allowed(let centsPerHour) = meeting.outsideWorkingHours, centsPerHour > 0 else { return }
        let inside = scenario.people[attendee.person].works.ranges(on: span.day).reduce(0) { sum, range in
            sum + max(0, min(range.end, span.range.end).minutes - max(range.start, span.range.start).minutes)
        }
        let cents = (centsPerHour * (span.range.minutes - inside) + 59) / 60
        if cents > 0 { attendancePay.append(Term(cents, attendee.literal)) }
    }
}

/// A weekday and a clock range: what "at the same time" keeps.
private struct WeeklyTime: Hashable {
    let weekday: Weekday
    let range: ClockRange
}

/// What a meeting's candidates are made from.
private struct MeetingFormulation {
    let meeting: Meeting
    let requirement: Requirement
    let index: Int
    let timetable: Timetable
    let required: [Int]
    let optional: [Int]
    /// School days (indices) between the requirement's first and last day.
    let days: [Int]
    let shortestMinutes: Int
    private let rangesByWeekday: [[ClockRange]]

    init(_ meeting: Meeting, requirement: Requirement, index: Int, timetable: Timetable) {
        self.meeting = meeting
        self.requirement = requirement
        self.index = index
        self.timetable = timetable
        let scenario = timetable.scenario
        let required = timetable.people(meeting.required)
        self.required = required
        optional = timetable.people(meeting.optional).filter { !required.contains($0) }
        if let school = timetable.schoolIndex[meeting.school] {
            let bells = scenario.schools[school].bells
            days = timetable.days.indices.filter { day in
                requirement.first <= timetable.days[day] && timetable.days[day] <= requirement.last
                    && timetable.isSchoolDay(day, school: school)
            }
            shortestMinutes = shortestSession(
                length: meeting.length, window: meeting.window, bells: bells, grid: scenario.startGrid)
            rangesByWeekday = Weekday.allCases.map {
                sessionRanges(
                    length: meeting.length, window: meeting.window, bells: bells, on: $0, grid: scenario.startGrid)
            }
        } else {
            days = []
            shortestMinutes = 0
            rangesByWeekday = Weekday.allCases.map { _ in [] }
        }
    }

    func ranges(_ day: Int) -> [ClockRange] {
        days.contains(day) ? rangesByWeekday[timetable.days[day].weekday.rawValue] : []
    }

    /// The school days of each interval of so many weeks, counted from the week of the requirement's first day; void
    /// intervals are left out.
    func intervals(weeks: Int) -> [[Int]] {
        let calendar = timetable.scenario.calendar
        let firstWeek = calendar.week(of: requirement.first)
        var result: [Int: [Int]] = [:]
        for day in days {
            result[(calendar.week(of: timetable.days[day]) - firstWeek) / weeks, default: []].append(day)
        }
        return result.keys.sorted().compactMap { result[$0] }
    }

    func indices(_ ids: [Person.ID]) -> [Int] {
        ids.compactMap { timetable.personIndex[$0] }
    }

    func rooms(tags: [String]) -> [Int] {
        timetable.scenario.rooms.indices.filter { index in
            let room = timetable.scenario.rooms[index]
            return room.school == meeting.school && tags.allSatisfy { room.tags.contains($0) }
        }
    }

    /// Seats of a room; an unknown number counts as enough only where the scenario says so.
    func seats(_ room: Int) -> Int {
        timetable.scenario.rooms[room].seats ?? (timetable.scenario.unknownSeatsSuffice ? Int.max : 0)
    }
}
