import SchoolModel
import Testing

@Suite("Dates")
struct DayTests {
    @Test(
        "known dates have their number and weekday",
        arguments: [
            (1970, 1, 1, 0, Weekday.thursday), (1969, 12, 31, -1, .wednesday), (2000, 2, 29, 11_016, .tuesday),
            (2026, 9, 14, 20_710, .monday), (1900, 3, 1, -25_508, .thursday), (2100, 2, 28, 47_540, .sunday),
            (1, 1, 1, -719_162, .monday), (9999, 12, 31, 2_932_896, .friday),
        ])
    func table(year: Int, month: Int, day: Int, number: Int, weekday: Weekday) throws {
        let date = try #require(Day(year: year, month: month, day: day))
        #expect(date.number == number)
        #expect(date.weekday == weekday)
    }

    @Test(
        "dates that do not exist are refused",
        arguments: [
            (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1),
            (10_000, 1, 1),
        ])
    func refused(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test("every day from 1900 to 2100 survives the way to year, month and day and back, one weekday after the other")
    func roundTrip() throws {
        let first = try #require(Day(year: 1900, month: 1, day: 1))
        let last = try #require(Day(year: 2100, month: 12, day: 31))
        var weekday = first.weekday.rawValue
        var failures = 0
        for number in first.number...last.number {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.civil
            if Day(year: year, month: month, day: dayOfMonth) != day || day.weekday.rawValue != weekday {
                failures += 1
            }
            weekday = (weekday + 1) % 7
        }
        #expect(failures == 0)
        #expect(last.number - first.number + 1 == 73_414)
    }

    @Test("dates are written as people write them")
    func description() throws {
        #expect(try #require(Day(year: 2026, month: 9, day: 4)).description == "2026-09-04")
        #expect(try #require(Day(year: 33, month: 4, day: 3)).description == "0033-04-03")
    }
}

@Suite("The calendar")
struct SchoolCalendarTests {
    @Test("a two-week cycle that starts on a Wednesday counts calendar weeks, closed ones too")
    func parity() throws {
        func day(_ day: Int) throws -> Day { try #require(Day(year: 2026, month: 9, day: day)) }
        let calendar = SchoolCalendar(
            first: try day(2), last: try day(30), closed: try (7...11).map { try day($0) }, cycleWeeks: 2)
        #expect(calendar.cycleWeek(of: try day(2)) == 0)
        #expect(calendar.cycleWeek(of: try day(4)) == 0)
        #expect(calendar.cycleWeek(of: try day(7)) == 1)
        #expect(calendar.cycleWeek(of: try day(14)) == 0)
        #expect(calendar.openDays.count == 24)
    }
}
