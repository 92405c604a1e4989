import SchoolModel

/// Something that a limit counts.
struct Item: Sendable {
    var span: Span
    var amount: Int
    var person: Person.ID?
    /// The place of the lesson whose classes and subject it counts for.
    var lesson: Int?
}

/// What limits count: the table of rule 15.
extension Reading {
    func items(_ quantity: Limit.Quantity) -> [Item] {
        switch quantity {
        case .covers, .coverMinutes, .coverMoney: items(quantity, of: covers.compactMap { given($0) })
        case .lessonsWithoutOwnTeacher: lessonsWithoutOwnTeacher { _ in 1 }
        case .minutesWithoutOwnTeacher: lessonsWithoutOwnTeacher { $0.range.minutes }
        case .visits: visitItems()
        case .sessions: attendances { _ in 1 }
        case .sessionMinutes: attendances { $0.range.minutes }
        case .lessonsLeft: lessonsLeft()
        }
    }

    /// Items of the three quantities that count covers by a person.
    func items(_ quantity: Limit.Quantity, of given: [Given]) -> [Item] {
        if quantity == .coverMoney {
            return earnings(of: given).map {
                Item(span: index.held[$0.given.held].span, amount: $0.cents, person: $0.given.person)
            }
        }
        return given.map {
            let held = index.held[$0.held]
            let amount = quantity == .coverMinutes ? held.span.range.minutes : 1
            return Item(span: held.span, amount: amount, person: $0.person, lesson: held.lesson)
        }
    }

    /// The occurrences with an action that leaves the class without its own teacher.
    func occurrencesWithoutOwnTeacher() -> [Int] {
        coversIn.filter { $1.contains { covers[$0].cover.action.leavesClassWithoutOwnTeacher } }.keys.sorted()
    }

    private func lessonsWithoutOwnTeacher(amount: (Span) -> Int) -> [Item] {
        occurrencesWithoutOwnTeacher().map {
            let held = index.held[$0]
            return Item(span: held.span, amount: amount(held.span), lesson: held.lesson)
        }
    }

    private func visitItems() -> [Item] {
        sessions.flatMap { session in
            hostsVisited(by: session).map { Item(span: session.span, amount: 1, person: $0) }
        }
    }

    private func attendances(amount: (Span) -> Int) -> [Item] {
        sessions.flatMap { session in
            firstOfEach(session.attendees, by: \.self).map {
                Item(span: session.span, amount: amount(session.span), person: $0)
            }
        }
    }

    private func lessonsLeft() -> [Item] {
        departures.map { ($0, index.held[$0.post.held]) }.filter { !$1.isCancelled }.map {
            Item(span: $1.span, amount: 1, person: $0.post.teacher, lesson: $1.lesson)
        }
    }
}
