import SchoolModel

/// A scenario and a plan, indexed for reading: who is where on a date, and what was done about it.
///
/// It decides nothing: whether the plan is right is the verifier's business. What a plan names and the scenario does not
/// have is shown by its id.
struct Agenda {
    /// A lesson on one date.
    struct Held {
        var lesson: Lesson
        var occurrence: Occurrence
        var time: Lesson.Time
        /// The room in which it is held, after a change.
        var room: Room.ID?
        /// All of its classes are away.
        var isCancelled: Bool

        var span: Span { Span(occurrence.day, time.range) }
    }

    let scenario: Scenario
    let plan: Plan
    private let people: [Person.ID: Person]
    private let lessons: [Lesson.ID: Lesson]
    private let pools: [Pool.ID: Pool]
    private let rooms: [Occurrence: Room.ID]
    private let sessionsByDay: [Day: [Session]]
    private let coversByDay: [Day: [Cover]]

    init(_ scenario: Scenario, _ plan: Plan) {
        self.scenario = scenario
        self.plan = plan
        people = Dictionary(scenario.people.map { ($0.id, $0) }) { first, _ in first }
        lessons = Dictionary(scenario.lessons.map { ($0.id, $0) }) { first, _ in first }
        pools = Dictionary(scenario.cover.pools.map { ($0.id, $0) }) { first, _ in first }
        rooms = Dictionary(plan.roomChanges.map { ($0.occurrence, $0.room) }) { first, _ in first }
        sessionsByDay = Dictionary(grouping: plan.sessions) { $0.span.day }.mapValues { $0.sorted { $0.isBefore($1) } }
        coversByDay = Dictionary(grouping: plan.covers) { $0.occurrence.day }
            .mapValues { $0.sorted { ($0.occurrence, $0.teacher) < ($1.occurrence, $1.teacher) } }
    }

    // MARK: Names

    func name(_ person: Person.ID) -> String {
        guard let name = people[person]?.name, !name.isEmpty else { return person.name }
        return name
    }

    func names(_ people: [Person.ID]) -> String {
        Words.list(people.map { name($0) })
    }

    func person(_ id: Person.ID) -> Person? { people[id] }

    func pool(_ id: Pool.ID?) -> Pool? { id.flatMap { pools[$0] } }

    /// `math 3A`, or what the plan calls it where the scenario has no such lesson.
    func name(_ lesson: Lesson.ID) -> String {
        guard let lesson = lessons[lesson] else { return lesson.name }
        return name(lesson)
    }

    func name(_ lesson: Lesson) -> String {
        lesson.classes.isEmpty ? lesson.subject : "\(lesson.subject) \(classNames(lesson))"
    }

    func classNames(_ lesson: Lesson) -> String {
        lesson.classes.map(\.name).joined(separator: "+")
    }

    // MARK: Days

    /// The days on which some school has bells, in order.
    var schoolDays: [Day] {
        scenario.calendar.openDays.filter { day in
            scenario.schools.contains { !$0.bells.periods(on: day.weekday).isEmpty }
        }
    }

    func sessions(on day: Day) -> [Session] { sessionsByDay[day] ?? [] }

    func covers(on day: Day) -> [Cover] { coversByDay[day] ?? [] }

    /// The lessons of a date in order of their start; rows that block nobody are left out.
    func lessons(on day: Day) -> [Held] {
        scenario.lessons.filter { $0.kind != .free }.flatMap { held($0, on: day) }
            .sorted { ($0.time.range, $0.lesson.id) < ($1.time.range, $1.lesson.id) }
    }

    func held(_ lesson: Lesson, on day: Day) -> [Held] {
        let bells = scenario.schools.first { $0.id == lesson.school }?.bells
        guard bells?.periods(on: day.weekday).isEmpty == false else { return [] }
        return lesson.times(on: day, calendar: scenario.calendar).map { time in
            let occurrence = Occurrence(lesson: lesson.id, day: day, start: time.range.start)
            let away = classesAway(Span(day, time.range))
            return Held(
                lesson: lesson, occurrence: occurrence, time: time, room: rooms[occurrence] ?? time.room,
                isCancelled: !lesson.classes.isEmpty && lesson.classes.allSatisfy(away.contains))
        }
    }

    /// The lesson that an occurrence is about, or `nil` where the scenario has none then.
    func held(_ occurrence: Occurrence) -> Held? {
        guard let lesson = lessons[occurrence.lesson] else { return nil }
        return held(lesson, on: occurrence.day).first { $0.occurrence == occurrence }
    }

    /// The classes that are away at some time of a span: themselves, or because everything that they are part of is.
    ///
    /// A fixed point rather than a recursion: neither a circle nor a long chain of classes that was never checked does
    /// harm.
    private func classesAway(_ span: Span) -> Set<SchoolClass.ID> {
        var away: Set<SchoolClass.ID> = []
        for absence in scenario.absences where absence.overlaps(span) {
            if case .schoolClass(let id) = absence.subject { away.insert(id) }
        }
        var before = -1
        while !away.isEmpty && away.count != before {
            before = away.count
            for group in scenario.classes where !group.partOf.isEmpty && group.partOf.allSatisfy(away.contains) {
                away.insert(group.id)
            }
        }
        return away
    }

    /// What keeps a person away from a lesson: absences and sessions that overlap it.
    func reasons(for person: Person.ID, away span: Span) -> [String] {
        let absences = scenario.absences.filter { $0.subject == .person(person) && $0.overlaps(span) }.map(\.reason)
        let sessions = sessions(on: span.day).filter { $0.attendees.contains(person) && $0.span.overlaps(span) }
        return absences + sessions.map { title(of: $0) }
    }
}
