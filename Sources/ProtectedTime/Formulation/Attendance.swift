internal import ConstraintSolver
internal import SchoolModel

/// A lesson or duty and one of its teachers: what may have to be left and covered.
struct DepartureKey: Hashable, Comparable {
    let held: Int
    let teacher: Int

    static func < (left: DepartureKey, right: DepartureKey) -> Bool {
        (left.held, left.teacher) < (right.held, right.teacher)
    }
}

/// Why a teacher would leave a lesson.
struct Departure {
    let key: DepartureKey
    /// Absent during it: left in any case, and no session competes.
    var isAbsent = false
    /// Sessions that would take the teacher out, with the pools that may then cover (indices in the scenario's order).
    var sessions: [(occupying: Occupancy.Entry, release: [Int])] = []
    /// True exactly when the lesson is left; set when covers are formulated.
    var literal: Literal?
}

extension Formulation {
    /// Whether nothing that is fixed keeps a person from attending a session.
    ///
    /// - Parameters:
    ///   - release: pools that may cover, empty for own free time only.
    ///   - outside: whether the session may lie outside the person's working hours.
    func canAttend(_ person: Int, _ span: Span, release: [Int], outside: Bool = false) -> Bool {
        guard !timetable.isAbsent(person, span) else { return false }
        guard outside || scenario.people[person].works.contains(span) else { return false }
        return timetable.own(person, overlapping: span).allSatisfy { index in
            let held = timetable.held[index]
            let lesson = timetable.lesson(held)
            return !release.isEmpty && lesson.kind != .blocked && lesson.cover != .never
                && !scenario.cover.noReleaseDays.contains(span.day) && !timetable.isAbsent(person, held.span)
        }
    }

    /// Records that `literal` puts a person into a session: it occupies the time and takes the person out of lessons.
    mutating func attend(_ person: Int, _ span: Span, by literal: Literal, release: [Int]) {
        guard let day = timetable.dayIndex[span.day] else { return }
        people[person].occupy(day: day, span.range, by: literal)
        attendances.append(Attendance(person: person, day: day, span: span, literal: literal))
        for held in timetable.own(person, overlapping: span) {
            depart(DepartureKey(held: held, teacher: person)) {
                $0.sessions.append((Occupancy.Entry(range: span.range, literal: literal), release))
            }
        }
    }

    mutating func depart(_ key: DepartureKey, _ change: (inout Departure) -> Void) {
        let index =
            departureIndex[key]
            ?? {
                departures.append(Departure(key: key))
                departureIndex[key] = departures.count - 1
                return departures.count - 1
            }()
        change(&departures[index])
    }

    /// Every lesson during which its teacher is absent is left.
    mutating func formulateAbsences() throws(Stopped) {
        try checkStop()
        for (index, held) in timetable.held.enumerated() where !held.isCancelled {
            guard timetable.lesson(held).kind != .blocked else { continue }
            for teacher in held.teachers where timetable.isAbsent(teacher, held.span) {
                depart(DepartureKey(held: index, teacher: teacher)) { $0.isAbsent = true }
            }
        }
    }

    /// The literal that is true when a teacher leaves an occurrence, or `nil` where that can't happen.
    func leaves(_ held: Int, _ teacher: Int) -> Literal? {
        departureIndex[DepartureKey(held: held, teacher: teacher)].flatMap { departures[$0].literal }
    }

    /// Pools by index in the scenario's order, without repetitions.
    func poolIndices(_ ids: [Pool.ID]) -> [Int] {
        Array(Set(ids.compactMap { timetable.poolIndex[$0] })).sorted()
    }
}
