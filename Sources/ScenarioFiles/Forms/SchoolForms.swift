import SchoolModel

extension Form where Value == BellSchedule {
    /// Weekdays to periods.
    static var bells: Form {
        Form<[(name: Text, value: [BellSchedule.Period])]>
            .named("the periods of weekdays", .array(of: .period))
            .map { groups, place, loader in loader.bells(groups, place) }
    }
}

extension Loader {
    fileprivate func bells(_ groups: [(name: Text, value: [BellSchedule.Period])], _ place: Place) -> BellSchedule? {
        var periods: [Weekday: [BellSchedule.Period]] = [:]
        for group in groups {
            guard let days = read(group.name, as: .weekdays), isOrderly(group.value, group.name) else { return nil }
            for day in days {
                guard periods[day] == nil else {
                    wrong("\(day.abbreviation) has bells already.", at: group.name.place)
                    return nil
                }
                periods[day] = group.value
            }
        }
        if periods.values.allSatisfy(\.isEmpty) {
            wrong("The bell schedule has no periods.", at: place)
            return nil
        }
        return BellSchedule(periods)
    }

    /// Whether periods have different names and do not overlap.
    fileprivate func isOrderly(_ periods: [BellSchedule.Period], _ group: Text) -> Bool {
        let sorted = periods.sorted { $0.range < $1.range }
        for (one, next) in zip(sorted, sorted.dropFirst()) where one.range.overlaps(next.range) {
            wrong(
                "The periods \(shown(one.name)) (\(one.range)) and \(shown(next.name)) (\(next.range)) of "
                    + "\(group.string) overlap.", at: group.place)
            return false
        }
        var names: Set<String> = []
        for period in periods where !names.insert(period.name).inserted {
            wrong("The period \(shown(period.name)) of \(group.string) stands twice.", at: group.place)
            return false
        }
        return true
    }
}

extension Form where Value == BellSchedule.Period {
    static var period: Form {
        .object("a period", read)
    }

    private static func read(_ fields: Fields) -> BellSchedule.Period? {
        let name = fields.required("period", .periodName)
        let range = fields.required("time", .clockRange)
        let isTeaching = fields.optional("teaching", .yesOrNo, default: true)
        guard let name, let range, let isTeaching else { return nil }
        return BellSchedule.Period(name: name, range: range, isTeaching: isTeaching)
    }
}

extension Phrase where Value == String {
    /// The name of a period; it must not read like another part of a window.
    static let periodName = Phrase("the name of a period", pattern: "\\S") { text throws(Wrong) in
        _ = try anyText.read(text)
        let looksLikeRange = (try? clockStretch(text)) ?? nil
        guard weekdayGroup(text) == nil, looksLikeRange == nil, text != WindowPart.teachingPeriods, !text.contains(",")
        else { throw Wrong("It would read like weekdays, a clock stretch, `teaching periods` or a list.") }
        return text
    }
}

extension Form where Value == SchoolCalendar {
    static var calendar: Form {
        .object("the calendar", read)
    }

    private static func read(_ fields: Fields) -> SchoolCalendar? {
        let first = fields.required("from", .date)
        let last = fields.required("to", .date)
        let closed = fields.optional("closed", .list(of: .phrase(.dates)), default: [])
        let cycle = fields.optional("timetable", .cycle, default: Cycle(weeks: 1, first: 0))
        let terms = fields.optional("terms", .named("terms", .phrase(.stretchOfDates)), default: [])
        let halfDay = fields.optional("half day", .clock)
        guard let first, let last, let closed, let cycle, let terms, let halfDay else { return nil }
        let loader = fields.loader
        if last < first {
            loader.wrong("The calendar ends (\(last)) before it begins (\(first)).", at: fields.place(of: "to"))
            return nil
        }
        if last.number - first.number >= DayRange.cap {
            loader.wrong("A calendar has at most ten years.", at: fields.place(of: "to"))
            return nil
        }
        let days = Set(closed.flatMap(\.days)).filter { first <= $0 && $0 <= last }
        return SchoolCalendar(
            first: first, last: last, closed: Array(days), cycleWeeks: cycle.weeks, firstCycleWeek: cycle.first,
            terms: terms.map { .init(name: $0.name.string, first: $0.value.first, last: $0.value.last) }
                .sorted { $0.first < $1.first },
            halfDay: halfDay)
    }
}

/// After how many weeks the timetable repeats, and with which it starts.
struct Cycle: Hashable, Sendable {
    var weeks: Int
    var first: Int
}

extension Phrase where Value == Cycle {
    static let cycle = Phrase.choice([
        "repeats every week": Cycle(weeks: 1, first: 0),
        "repeats every 2 weeks, starting with A": Cycle(weeks: 2, first: 0),
        "repeats every 2 weeks, starting with B": Cycle(weeks: 2, first: 1),
    ])
}
