internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// Every limit is a sum over items, for each one it applies to and each window of time.
    mutating func formulateLimits() throws(Stopped) {
        formulateCallOuts()
        var known: [Limit.Quantity: [LimitItem]] = [:]
        for limit in scenario.cover.limits {
            try checkStop()
            let items = known[limit.of] ?? limitItems(limit.of)
            known[limit.of] = items
            formulate(limit, items: items)
        }
    }

    private mutating func formulate(_ limit: Limit, items: [LimitItem]) {
        let requirement = name(.limit(limit.id))
        let scope = LimitScope(limit.scope, timetable: timetable)
        var sums: [LimitKey: [LimitItem]] = [:]
        for item in items {
            guard let window = window(limit.per, day: item.day) else { continue }
            for name in scope.names(of: item, timetable: timetable) {
                sums[LimitKey(name: name, window: window), default: []].append(item)
            }
        }
        let firstWindow = firstWindow(limit.per)
        // An opening balance alone can break a limit, also where nothing more could happen.
        for name in limit.opening.keys.sorted() where limit.per != .moment {
            if let firstWindow { sums[LimitKey(name: name, window: firstWindow), default: []] += [] }
        }
        for key in sums.keys.sorted() {
            guard let members = sums[key] else { continue }
            let opening = key.window == firstWindow && limit.per != .moment ? limit.opening[key.name] ?? 0 : 0
            if limit.per == .moment {
                for clique in Occupancy.cliques(members.map { ($0.range, $0) }) {
                    bound(clique, atMost: limit.atMost, for: requirement)
                }
            } else {
                bound(members, atMost: limit.atMost - opening, for: requirement)
            }
        }
    }

    private mutating func bound(_ items: [LimitItem], atMost bound: Int, for requirement: Model.Requirement) {
        guard items.reduce(0, { $0 + $1.amount }) > bound else { return }
        if bound >= 0, items.allSatisfy({ $0.amount == 1 }) {
            model.addAtMost(bound, of: items.map(\.literal), for: requirement)
        } else {
            model.addLinear(items.map { Term($0.amount, $0.literal) }, atMost: bound, for: requirement)
        }
    }

    func window(_ per: Limit.Per, day: Int) -> Int? {
        window(per, of: timetable.days[day])
    }

    /// The window that holds the calendar's first day, in which opening balances count.
    func firstWindow(_ per: Limit.Per) -> Int? {
        window(per, of: scenario.calendar.first)
    }

    /// The number of the window that a date falls into, or `nil` for a day outside all terms.
    private func window(_ per: Limit.Per, of day: Day) -> Int? {
        switch per {
        case .moment, .day: return day.number
        case .week: return scenario.calendar.week(of: day)
        case .fortnight: return scenario.calendar.week(of: day) / 2
        case .month: return day.civil.year * 12 + day.civil.month
        case .term: return scenario.calendar.terms.firstIndex { $0.first <= day && day <= $0.last }
        case .year: return 0
        }
    }
}

/// Whom a limit counts for, as sets of indices.
struct LimitScope {
    private let scope: Limit.Scope
    private let people: Set<Int>
    private let classes: Set<Int>

    init(_ scope: Limit.Scope, timetable: Timetable) {
        self.scope = scope
        switch scope {
        case .eachPerson(let ids), .together(let ids):
            people = Set(ids.compactMap { timetable.personIndex[$0] })
            classes = []
        case .eachClass(let ids), .eachSubjectOfClass(let ids):
            people = []
            classes = Set(ids.compactMap { timetable.classIndex[$0] })
        case .eachSubject, .all:
            people = []
            classes = []
        }
    }

    /// Whether it counts for this person: alone or together with others.
    func contains(person: Int) -> Bool { people.contains(person) }

    /// Whether it counts for all lessons of this class.
    func contains(schoolClass: Int) -> Bool {
        if case .eachClass = scope { return classes.contains(schoolClass) }
        return false
    }

    /// The names of those for whom an item counts; `""` for what is counted together.
    func names(of item: LimitItem, timetable: Timetable) -> [String] {
        switch scope {
        case .eachPerson:
            return item.person.map { people.contains($0) ? [timetable.scenario.people[$0].id.name] : [] } ?? []
        case .together:
            return item.person.map { people.contains($0) ? [""] : [] } ?? []
        case .all:
            return [""]
        case .eachClass:
            return ofHeld(item, timetable) { held in
                held.classes.filter { classes.contains($0) }.map { timetable.scenario.classes[$0].id.name }
            }
        case .eachSubjectOfClass:
            return ofHeld(item, timetable) { held in
                held.classes.filter { classes.contains($0) }
                    .map { timetable.scenario.classes[$0].id.name + " " + timetable.lesson(held).subject }
            }
        case .eachSubject(let subjects):
            return ofHeld(item, timetable) { held in
                subjects.contains(timetable.lesson(held).subject) ? [timetable.lesson(held).subject] : []
            }
        }
    }

    private func ofHeld(_ item: LimitItem, _ timetable: Timetable, _ names: (Timetable.Held) -> [String]) -> [String] {
        item.held.map { names(timetable.held[$0]) } ?? []
    }
}

private struct LimitKey: Hashable, Comparable {
    let name: String
    let window: Int

    static func < (left: LimitKey, right: LimitKey) -> Bool {
        (left.name, left.window) < (right.name, right.window)
    }
}
