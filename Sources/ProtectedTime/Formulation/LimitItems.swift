internal import ConstraintSolver
internal import SchoolModel

/// One thing that limits count: when it lies, whom and what it concerns, and how much it amounts to.
struct LimitItem {
    let literal: Literal
    let amount: Int
    let day: Int
    let range: ClockRange
    var person: Int?
    var held: Int?
}

/// A half day or day for which someone is called out and paid.
struct CallOut {
    let person: Int
    let day: Int
    let range: ClockRange
    let cents: Int
    /// True exactly when the person gives at least one of the covers.
    let literal: Literal
}

extension Formulation {
    /// Everything of one quantity that could happen.
    func limitItems(_ quantity: Limit.Quantity) -> [LimitItem] {
        switch quantity {
        case .covers: return covers { _ in 1 }
        case .coverMinutes: return covers { timetable.held[$0.held].span.range.minutes }
        case .coverMoney:
            return covers(coverPay)
                + callOuts.map {
                    LimitItem(literal: $0.literal, amount: $0.cents, day: $0.day, range: $0.range, person: $0.person)
                }
        case .lessonsWithoutOwnTeacher: return lostLessons.map { item($0.held, $0.literal, 1) }
        case .minutesWithoutOwnTeacher:
            return lostLessons.map { item($0.held, $0.literal, timetable.held[$0.held].span.range.minutes) }
        case .visits:
            return hostVisits.map {
                LimitItem(literal: $0.literal, amount: 1, day: $0.day, range: $0.range, person: $0.host)
            }
        case .sessions: return attendances.map { item($0, 1) }
        case .sessionMinutes: return attendances.map { item($0, $0.span.range.minutes) }
        case .lessonsLeft:
            return departures.compactMap { departure in
                departure.literal.map { literal in
                    var result = item(departure.key.held, literal, 1)
                    result.person = departure.key.teacher
                    return result
                }
            }
        }
    }

    /// Cents of a cover that is paid by itself; 0 where it is unpaid or paid by half day or day.
    func coverPay(_ way: CoverWay) -> Int {
        switch pay(way) {
        case .none, .perHalfDay, .perDay: 0
        case .perPeriod(let cents): cents
        case .perMinute(let cents): cents * timetable.held[way.held].span.range.minutes
        }
    }

    /// The person's own pay, else the pool's; nothing where no person takes the lesson over.
    func pay(_ way: CoverWay) -> Pay {
        guard let person = way.person else { return .none }
        return scenario.people[person].pay ?? scenario.cover.pools[way.pool].pay
    }

    private func covers(_ amount: (CoverWay) -> Int) -> [LimitItem] {
        ways.compactMap { way in
            guard let person = way.person else { return nil }
            var result = item(way.held, way.literal, amount(way))
            result.person = person
            return result.amount == 0 ? nil : result
        }
    }

    private func item(_ held: Int, _ literal: Literal, _ amount: Int) -> LimitItem {
        LimitItem(
            literal: literal, amount: amount, day: timetable.held[held].day, range: timetable.held[held].span.range,
            held: held)
    }

    private func item(_ attendance: Attendance, _ amount: Int) -> LimitItem {
        LimitItem(
            literal: attendance.literal, amount: amount, day: attendance.day, range: attendance.span.range,
            person: attendance.person)
    }

    /// Call-outs: true exactly when the person gives a cover that is paid by the half day or day.
    mutating func formulateCallOuts() {
        var groups: [CallOutKey: [Occupancy.Entry]] = [:]
        for way in ways {
            guard let person = way.person else { continue }
            let held = timetable.held[way.held]
            let cover = Occupancy.Entry(range: held.span.range, literal: way.literal)
            let boundary = scenario.calendar.halfDay ?? ClockTime(minutes: 1440)
            switch pay(way) {
            case .perHalfDay(let cents):
                let isMorning = held.span.range.start < boundary
                let key = CallOutKey(person: person, day: held.day, half: isMorning ? 0 : 1, cents: cents)
                groups[key, default: []].append(cover)
            case .perDay(let cents):
                groups[CallOutKey(person: person, day: held.day, half: 2, cents: cents), default: []].append(cover)
            case .none, .perPeriod, .perMinute: break
            }
        }
        let boundary = scenario.calendar.halfDay ?? ClockTime(minutes: 1440)
        let halves = [
            ClockRange(ClockTime(minutes: 0), boundary), ClockRange(boundary, ClockTime(minutes: 1440)),
            ClockRange(ClockTime(minutes: 0), ClockTime(minutes: 1440)),
        ]
        for key in groups.keys.sorted() {
            callOuts.append(
                CallOut(
                    person: key.person, day: key.day, range: halves[key.half], cents: key.cents,
                    literal: anyOf(groups[key] ?? [])))
        }
    }
}

private struct CallOutKey: Hashable, Comparable {
    let person: Int
    let day: Int
    let half: Int
    let cents: Int

    static func < (left: CallOutKey, right: CallOutKey) -> Bool {
        (left.person, left.day, left.half, left.cents) < (right.person, right.day, right.half, right.cents)
    }
}
