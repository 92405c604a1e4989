internal import ConstraintSolver
internal import SchoolModel

/// The load of a person or class in unary: literal `k` (from 0) is true where it is carried at least `k + 1` times.
struct FairnessLoad {
    enum Bearer {
        case person(Int)
        case schoolClass(Int)
    }

    let bearer: Bearer
    let literals: [Literal]
    /// What each time weighs, in hundredths.
    let weight: Int
}

extension Formulation {
    /// One entry of the fairness vector: how often what is counted may happen at most, and what each time weighs.
    private struct Entry {
        let bearer: FairnessLoad.Bearer
        let literals: [Literal]
        let most: Int
        let weight: Int
    }

    /// The objective levels of fairness, in order.
    ///
    /// The sorted vector, largest first, is minimized by minimizing for each value, from the largest down, the number of
    /// entries that reach it: two sorted vectors first differ where these counts do.
    mutating func fairnessLevels() -> [[Term]] {
        let entries = fairnessEntries()
        var loads: [FairnessLoad] = []
        for entry in entries {
            // A sum in unary: what happens is at most the number of the literals that are true, the first ones first.
            let literals = (0..<entry.most).map { _ in model.newLiteral() }
            for (more, less) in zip(literals.dropFirst(), literals) { model.addClause([!more, less]) }
            model.addLinear(
                entry.literals.map { Term(1, $0) } + literals.map { Term(-1, $0) }, atMost: 0)
            loads.append(FairnessLoad(bearer: entry.bearer, literals: literals, weight: entry.weight))
        }
        fairnessLoads = loads
        let values = Set(entries.flatMap { entry in (0..<entry.most).map { ($0 + 1) * entry.weight } })
        fairnessThresholds = values.sorted(by: >)
        return fairnessThresholds.map { value in
            loads.compactMap { load in
                let count = (value + load.weight - 1) / load.weight
                return count <= load.literals.count ? Term(1, load.literals[count - 1]) : nil
            }
        }
    }

    /// One entry for each member of the staff's own pools and for each class.
    private func fairnessEntries() -> [Entry] {
        var staff: Set<Int> = []
        for pool in scenario.cover.pools where [.internalCover, .assistant, .administrator].contains(pool.action) {
            staff.formUnion(pool.people.compactMap { timetable.personIndex[$0] })
        }
        var given = [[LimitItem]](repeating: [], count: scenario.people.count)
        for item in limitItems(.covers) {
            if let person = item.person { given[person].append(item) }
        }
        var lost = [[LimitItem]](repeating: [], count: scenario.classes.count)
        for item in limitItems(.lessonsWithoutOwnTeacher) {
            for schoolClass in item.held.map({ timetable.held[$0].classes }) ?? [] { lost[schoolClass].append(item) }
        }
        let (ofCovers, ofLessons) = (scopedLimits(of: .covers), scopedLimits(of: .lessonsWithoutOwnTeacher))
        return staff.sorted().map { person in
            Entry(
                bearer: .person(person), literals: given[person].map(\.literal),
                most: most(given[person], ofCovers.filter { $0.scope.contains(person: person) }.map(\.limit)),
                weight: 10000 / max(1, scenario.people[person].contract))
        }
            + lost.indices.map { index in
                Entry(
                    bearer: .schoolClass(index), literals: lost[index].map(\.literal),
                    most: most(lost[index], ofLessons.filter { $0.scope.contains(schoolClass: index) }.map(\.limit)),
                    weight: 100)
            }
    }

    private func scopedLimits(of quantity: Limit.Quantity) -> [(limit: Limit, scope: LimitScope)] {
        scenario.cover.limits.filter { $0.of == quantity && $0.per != .moment }
            .map { ($0, LimitScope($0.scope, timetable: timetable)) }
    }

    /// How many of the items can happen at most: one per lesson, and no more than the limits allow each on its own.
    private func most(_ items: [LimitItem], _ limits: [Limit]) -> Int {
        var result = Set(items.compactMap(\.held)).count
        for limit in limits {
            var lessons: [Int: Set<Int>] = [:]
            var unlimited: Set<Int> = []
            for item in items {
                guard let held = item.held else { continue }
                if let window = window(limit.per, day: item.day) {
                    lessons[window, default: []].insert(held)
                } else {
                    unlimited.insert(held)
                }
            }
            result = min(
                result, unlimited.count + lessons.values.reduce(0) { $0 + min($1.count, max(0, limit.atMost)) })
        }
        return result
    }
}
