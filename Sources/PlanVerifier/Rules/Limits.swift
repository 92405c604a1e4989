import SchoolModel

extension Limit.Scope {
    /// Whether it counts for persons.
    var isOfPeople: Bool {
        switch self {
        case .eachPerson, .together: true
        case .eachClass, .eachSubjectOfClass, .eachSubject, .all: false
        }
    }
}

/// A place where a limit is exceeded.
struct Excess {
    /// The name of the person, class or subject; empty for what is counted together.
    var key: String
    /// The window's number, or the day's for a moment.
    var window: Int
    var count: Int
    /// The item with which the count exceeds the cap, or `nil` where the opening balance does.
    var item: Item?
    var people: [Person.ID]
}

/// Rule 15: nothing happens more often than its cap.
extension Reading {
    func limitsExceeded() -> [Violation] {
        var known: [Limit.Quantity: [Item]] = [:]
        var found: [Violation] = []
        for limit in index.scenario.cover.limits {
            let items = known[limit.of] ?? items(limit.of)
            known[limit.of] = items
            found += excesses(of: limit, among: items).map { told($0, limit) }
        }
        return found
    }

    private func told(_ excess: Excess, _ limit: Limit) -> Violation {
        let whose: String
        switch limit.scope {
        case .eachPerson: whose = " for \(called(Person.ID(excess.key)))"
        case .together(let people): whose = " for \(called(people)) together"
        case .eachClass, .eachSubjectOfClass, .eachSubject: whose = " for \(excess.key)"
        case .all: whose = ""
        }
        let when = excess.item.map { "with \($0.span)" } ?? "with the opening balance"
        let window = limit.per == .moment ? "at one moment" : "in one \(limit.per.rawValue)"
        return Violation(
            .limit,
            "\(excess.count) \(limit.of.rawValue)\(whose) \(window) (\(when)) exceed the \(limit.atMost) of limit \(limit.id)",
            people: excess.people, span: excess.item?.span, limit: limit.id)
    }

    /// Where items exceed a limit: once for each window, or for each day of a limit per moment.
    func excesses(of limit: Limit, among items: [Item]) -> [Excess] {
        var buckets: [Bucket: [Item]] = [:]
        for item in items {
            guard let window = window(limit, of: item.span.day) else { continue }
            for key in keys(of: item, limit.scope) {
                buckets[Bucket(key: key, window: window), default: []].append(item)
            }
        }
        for bucket in openingBuckets(of: limit) { buckets[bucket, default: []] += [] }
        return buckets.sorted { ($0.key.window, $0.key.key) < ($1.key.window, $1.key.key) }.compactMap {
            let items = $1.sorted { $0.span < $1.span }
            return limit.per == .moment ? crowdedMoment(limit, $0, items) : overflow(limit, $0, items)
        }
    }

    private struct Bucket: Hashable {
        var key: String
        var window: Int
    }

    private func window(_ limit: Limit, of day: Day) -> Int? {
        limit.per == .moment ? day.number : index.window(limit.per, of: day)
    }

    private func openingBuckets(of limit: Limit) -> [Bucket] {
        guard limit.per != .moment, let first = window(limit, of: index.scenario.calendar.first) else { return [] }
        return limit.opening.filter { $1 > limit.atMost && admits($0, limit.scope) }
            .map { Bucket(key: $0.key, window: first) }
    }

    private func overflow(_ limit: Limit, _ bucket: Bucket, _ items: [Item]) -> Excess? {
        var count = 0
        if bucket.window == window(limit, of: index.scenario.calendar.first) { count = limit.opening[bucket.key] ?? 0 }
        var crossing: Item?
        let opening = count
        for item in items {
            count = count.plus(item.amount)
            if crossing == nil && count > limit.atMost { crossing = item }
        }
        guard count > limit.atMost else { return nil }
        return Excess(
            key: bucket.key, window: bucket.window, count: count, item: opening > limit.atMost ? nil : crossing,
            people: people(of: items, limit, bucket.key))
    }

    /// The first moment of a day at which the items that overlap exceed the cap.
    private func crowdedMoment(_ limit: Limit, _ bucket: Bucket, _ items: [Item]) -> Excess? {
        for item in items {
            let start = item.span.range.start
            let present = items.filter { $0.span.range.start <= start && start < $0.span.range.end }
            let count = present.reduce(0) { $0.plus($1.amount) }
            if count > limit.atMost {
                return Excess(
                    key: bucket.key, window: bucket.window, count: count, item: item,
                    people: people(of: present, limit, bucket.key))
            }
        }
        return nil
    }

    private func people(of items: [Item], _ limit: Limit, _ key: String) -> [Person.ID] {
        if case .eachPerson = limit.scope { return [Person.ID(key)] }
        return firstOfEach(items.compactMap(\.person), by: \.self)
    }
}
