internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// Where pools are strict, a later one covers only where nobody of an earlier one could.
    mutating func formulateStrictOrder() throws(Stopped) {
        guard scenario.cover.isStrict else { return }
        let requirement = name(.strictOrder)
        var tightness = LimitTightness(self)
        let waysByKey = Dictionary(grouping: ways) { DepartureKey(held: $0.held, teacher: $0.teacher) }
        let waysByJoined = Dictionary(grouping: ways.filter { $0.joins != nil }) { $0.joins }
        for (count, key) in waysByKey.keys.sorted().enumerated() {
            if count % 64 == 0 { try checkStop() }
            let offered = waysByKey[key] ?? []
            for earlier in offered {
                let later = offered.filter { $0.list == earlier.list && $0.rank > earlier.rank }
                guard !later.isEmpty else { continue }
                let excuses: [Literal]
                if let person = earlier.person {
                    let own = Set(offered.filter { $0.person == person }.map(\.literal))
                    excuses =
                        busyElsewhere(person, key.held, besides: own)
                        + tightness.literals(for: earlier, insteadOf: offered, in: &self)
                } else if let joins = earlier.joins {
                    excuses = cantTakeIn(joins, besides: earlier, joining: waysByJoined[joins] ?? [])
                } else {
                    let colleagues = timetable.held[key.held].teachers.filter { $0 != key.teacher }
                    excuses = cantStayAlone(
                        key, earlier,
                        colleaguesWays: colleagues.flatMap {
                            waysByKey[DepartureKey(held: key.held, teacher: $0)] ?? []
                        })
                }
                // One literal says why the earlier way was not open; every later way needs it.
                let isExcused = model.newLiteral()
                model.addClause([!isExcused] + distinct(excuses))
                for way in later { model.addClause([!way.literal, isExcused], for: requirement) }
            }
        }
    }

    /// What could keep a person busy during a lesson, besides covering it for this teacher.
    private func busyElsewhere(_ person: Int, _ index: Int, besides own: Set<Literal>) -> [Literal] {
        let held = timetable.held[index]
        return people[person].literals(day: held.day, overlapping: held.span.range).filter { !own.contains($0) }
    }

    /// Another class joins that lesson already, or too few of its own teachers are there.
    private mutating func cantTakeIn(_ joins: Int, besides way: CoverWay, joining: [CoverWay]) -> [Literal] {
        let others = joining.filter { $0.held != way.held }.map(\.literal)
        let other = timetable.held[joins]
        let away = other.teachers.compactMap { leaves(joins, $0) }
        guard !away.isEmpty else { return others }
        let needed = combinedTeachersNeeded(way)
        let tooFew = model.newLiteral()
        model.addAtLeast(other.teachers.count - needed + 1, of: away, if: tooFew)
        return others + [tooFew]
    }

    /// The other teachers are away, or too many have been left out already.
    private mutating func cantStayAlone(_ key: DepartureKey, _ way: CoverWay, colleaguesWays: [CoverWay])
        -> [Literal]
    {
        let held = timetable.held[key.held]
        let others = couldStayAlone(key, scenario.cover.pools[way.pool])
        var excuses: [Literal] = []
        let away = others.compactMap { leaves(key.held, $0) }
        if away.count == others.count {
            let nobody = model.newLiteral()
            for literal in away { model.addClause([!nobody, literal]) }
            excuses.append(nobody)
        }
        let leftOut = distinct(colleaguesWays.filter { $0.action == .coTeacherAlone }.map(\.literal))
        if let needed = adultsNeeded(held, scenario.cover.pools[way.pool]), !leftOut.isEmpty {
            let tooFew = model.newLiteral()
            model.addAtLeast(held.teachers.count - needed, of: leftOut, if: tooFew)
            excuses.append(tooFew)
        }
        return excuses
    }
}

/// For each person and window, literals that say another cover would break a limit of the person.
private struct LimitTightness {
    private struct Sum {
        let quantity: Limit.Quantity
        let isTogether: Bool
        let members: [LimitItem]
        let room: Int
        let total: Int
    }

    private struct Key: Hashable {
        let sum: Int
        let amount: Int
        /// The lesson whose other ways are left out of the sum, if any are.
        let departure: DepartureKey?
    }

    private let sums: [Sum]
    /// The sums that a person's cover on a day counts in.
    private let sumsOfPersonDay: [[Int: [Int]]]
    private let callOuts: [PersonDay: [CallOut]]
    private var made: [Key: Literal] = [:]

    private struct PersonDay: Hashable {
        let person: Int
        let day: Int
    }

    init(_ formulation: Formulation) {
        var sums: [Sum] = []
        var index = [[Int: [Int]]](repeating: [:], count: formulation.scenario.people.count)
        let timetable = formulation.timetable
        for limit in formulation.scenario.cover.limits where [.covers, .coverMinutes, .coverMoney].contains(limit.of) {
            let isTogether: Bool
            let ids: [Person.ID]
            switch limit.scope {
            case .eachPerson(let people): (isTogether, ids) = (false, people)
            case .together(let people): (isTogether, ids) = (true, people)
            case .eachClass, .eachSubjectOfClass, .eachSubject, .all: continue
            }
            guard limit.per != .moment else { continue }
            let people = Set(ids.compactMap { timetable.personIndex[$0] })
            let items = formulation.limitItems(limit.of).filter { $0.person.map(people.contains) ?? false }
            let first = formulation.firstWindow(limit.per)
            let groups = Dictionary(grouping: items) { item in
                [isTogether ? -1 : item.person ?? -1, formulation.window(limit.per, day: item.day) ?? Int.min]
            }
            for (key, members) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
            where key[1] != Int.min {
                let name = isTogether ? "" : timetable.scenario.people[key[0]].id.name
                let opening = key[1] == first ? limit.opening[name] ?? 0 : 0
                sums.append(
                    Sum(
                        quantity: limit.of, isTogether: isTogether, members: members, room: limit.atMost - opening,
                        total: members.reduce(0) { $0 + $1.amount }))
                let days = timetable.days.indices.filter { formulation.window(limit.per, day: $0) == key[1] }
                for person in isTogether ? people.sorted() : [key[0]] {
                    for day in days { index[person][day, default: []].append(sums.count - 1) }
                }
            }
        }
        callOuts = Dictionary(grouping: formulation.callOuts) { PersonDay(person: $0.person, day: $0.day) }
        self.sums = sums
        sumsOfPersonDay = index
    }

    /// Literals that say a limit keeps the way's person from taking the lesson. The way would stand for the one that is chosen, which
    /// then counts no more: in a limit on several people together, that may have been one of them.
    mutating func literals(for way: CoverWay, insteadOf offered: [CoverWay], in formulation: inout Formulation)
        -> [Literal]
    {
        guard let person = way.person else { return [] }
        let held = formulation.timetable.held[way.held]
        var result: [Literal] = []
        for sum in sumsOfPersonDay[person][held.day] ?? [] {
            let amount: Int
            var callOut: CallOut?
            switch sums[sum].quantity {
            case .covers: amount = 1
            case .coverMinutes: amount = held.span.range.minutes
            default:
                callOut = callOuts[PersonDay(person: person, day: held.day)]?.first {
                    $0.range.start <= held.span.range.start && held.span.range.start < $0.range.end
                }
                amount = callOut?.cents ?? formulation.coverPay(way)
            }
            guard amount > 0 else { continue }
            guard sums[sum].total + amount > sums[sum].room else { continue }
            var members = sums[sum].members
            if sums[sum].isTogether {
                let replaced = Set(offered.filter { $0.person != person }.map(\.literal))
                members.removeAll { replaced.contains($0.literal) }
            }
            let replacesNone = members.count == sums[sum].members.count
            let key = Key(
                sum: sum, amount: amount,
                departure: replacesNone ? nil : DepartureKey(held: way.held, teacher: way.teacher))
            var tight = made[key]
            if tight == nil {
                let literal = formulation.model.newLiteral()
                formulation.model.addLinear(
                    members.map { Term($0.amount, $0.literal) }, atLeast: sums[sum].room - amount + 1,
                    if: literal)
                tight = literal
                made[key] = literal
            }
            guard let tight else { continue }
            if let callOut {
                // Someone who is called out already costs nothing more.
                let both = formulation.model.newLiteral()
                formulation.model.addClause([!both, tight])
                formulation.model.addClause([!both, !callOut.literal])
                result.append(both)
            } else {
                result.append(tight)
            }
        }
        return result
    }
}
