internal import ConstraintSolver
internal import SchoolModel

/// One way to cover a lesson that a teacher leaves. Indices take 32 bits: a large school has half a million ways.
struct CoverWay {
    let literal: Literal
    private let heldIndex: Int32
    private let teacherIndex: Int32
    private let personIndex: Int32
    private let joinsIndex: Int32
    private let roomIndex: Int32
    private let poolIndex: Int32
    private let listIndex: Int32
    private let rankInList: Int32
    let action: CoverAction

    init(
        literal: Literal, held: Int, teacher: Int, pool: Int, action: CoverAction, person: Int?, joins: Int?,
        room: Int?,
        list: Int, rank: Int
    ) {
        self.literal = literal
        heldIndex = Int32(held)
        teacherIndex = Int32(teacher)
        personIndex = Int32(person ?? -1)
        joinsIndex = Int32(joins ?? -1)
        roomIndex = Int32(room ?? -1)
        poolIndex = Int32(pool)
        listIndex = Int32(list)
        rankInList = Int32(rank)
        self.action = action
    }

    var held: Int { Int(heldIndex) }
    /// The teacher who leaves.
    var teacher: Int { Int(teacherIndex) }
    var pool: Int { Int(poolIndex) }
    var person: Int? { personIndex < 0 ? nil : Int(personIndex) }
    var joins: Int? { joinsIndex < 0 ? nil : Int(joinsIndex) }
    var room: Int? { roomIndex < 0 ? nil : Int(roomIndex) }
    /// Which list of pools it comes from, where sessions with different lists could take the teacher out.
    var list: Int { Int(listIndex) }
    /// How many pools of that list stand before this one.
    var rank: Int { Int(rankInList) }
}

/// A lesson and a pool that may take it, by their indices.
struct LessonInPool: Hashable {
    let lesson: Int
    let pool: Int
}

extension Formulation {
    /// For everything that may be left: exactly one way to cover it, when it is.
    mutating func formulateCovers() throws(Stopped) {
        // In order of time, so that the model does not depend on the order of the requirements' parts.
        let order = departures.indices.sorted { departures[$0].key < departures[$1].key }
        for (count, index) in order.enumerated() {
            if count % 256 == 0 { try checkStop() }
            formulateLeaving(index)
        }
        var waysOfHeld: [Int: [Int]] = [:]
        for (count, index) in order.enumerated() {
            if count % 256 == 0 { try checkStop() }
            let first = ways.count
            formulateWays(of: departures[index])
            waysOfHeld[departures[index].key.held, default: []].append(contentsOf: first..<ways.count)
        }
        formulateHostsPresence()
        formulateCoTeachers(waysOfHeld)
        formulateCombining()
        formulateDoubles(waysOfHeld)
        formulateLostLessons(waysOfHeld)
    }

    /// The literal that says the teacher leaves: true for an absence, else when a session takes the teacher out.
    private mutating func formulateLeaving(_ index: Int) {
        departures[index].literal =
            departures[index].isAbsent ? model.alwaysTrue : anyOf(departures[index].sessions.map(\.occupying))
    }

    private mutating func formulateWays(of departure: Departure) {
        guard let leaves = departure.literal else { return }
        let held = timetable.held[departure.key.held]
        // Sessions with the same release list form a group; only one group can take the teacher out of a lesson.
        var groups: [(pools: [Int], sessions: [Occupancy.Entry])] = []
        if departure.isAbsent {
            groups = [(Array(scenario.cover.pools.indices), [])]
        } else {
            for session in departure.sessions {
                if let group = groups.firstIndex(where: { $0.pools == session.release }) {
                    groups[group].sessions.append(session.occupying)
                } else {
                    groups.append((session.release, [session.occupying]))
                }
            }
        }
        var activity = [leaves]
        if groups.count > 1 {
            activity = groups.map { anyOf($0.sessions) }
            model.addAtMostOne(activity)
        }

        var made: [CoverWay] = []
        for (list, (group, active)) in zip(groups, activity).enumerated() {
            let first = ways.count
            var allowed = group.pools
            if !departure.isAbsent, case .onlyBy(let only) = timetable.lesson(held).cover {
                allowed = allowed.filter { only.contains(scenario.cover.pools[$0].id) }
            }
            for (rank, pool) in allowed.enumerated() {
                addWays(departure.key, pool: pool, list: list, rank: rank)
            }
            let ofGroup = ways[first...]
            if groups.count > 1 {
                for way in ofGroup { model.addClause([!way.literal, active]) }
            }
            made.append(contentsOf: ofGroup)
        }
        for way in made {
            if let person = way.person { people[person].occupy(day: held.day, held.span.range, by: way.literal) }
        }
        let literals = made.map(\.literal)
        if departure.isAbsent {
            model.addAtMostOne(literals)
            model.addClause(literals, for: name(.absence(scenario.people[departure.key.teacher].id)))
        } else {
            model.addExactlyOne(literals + [!leaves])
        }
    }

    /// The ways that one pool offers for one teacher's lesson.
    private mutating func addWays(_ key: DepartureKey, pool poolIndex: Int, list: Int, rank: Int) {
        let pool = scenario.cover.pools[poolIndex]
        let held = timetable.held[key.held]
        func way(person: Int? = nil, joins: Int? = nil, room: Int? = nil) -> CoverWay {
            CoverWay(
                literal: model.newLiteral(), held: key.held, teacher: key.teacher, pool: poolIndex,
                action: pool.action, person: person, joins: joins, room: room, list: list, rank: rank)
        }
        switch pool.action {
        case .substitute, .internalCover, .assistant, .administrator:
            for person in qualified(for: held, in: poolIndex) where isFree(person, held) {
                ways.append(way(person: person))
            }
        case .coTeacherAlone:
            if let needed = adultsNeeded(held, pool), held.teachers.count > needed,
                !couldStayAlone(key, pool).isEmpty
            {
                ways.append(way())
            }
        case .combine:
            for option in combinations(of: held, pool) {
                ways.append(way(joins: option.joins, room: option.room))
            }
        case .classAway:
            break
        }
    }

    /// Whether a person is at work at the time of an occurrence, neither absent nor teaching.
    private func isFree(_ person: Int, _ held: Timetable.Held) -> Bool {
        !timetable.isTeaching(person, day: held.day, held.span.range)
            && scenario.people[person].works.contains(held.span) && !timetable.isAbsent(person, held.span)
    }

    /// The people of a pool who may take a lesson, whenever it is held.
    private mutating func qualified(for held: Timetable.Held, in pool: Int) -> [Int] {
        let key = LessonInPool(lesson: held.lesson, pool: pool)
        if let known = takers[key] { return known }
        let people = qualifications.people(of: pool, for: held).filter { !held.teachers.contains($0) }
        takers[key] = people
        return people
    }

    /// A visited lesson is really taught by its own teachers.
    private mutating func formulateHostsPresence() {
        for visit in visits {
            for lesson in visit.lessons {
                for teacher in timetable.held[lesson.held].teachers {
                    if let leaves = leaves(lesson.held, teacher) { model.addClause([!lesson.literal, !leaves]) }
                }
            }
        }
    }

    /// For each occurrence that may be left, whether its class is then without its own teacher.
    private mutating func formulateLostLessons(_ waysOfHeld: [Int: [Int]]) {
        for held in waysOfHeld.keys.sorted() {
            let lost = (waysOfHeld[held] ?? []).filter { ways[$0].action.leavesClassWithoutOwnTeacher }
            guard !lost.isEmpty else { continue }
            let teachers = timetable.held[held].teachers
            if teachers.count == 1, let leaves = leaves(held, teachers[0]) {
                lostLessons.append((held, leaves))
            } else {
                lostLessons.append((held, anyOf(lost.map { ways[$0].literal })))
            }
        }
    }
}

/// The literals without repetitions, in order.
func distinct(_ literals: [Literal]) -> [Literal] {
    var seen: Set<Literal> = []
    return literals.filter { seen.insert($0).inserted }
}
