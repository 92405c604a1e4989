import SchoolModel

extension ScenarioIndex {
    /// The number of the window that a date falls into, or `nil` where it falls into none.
    func window(_ per: Limit.Per, of day: Day) -> Int? {
        let calendar = scenario.calendar
        switch per {
        case .moment: return nil
        case .day: return day.number
        case .week: return calendar.week(of: day)
        case .fortnight:
            let week = calendar.week(of: day)
            return (week >= 0 ? week : week - 1) / 2
        case .month:
            let (year, month, _) = day.civil
            return year * 12 + month
        case .term: return calendar.terms.firstIndex { $0.first <= day && day <= $0.last }
        case .year: return 0
        }
    }
}

extension Reading {
    /// The names under which an item counts in a scope; none where it does not.
    func keys(of item: Item, _ scope: Limit.Scope) -> [String] {
        switch scope {
        case .eachPerson(let people):
            return item.person.map { people.contains($0) ? [$0.name] : [] } ?? []
        case .together(let people):
            return item.person.map { people.contains($0) ? [""] : [] } ?? []
        case .eachClass(let classes):
            guard let lesson = item.lesson else { return [] }
            return index.lessons[lesson].classes.filter { classes.contains($0) }.map(\.name)
        case .eachSubjectOfClass(let classes):
            guard let lesson = item.lesson else { return [] }
            let subject = index.lessons[lesson].subject
            return index.lessons[lesson].classes.filter { classes.contains($0) }.map { "\($0) \(subject)" }
        case .eachSubject(let subjects):
            guard let lesson = item.lesson, subjects.contains(index.lessons[lesson].subject) else { return [] }
            return [index.lessons[lesson].subject]
        case .all:
            return [""]
        }
    }

    /// Whether an opening balance of this name counts in a scope.
    func admits(_ key: String, _ scope: Limit.Scope) -> Bool {
        switch scope {
        case .eachPerson(let people): people.contains { $0.name == key }
        case .eachClass(let classes): classes.contains { $0.name == key }
        case .eachSubjectOfClass(let classes): classes.contains { key.hasPrefix("\($0) ") }
        case .eachSubject(let subjects): subjects.contains(key)
        case .together, .all: key.isEmpty
        }
    }
}
