import ScenarioFiles
import SchoolModel
import Testing

/// What a generated school must be, whatever was drawn.
@Suite struct GeneratedTimetableTests {
    /// Sizes and tightnesses, each with a seed of its own.
    static let schools: [SyntheticSchools] = [6, 12, 25, 60].enumerated().flatMap { index, teachers in
        SyntheticSchools.Tightness.allCases.enumerated().map { order, tightness in
            Generated.parameters {
                ($0.teachers, $0.tightness, $0.seed) = (teachers, tightness, UInt64(index * 3 + order))
            }
        }
    }

    /// Something that is at one place at a time, with each of its times.
    private struct Place: Hashable {
        var who: String
        var weekday: Weekday
        var period: String
    }

    @Test(arguments: schools)
    func `nobody, no class and no room is in two places`(parameters: SyntheticSchools) throws {
        var taken: Set<Place> = []
        for lesson in try Generated.scenario(parameters).lessons {
            for time in lesson.times {
                let all =
                    lesson.teachers.map { "person \($0.name)" } + lesson.classes.map { "class \($0.name)" }
                    + [time.room].compactMap(\.self).map { "room \($0.name)" }
                for who in all {
                    #expect(
                        taken.insert(Place(who: who, weekday: time.weekday, period: time.period)).inserted,
                        "\(who) \(time)")
                }
            }
        }
    }

    @Test(arguments: schools)
    func `classes have no gaps, teachers are there when they teach, and loads are those of a school`(
        parameters: SyntheticSchools
    ) throws {
        let scenario = try Generated.scenario(parameters)
        let works = Dictionary(uniqueKeysWithValues: scenario.people.map { ($0.id, $0.works) })
        var load: [Person.ID: Int] = [:]
        for lesson in scenario.lessons where lesson.kind == .lesson {
            for teacher in lesson.teachers { load[teacher, default: 0] += lesson.times.count }
        }
        for lesson in scenario.lessons {
            for time in lesson.times {
                let day = scenario.calendar.openDays.first { $0.weekday == time.weekday }
                guard let day else { continue }
                for teacher in lesson.teachers {
                    #expect(works[teacher]?.contains(Span(day, time.range)) == true, "\(teacher) \(time)")
                }
            }
        }
        for person in scenario.people where person.roles == ["teacher"] {
            #expect((4...26).contains(load[person.id] ?? 0), "\(person.id.name) \(load[person.id] ?? 0)")
        }
        for each in scenario.classes {
            let times = scenario.lessons.filter { $0.classes.contains(each.id) }.flatMap(\.times)
            for weekday in Weekday.allCases.prefix(5) {
                let periods = times.filter { $0.weekday == weekday }.compactMap { Int($0.period) }.sorted()
                let first = try #require(periods.first)
                #expect((5...6).contains(periods.count) && first <= 2)
                #expect(periods == Array(first..<first + periods.count), "\(each.id.name) \(weekday)")
            }
        }
        let doubles = scenario.lessons.filter { $0.kind == .lesson && $0.times.count == 2 }
        #expect(doubles.count >= scenario.classes.count)
    }

    @Test(arguments: schools)
    func `absences are as many as asked for, and there are substitutes for all of them`(
        parameters: SyntheticSchools
    ) throws {
        let scenario = try Generated.scenario(parameters)
        let staff = scenario.people.filter { !$0.roles.contains("substitute") }
        var away = 0
        var work = 0
        for day in Generated.schoolDays(of: scenario) {
            let whole = Span(day, ClockRange(ClockTime(minutes: 0), ClockTime(minutes: 1440)))
            let isAway = { (person: Person) in
                scenario.absences.contains { $0.subject == .person(person.id) && $0.overlaps(whole) }
            }
            let there = staff.filter { !$0.works.ranges(on: day).isEmpty }
            work += there.count
            away += there.count(where: isAway)
            let substitutes = scenario.people.count {
                $0.roles.contains("substitute") && !$0.works.ranges(on: day).isEmpty
            }
            #expect(staff.count { $0.roles == ["teacher"] && isAway($0) } <= substitutes, "\(day)")
        }
        #expect((work * 5 / 100 - 1...work * 7 / 100).contains(away), "\(away) of \(work)")
    }
}
