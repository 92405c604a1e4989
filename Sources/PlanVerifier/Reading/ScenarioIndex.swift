import SchoolModel

/// A person, class, room or school on a date: what conflicts are looked up by.
struct Whereabouts<Entity>: Hashable, Sendable {
    var who: Identifier<Entity>
    var day: Day
}

/// One occurrence of a lesson as the timetable and the absences have it, before any plan.
struct Held: Sendable {
    var id: Occurrence
    /// The place of the lesson in ``ScenarioIndex/lessons``.
    var lesson: Int
    var span: Span
    var room: Room.ID?
    /// All its classes are away.
    var isCancelled: Bool
    /// Whether its teachers leave it when they are elsewhere: it is a lesson or a duty.
    var canBeLeft: Bool
}

/// A scenario with what the rules look up again and again. Of entries with the same id the first one counts.
struct ScenarioIndex: Sendable {
    let scenario: Scenario
    /// Why the scenario can't be judged at all; everything below is then empty or partial.
    let defects: [Violation]
    let closed: Set<Day>
    let people: [Person]
    let lessons: [Lesson]
    let school: [School.ID: School]
    let person: [Person.ID: Person]
    let schoolClass: [SchoolClass.ID: SchoolClass]
    let room: [Room.ID: Room]
    /// The places of pools in the scenario's list.
    let pool: [Pool.ID: Int]
    let requirements: [Requirement]
    let requirement: [Requirement.ID: Requirement]
    let personAbsences: [Person.ID: [Absence]]
    let classAbsences: [SchoolClass.ID: [Absence]]
    let roomAbsences: [Room.ID: [Absence]]
    let experience: Experience

    /// All occurrences, in order of date.
    private(set) var held: [Held] = []
    private(set) var number: [Occurrence: Int] = [:]
    /// The occurrences that a person teaches on a date.
    private(set) var taught: [Whereabouts<Person>: [Int]] = [:]
    private(set) var inRoom: [Whereabouts<Room>: [Int]] = [:]
    private(set) var atSchool: [Whereabouts<School>: [Int]] = [:]

    init(_ scenario: Scenario) {
        self.scenario = scenario
        defects = Reckonable.defects(of: scenario)
        closed = Set(scenario.calendar.closed)
        people = firstOfEach(scenario.people, by: \.id)
        lessons = firstOfEach(scenario.lessons, by: \.id).map { lesson in
            var lesson = lesson
            lesson.teachers = firstOfEach(lesson.teachers, by: \.self)
            lesson.classes = firstOfEach(lesson.classes, by: \.self)
            return lesson
        }
        school = Dictionary(scenario.schools.map { ($0.id, $0) }) { first, _ in first }
        person = Dictionary(scenario.people.map { ($0.id, $0) }) { first, _ in first }
        schoolClass = Dictionary(scenario.classes.map { ($0.id, $0) }) { first, _ in first }
        room = Dictionary(scenario.rooms.map { ($0.id, $0) }) { first, _ in first }
        pool = Dictionary(scenario.cover.pools.enumerated().map { ($1.id, $0) }) { first, _ in first }
        requirements = firstOfEach(scenario.requirements, by: \.id)
        requirement = Dictionary(scenario.requirements.map { ($0.id, $0) }) { first, _ in first }
        var ofPeople: [Person.ID: [Absence]] = [:]
        var ofClasses: [SchoolClass.ID: [Absence]] = [:]
        var ofRooms: [Room.ID: [Absence]] = [:]
        for absence in scenario.absences {
            switch absence.subject {
            case .person(let id): ofPeople[id, default: []].append(absence)
            case .schoolClass(let id): ofClasses[id, default: []].append(absence)
            case .room(let id): ofRooms[id, default: []].append(absence)
            }
        }
        (personAbsences, classAbsences, roomAbsences) = (ofPeople, ofClasses, ofRooms)
        experience = Experience(lessons: lessons, classes: schoolClass)
        if defects.isEmpty { holdLessons() }
    }

    private mutating func holdLessons() {
        let calendar = scenario.calendar
        guard calendar.first <= calendar.last else { return }
        var timesOn: [Weekday: [(lesson: Int, time: Lesson.Time)]] = [:]
        for (place, lesson) in lessons.enumerated() where lesson.kind != .free {
            for time in lesson.times { timesOn[time.weekday, default: []].append((place, time)) }
        }
        for weekday in timesOn.keys { timesOn[weekday]?.sort { $0.time.range < $1.time.range } }
        for number in calendar.first.number...calendar.last.number {
            let day = Day(number: number)
            let cycleWeek = calendar.cycleWeek(of: day)
            for (place, time) in timesOn[day.weekday] ?? [] where time.cycleWeeks.contains(cycleWeek) {
                if isSchoolDay(day, at: lessons[place].school) { hold(place, time, on: day) }
            }
        }
    }

    private mutating func hold(_ place: Int, _ time: Lesson.Time, on day: Day) {
        let lesson = lessons[place]
        let span = Span(day, time.range)
        let id = Occurrence(lesson: lesson.id, day: day, start: time.range.start)
        guard number[id] == nil else { return }
        let isCancelled = !lesson.classes.isEmpty && lesson.classes.allSatisfy { isAway($0, during: span) }
        number[id] = held.count
        for teacher in lesson.teachers { taught[Whereabouts(who: teacher, day: day), default: []].append(held.count) }
        if let room = time.room { inRoom[Whereabouts(who: room, day: day), default: []].append(held.count) }
        atSchool[Whereabouts(who: lesson.school, day: day), default: []].append(held.count)
        held.append(
            Held(
                id: id, lesson: place, span: span, room: time.room, isCancelled: isCancelled,
                canBeLeft: lesson.kind == .lesson || lesson.kind == .duty))
    }
}

/// The elements whose key has not come before.
func firstOfEach<Element, Key: Hashable>(_ elements: [Element], by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return elements.filter { seen.insert(key($0)).inserted }
}
