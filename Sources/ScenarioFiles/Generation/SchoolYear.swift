internal import SchoolModel

/// The calendar: weeks with school, and the breaks between them.
struct SchoolYear {
    /// Closed weeks, after how many weeks with school, and what they are.
    private static let breaks: [(after: Int, weeks: Int, name: String)] = [
        (9, 1, "autumn break"), (17, 2, "winter holidays"), (25, 1, "spring break"),
    ]

    /// A Monday.
    let first = Day(number: 20_682)  // 2026-08-17
    /// A Friday.
    let last: Day
    /// What is closed, in order.
    let closed: [(first: Day, last: Day, name: String)]
    /// The Monday of each week with school.
    let mondays: [Day]

    init(weeks: Int) {
        var mondays: [Day] = []
        var closed: [(first: Day, last: Day, name: String)] = []
        var monday = first
        for week in 0..<weeks {
            for gap in Self.breaks where gap.after == week {
                closed.append((monday, monday.advanced(by: gap.weeks * 7 - 3), gap.name))
                monday = monday.advanced(by: gap.weeks * 7)
            }
            mondays.append(monday)
            // A day off here and there, so that weeks are not all alike.
            if week % 12 == 5 { closed.append((monday.advanced(by: 4), monday.advanced(by: 4), "training day")) }
            monday = monday.advanced(by: 7)
        }
        self.mondays = mondays
        self.closed = closed
        last = (mondays.last ?? first).advanced(by: 4)
    }

    func isClosed(_ day: Day) -> Bool {
        closed.contains { $0.first <= day && day <= $0.last }
    }

    /// Every day with school, in order.
    var days: [Day] {
        mondays.flatMap { monday in (0..<5).map { monday.advanced(by: $0) } }.filter { !isClosed($0) }
    }

    /// Calendar weeks since the first, closed ones too.
    func week(of day: Day) -> Int {
        (day.monday.number - first.number) / 7
    }
}
