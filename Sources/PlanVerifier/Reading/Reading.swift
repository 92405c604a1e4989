import SchoolModel

/// A teacher and an occurrence of theirs.
struct Post: Hashable, Sendable {
    var held: Int
    var teacher: Person.ID
}

/// A teacher who leaves an occurrence, and why.
struct Departure: Sendable {
    var post: Post
    var isAbsent: Bool
    /// The places in ``Reading/sessions`` of the sessions that take the teacher out.
    var sessions: [Int] = []
}

/// A cover whose occurrence is held.
struct PlacedCover: Sendable {
    var cover: Cover
    var held: Int
    /// The occurrence that takes the class in, where it is one.
    var joins: Int?
    /// The pool's place in the scenario's list, where there is such a pool.
    var pool: Int?

    var post: Post { Post(held: held, teacher: cover.teacher) }
    /// Who takes the lesson over, for actions by a person.
    var person: Person.ID? { cover.action.isByPerson ? cover.person : nil }
}

/// A plan laid beside its scenario: who leaves what, who covers what, which lessons sit together.
///
/// Each rule is an extension of it.
struct Reading {
    let plan: Plan
    let index: ScenarioIndex
    /// What of the plan could not be read; left out of everything below.
    private(set) var malformed: [Violation] = []
    private(set) var sessions: [Session] = []
    private(set) var covers: [PlacedCover] = []
    /// In order of the occurrences.
    private(set) var departures: [Departure] = []
    private(set) var departure: [Post: Int] = [:]
    /// The places of the covers of one teacher in one occurrence.
    private(set) var coversOf: [Post: [Int]] = [:]
    /// The places of all covers of an occurrence.
    private(set) var coversIn: [Int: [Int]] = [:]
    private(set) var coversBy: [Person.ID: [Int]] = [:]
    private(set) var coversOn: [Whereabouts<Person>: [Int]] = [:]
    private(set) var sessionsOf: [Whereabouts<Person>: [Int]] = [:]
    /// The occurrences that are combined into an occurrence, by the latter.
    private(set) var joined: [Int: [Int]] = [:]
    private(set) var roomChanges: [Int: [Room.ID]] = [:]

    init(_ plan: Plan, _ index: ScenarioIndex) {
        self.plan = plan
        self.index = index
        readSessions()
        readCovers()
        readRoomChanges()
        findDepartures()
    }

    private mutating func readSessions() {
        for session in plan.sessions {
            guard Reckonable.holds(session) else {
                malformed.append(
                    Violation(
                        .outOfRange, "A session of \(session.requirement) has a date or time that is none",
                        people: session.attendees, requirement: session.requirement))
                continue
            }
            for person in firstOfEach(session.attendees, by: \.self) {
                sessionsOf[Whereabouts(who: person, day: session.span.day), default: []].append(sessions.count)
            }
            sessions.append(session)
        }
    }

    private mutating func readCovers() {
        for cover in plan.covers {
            guard Reckonable.holds(cover) else {
                malformed.append(
                    Violation(
                        .outOfRange, "A cover of \(cover.occurrence.lesson) has a date or time that is none",
                        people: [cover.teacher]))
                continue
            }
            guard let held = index.number[cover.occurrence] else { continue }
            let placed = PlacedCover(
                cover: cover, held: held, joins: cover.joins.flatMap { index.number[$0] },
                pool: cover.pool.flatMap { index.pool[$0] })
            coversOf[placed.post, default: []].append(covers.count)
            coversIn[held, default: []].append(covers.count)
            if let person = placed.person {
                coversBy[person, default: []].append(covers.count)
                let day = index.held[held].span.day
                coversOn[Whereabouts(who: person, day: day), default: []].append(covers.count)
            }
            if cover.action == .combine, let host = placed.joins, joined[host]?.contains(held) != true {
                joined[host, default: []].append(held)
            }
            covers.append(placed)
        }
    }

    private mutating func readRoomChanges() {
        for change in plan.roomChanges {
            if !Reckonable.holds(change.occurrence) {
                malformed.append(
                    Violation(
                        .outOfRange, "A room change of \(change.occurrence.lesson) has a date or time that is none"))
            } else if let held = index.number[change.occurrence] {
                roomChanges[held, default: []].append(change.room)
            }
        }
    }

    private mutating func findDepartures() {
        var found: [Post: Departure] = [:]
        if !index.personAbsences.isEmpty {
            for (number, held) in index.held.enumerated() where held.canBeLeft {
                for teacher in index.lessons[held.lesson].teachers where index.isAway(teacher, during: held.span) {
                    let post = Post(held: number, teacher: teacher)
                    found[post] = Departure(post: post, isAbsent: true)
                }
            }
        }
        for (place, session) in sessions.enumerated() {
            for person in firstOfEach(session.attendees, by: \.self) {
                for number in occurrences(of: person, overlapping: session.span) where index.held[number].canBeLeft {
                    let post = Post(held: number, teacher: person)
                    found[post, default: Departure(post: post, isAbsent: false)].sessions.append(place)
                }
            }
        }
        departures = found.values.sorted { ($0.post.held, $0.post.teacher) < ($1.post.held, $1.post.teacher) }
        departure = Dictionary(uniqueKeysWithValues: departures.enumerated().map { ($1.post, $0) })
    }
}
