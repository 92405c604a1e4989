import SchoolModel

/// What requirements owe and get, and the goal *wanted*.
extension Reading {
    func deliveries() -> [Delivery] {
        index.requirements.map { Delivery(requirement: $0.id, units: units(of: $0)) }
    }

    private func units(of requirement: Requirement) -> [Delivery.Unit] {
        switch requirement.content {
        case .meeting(let meeting):
            let minutes = shortestMinutes(of: meeting)
            return owed(requirement, meeting).map {
                Delivery.Unit(
                    label: $0.label, dueMinutes: minutes, deliveredMinutes: $0.sessions.isEmpty ? 0 : minutes)
            }
        case .visits(let visits):
            return firstOfEach(visits.visitors, by: \.person).flatMap { visitor in
                let made = visitsMade(by: visitor.person, requirement).count
                return (0..<max(0, visits.times)).map { number in
                    Delivery.Unit(
                        label: "\(visitor.person), visit \(number + 1)", dueMinutes: visits.length.typicalMinutes,
                        deliveredMinutes: number < made ? visits.length.typicalMinutes : 0)
                }
            }
        case .individualTime(let time):
            return ownWeeks(requirement, time).map {
                Delivery.Unit(
                    label: "\($0.person), week of \($0.monday)", dueMinutes: $0.due, deliveredMinutes: $0.counted)
            }
        }
    }

    /// Weighted minutes that wanted requirements fall short of.
    func wanted(_ deliveries: [Delivery]) -> Int {
        deliveries.reduce(0) { sum, delivery in
            guard case .wanted(let weight)? = index.requirement[delivery.requirement]?.strength else { return sum }
            return delivery.units.reduce(sum) { $0.plus(weight.times($1.shortfallMinutes)) }
        }
    }
}

extension Visits.Length {
    /// What a visit that is not made falls short by.
    var typicalMinutes: Int {
        switch self {
        case .lesson: 45
        case .halfDay: 180
        case .day: 360
        }
    }
}
