internal import SchoolModel

/// The scenario's lessons laid out on its dates, with people, classes and rooms as indices.
///
/// Everything here is a fact that no decision changes.
struct Timetable {
    /// One occurrence of a lesson, duty or blocked row. Free rows are left out.
    struct Held {
        let lesson: Int
        let occurrence: Occurrence
        let span: Span
        /// Index into ``days``.
        let day: Int
        let room: Int?
        let teachers: [Int]
        let classes: [Int]
        /// All of its classes are away.
        let isCancelled: Bool
    }

    let scenario: Scenario
    /// Days that are not closed, in order.
    let days: [Day]
    let dayIndex: [Day: Int]
    let personIndex: [Person.ID: Int]
    let classIndex: [SchoolClass.ID: Int]
    let roomIndex: [Room.ID: Int]
    let poolIndex: [Pool.ID: Int]
    let schoolIndex: [School.ID: Int]
    /// In order of time, then lesson.
    let held: [Held]
    let heldIndex: [Occurrence: Int]
    /// Held occurrences that are not cancelled, by teacher and day.
    private let ownByDay: [[[Int]]]
    /// Held occurrences that are not cancelled, by room and day.
    private let inRoomByDay: [[[Int]]]
    /// All held occurrences by day.
    let heldOnDay: [[Int]]
    private let absencesOfPerson: [[Absence]]
    private let absencesOfRoom: [[Absence]]

    init(_ scenario: Scenario) {
        self.scenario = scenario
        days = scenario.calendar.openDays
        dayIndex = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, $0) })
        let people = Self.index(scenario.people.map(\.id))
        let classes = Self.index(scenario.classes.map(\.id))
        let rooms = Self.index(scenario.rooms.map(\.id))
        personIndex = people
        classIndex = classes
        roomIndex = rooms
        poolIndex = Self.index(scenario.cover.pools.map(\.id))
        schoolIndex = Self.index(scenario.schools.map(\.id))

        var ofPerson = [[Absence]](repeating: [], count: scenario.people.count)
        var ofClass = [[Absence]](repeating: [], count: scenario.classes.count)
        var ofRoom = [[Absence]](repeating: [], count: scenario.rooms.count)
        for absence in scenario.absences {
            switch absence.subject {
            case .person(let id): if let person = people[id] { ofPerson[person].append(absence) }
            case .schoolClass(let id): if let schoolClass = classes[id] { ofClass[schoolClass].append(absence) }
            case .room(let id): if let room = rooms[id] { ofRoom[room].append(absence) }
            }
        }
        absencesOfPerson = ofPerson
        absencesOfRoom = ofRoom

        let away = ClassAbsences(scenario: scenario, classIndex: classes, absences: ofClass)
        var held: [Held] = []
        for (dayNumber, day) in days.enumerated() {
            for (number, lesson) in scenario.lessons.enumerated() where lesson.kind != .free {
                for time in lesson.times(on: day, calendar: scenario.calendar) {
                    let span = Span(day, time.range)
                    let ofLesson = lesson.classes.compactMap { classes[$0] }
                    held.append(
                        Held(
                            lesson: number,
                            occurrence: Occurrence(lesson: lesson.id, day: day, start: time.range.start),
                            span: span, day: dayNumber, room: time.room.flatMap { rooms[$0] },
                            teachers: lesson.teachers.compactMap { people[$0] }, classes: ofLesson,
                            isCancelled: !ofLesson.isEmpty && ofLesson.allSatisfy { away.isAway($0, span) }))
                }
            }
        }
        held.sort { ($0.span, $0.occurrence.lesson) < ($1.span, $1.occurrence.lesson) }
        self.held = held
        heldIndex = Dictionary(held.indices.map { (held[$0].occurrence, $0) }, uniquingKeysWith: { first, _ in first })

        let noDays = [[Int]](repeating: [], count: days.count)
        var own = [[[Int]]](repeating: noDays, count: scenario.people.count)
        var inRoom = [[[Int]]](repeating: noDays, count: scenario.rooms.count)
        var onDay = noDays
        for (index, occurrence) in held.enumerated() {
            onDay[occurrence.day].append(index)
            guard !occurrence.isCancelled else { continue }
            for teacher in occurrence.teachers { own[teacher][occurrence.day].append(index) }
            if let room = occurrence.room { inRoom[room][occurrence.day].append(index) }
        }
        ownByDay = own
        inRoomByDay = inRoom
        heldOnDay = onDay
    }

    /// Known people by index, each once, in order.
    func people(_ ids: [Person.ID]) -> [Int] {
        var seen: Set<Int> = []
        return ids.compactMap { personIndex[$0] }.filter { seen.insert($0).inserted }
    }

    func lesson(_ held: Held) -> Lesson { scenario.lessons[held.lesson] }

    /// The person's own occurrences, not cancelled, that overlap a span.
    func own(_ person: Int, overlapping span: Span) -> [Int] {
        guard let day = dayIndex[span.day] else { return [] }
        return ownByDay[person][day].filter { held[$0].span.overlaps(span) }
    }

    /// Whether the person has an occurrence of their own, not cancelled, at a time of a day.
    func isTeaching(_ person: Int, day: Int, _ range: ClockRange) -> Bool {
        ownByDay[person][day].contains { held[$0].span.range.overlaps(range) }
    }

    /// The person's own occurrences, not cancelled, of one day.
    func own(_ person: Int, day: Int) -> [Int] {
        ownByDay[person][day]
    }

    /// Whether the timetable puts an occurrence, not cancelled, into a room at a time.
    func isTaken(_ room: Int, _ span: Span) -> Bool {
        guard let day = dayIndex[span.day] else { return false }
        return inRoomByDay[room][day].contains { held[$0].span.overlaps(span) }
    }

    func isAbsent(_ person: Int, _ span: Span) -> Bool {
        absencesOfPerson[person].contains { $0.overlaps(span) }
    }

    func absences(of person: Int) -> [Absence] { absencesOfPerson[person] }

    func isRoomAway(_ room: Int, _ span: Span) -> Bool {
        absencesOfRoom[room].contains { $0.overlaps(span) }
    }

    /// Whether a date is a school day of a school.
    func isSchoolDay(_ day: Int, school: Int) -> Bool {
        !scenario.schools[school].bells.periods(on: days[day].weekday).isEmpty
    }

    /// The pupils of the classes of occurrences, each class once, or `nil` where one is unknown.
    func pupils(_ held: Held...) -> Int? {
        var sum = 0
        for schoolClass in Set(held.flatMap(\.classes)) {
            guard let pupils = scenario.classes[schoolClass].pupils else { return nil }
            sum += pupils
        }
        return sum
    }

    private static func index<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
        Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// When classes are away, groups by way of the classes that their pupils come from.
private struct ClassAbsences {
    let partOf: [[Int]]
    let absences: [[Absence]]

    init(scenario: Scenario, classIndex: [SchoolClass.ID: Int], absences: [[Absence]]) {
        partOf = scenario.classes.map { $0.partOf.compactMap { classIndex[$0] } }
        self.absences = absences
    }

    func isAway(_ schoolClass: Int, _ span: Span, depth: Int = 0) -> Bool {
        if absences[schoolClass].contains(where: { $0.overlaps(span) }) { return true }
        // Scenarios with circular groups are refused before; the depth keeps the recursion finite all the same.
        guard depth < partOf.count, !partOf[schoolClass].isEmpty else { return false }
        return partOf[schoolClass].allSatisfy { isAway($0, span, depth: depth + 1) }
    }
}
