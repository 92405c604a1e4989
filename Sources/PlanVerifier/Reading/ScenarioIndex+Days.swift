import SchoolModel

extension ScenarioIndex {
    /// Whether the date lies in the calendar, is not closed and has bells at the school.
    func isSchoolDay(_ day: Day, at id: School.ID) -> Bool {
        guard let school = school[id], scenario.calendar.first <= day, day <= scenario.calendar.last else {
            return false
        }
        return !closed.contains(day) && !school.bells.periods(on: day.weekday).isEmpty
    }

    /// The school days of a school from one date to another, in order.
    func schoolDays(at id: School.ID, from first: Day, to last: Day) -> [Day] {
        let first = max(first, scenario.calendar.first)
        let last = min(last, scenario.calendar.last)
        guard first <= last else { return [] }
        return (first.number...last.number).map { Day(number: $0) }.filter { isSchoolDay($0, at: id) }
    }

    /// The stretches that a window admits on a date at a school.
    func stretches(of window: Window, on day: Day, at id: School.ID) -> [ClockRange] {
        guard let school = school[id] else { return [] }
        return window.ranges(on: day.weekday, bells: school.bells)
    }

    func isAway(_ id: Person.ID, during span: Span) -> Bool {
        personAbsences[id]?.contains { $0.overlaps(span) } ?? false
    }

    func isAway(_ id: Room.ID, during span: Span) -> Bool {
        roomAbsences[id]?.contains { $0.overlaps(span) } ?? false
    }

    /// Whether an absence of the class overlaps the span, or all classes that it comes from are away.
    func isAway(_ id: SchoolClass.ID, during span: Span) -> Bool {
        guard !classAbsences.isEmpty else { return false }
        var known: [SchoolClass.ID: Bool] = [:]
        return isAway(id, during: span, depth: 0, known: &known)
    }

    /// A group that is part of itself, or nested without end, is away only by an absence of its own.
    private func isAway(
        _ id: SchoolClass.ID, during span: Span, depth: Int, known: inout [SchoolClass.ID: Bool]
    ) -> Bool {
        if let answer = known[id] { return answer }
        var answer = classAbsences[id]?.contains { $0.overlaps(span) } ?? false
        known[id] = answer
        let origins = schoolClass[id]?.partOf ?? []
        if !answer && !origins.isEmpty && depth < Reckonable.groupDepth {
            answer = origins.allSatisfy { isAway($0, during: span, depth: depth + 1, known: &known) }
            known[id] = answer
        }
        return answer
    }

    /// The pupils of the lessons together, each class once, or `nil` where those of a class are unknown.
    func pupils(in places: [Int]) -> Int? {
        var sum = 0
        for id in firstOfEach(places.flatMap({ lessons[$0].classes }), by: \.self) {
            guard let pupils = schoolClass[id]?.pupils else { return nil }
            sum = sum.plus(pupils)
        }
        return sum
    }

    /// Whether a room has seats for so many people.
    func hasSeats(_ id: Room.ID, for people: Int) -> Bool {
        guard let seats = room[id]?.seats else { return scenario.unknownSeatsSuffice }
        return seats >= people
    }

    /// 0 for the morning, 1 for the afternoon. Without a boundary the day has one half.
    func half(of start: ClockTime) -> Int {
        guard let boundary = scenario.calendar.halfDay else { return 0 }
        return start < boundary ? 0 : 1
    }
}
