import SchoolModel

/// Turns the rows of a timetable into lessons.
///
/// A district's timetable has a million rows that repeat few texts, so what a cell means is worked out once for each text.
struct TimetableReader {
    private struct Draft {
        var lesson: Lesson
        var place: Place
        var hasOwnID: Bool
    }

    private struct PeriodKey: Hashable {
        var school: School.ID
        var weekday: Weekday
        var period: String
    }

    private let table = TimetableTable()
    private let loader: Loader
    private var drafts: [Draft] = []
    private var draftOfID: [String: Int] = [:]
    private var classLists: [String: [SchoolClass.ID]?] = [:]
    private var teacherLists: [String: [Person.ID]?] = [:]
    private var covers: [String: CoverCell?] = [:]
    private var periods: [PeriodKey: ClockRange] = [:]
    private let weeks: [[Int]]
    /// Names of pools in the column `cover`, to be looked up once pools are known.
    private(set) var poolMentions: [Text] = []

    init(_ loader: Loader) {
        self.loader = loader
        let cycle = loader.calendar?.cycleWeeks ?? 1
        weeks = cycle == 2 ? [[0], [1], [0, 1]] : [[0], [0], [0]]
        for school in loader.schools.values {
            for weekday in Weekday.allCases {
                for period in school.bells.periods(on: weekday) {
                    periods[PeriodKey(school: school.id, weekday: weekday, period: period.name)] = period.range
                }
            }
        }
    }

    static var shape: TableShape { TimetableTable().shape }

    mutating func read(_ source: TableSource) {
        if !source.forEachRow(table.shape, loader, { row in add(row) }) { loader.lessons.isIncomplete = true }
        nameDrafts()
        draftOfID = [:]
        for draft in drafts {
            let id = Text(string: draft.lesson.id.name, place: draft.place)
            if loader.lessons.declare(id, loader) { loader.lessons.set(id.string, draft.lesson) }
        }
    }

    private mutating func add(_ row: borrowing Row) {
        let classes = classes(row)
        let teachers = teachers(row)
        let cover = cover(row)
        let subject = row[table.subject]
        let day = row[table.day]
        let period = row[table.period]
        let kind = row.text(table.kind.index).isEmpty ? .lesson : row[table.kind]
        let cycleWeeks = cycleWeeks(row)
        let room = room(row)
        let ownID = row.text(table.lesson.index)
        guard let classes, let teachers, let cover, let subject, let day, let period, let kind, let cycleWeeks,
            let room,
            let school = school(row, classes, teachers),
            let range = range(row, school, day, period)
        else {
            loader.lessons.isIncomplete = true
            return
        }
        let time = Lesson.Time(cycleWeeks: cycleWeeks, weekday: day, period: period, range: range, room: room)
        let lesson = Lesson(
            id: Lesson.ID(ownID), kind: kind, school: school, subject: subject, classes: classes, teachers: teachers,
            times: [time], cover: cover.rule, remainingTeachersSuffice: cover.remainingTeachersSuffice)
        if let index = draftOfID[ownID] {
            extend(index, with: lesson, row.place)
        } else {
            if !ownID.isEmpty { draftOfID[ownID] = drafts.count }
            drafts.append(Draft(lesson: lesson, place: row.place, hasOwnID: !ownID.isEmpty))
        }
    }

    /// One more time of a lesson that has an id of its own.
    private mutating func extend(_ index: Int, with lesson: Lesson, _ place: Place) {
        let first = drafts[index]
        var same = lesson
        same.times = first.lesson.times
        guard same == first.lesson else {
            loader.wrong(
                "The rows of the lesson \(shown(lesson.id.name)) must agree in everything but room, day, period and week;"
                    + " its first row is in line \(first.place.line).", at: place)
            return
        }
        for time in lesson.times {
            let clash = first.lesson.times.first {
                $0.weekday == time.weekday && $0.range.overlaps(time.range)
                    && $0.cycleWeeks.contains(where: time.cycleWeeks.contains)
            }
            if clash != nil {
                loader.wrong(
                    "The lesson \(shown(lesson.id.name)) is held at \(time.weekday.abbreviation) \(time.period) already.",
                    at: place)
                return
            }
        }
        drafts[index].lesson.times += lesson.times
    }

    /// Names the lessons that have no id of their own by what they are, adding more where that is not enough.
    private mutating func nameDrafts() {
        var unnamed = drafts.indices.filter { !drafts[$0].hasOwnID }
        for detail in 0...2 {
            var count: [String: Int] = [:]
            for index in unnamed {
                let name = name(of: drafts[index].lesson, detail: detail)
                drafts[index].lesson.id = Lesson.ID(name)
                count[name, default: 0] += 1
            }
            unnamed = unnamed.filter { count[drafts[$0].lesson.id.name, default: 0] > 1 }
            if unnamed.isEmpty { break }
        }
    }

    /// `3A math Mon 1`, with the teachers (detail 1) and the room (detail 2).
    private func name(of lesson: Lesson, detail: Int) -> String {
        let classes = lesson.classes.map(\.name).joined(separator: " + ")
        let teachers = lesson.teachers.map(\.name).joined(separator: " + ")
        var parts = [classes.isEmpty ? teachers : classes, lesson.subject]
        if let time = lesson.times.first {
            parts += [time.weekday.abbreviation, time.period]
            if weeks[2].count == 2 && time.cycleWeeks.count == 1 { parts.append(time.cycleWeeks == [0] ? "A" : "B") }
        }
        if detail >= 1 && !classes.isEmpty { parts.append(teachers) }
        if detail >= 2 { parts.append(lesson.times.first?.room?.name ?? "") }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private mutating func classes(_ row: borrowing Row) -> [SchoolClass.ID]? {
        let text = row.text(table.classes.index)
        if let known = classLists[text] { return known }
        let names = row[table.classes].map(\.text)
        let areKnown = names.filter { loader.classes.check($0, loader) }.count == names.count
        let isRight = areKnown && unique(names)
        let result = isRight ? names.map { SchoolClass.ID($0.string) } : nil
        // A wrong cell is reported in each row in which it stands.
        if isRight { classLists[text] = result }
        return result
    }

    private mutating func teachers(_ row: borrowing Row) -> [Person.ID]? {
        let text = row.text(table.teachers.index)
        if let known = teacherLists[text] { return known }
        let names = row[table.teachers].map(\.text)
        let areKnown = names.filter { loader.people.check($0, loader) }.count == names.count
        let isRight = areKnown && unique(names)
        let result = isRight ? names.map { Person.ID($0.string) } : nil
        if isRight { teacherLists[text] = result }
        return result
    }

    private func unique(_ names: [Text]) -> Bool {
        guard let first = names.first, Set(names.map(\.string)).count < names.count else { return true }
        loader.wrong("A name stands twice in this cell.", at: first.place)
        return false
    }

    private mutating func cover(_ row: borrowing Row) -> CoverCell? {
        let text = row.text(table.cover.index)
        if text.isEmpty { return CoverCell() }
        if let known = covers[text] { return known }
        let cell = row[table.cover]
        covers[text] = cell
        let place = row.place(table.cover.index)
        poolMentions += (cell?.onlyPools ?? []).map { Text(string: $0, place: place) }
        return cell
    }

    private func cycleWeeks(_ row: borrowing Row) -> [Int]? {
        if row.text(table.week.index).isEmpty { return weeks[2] }
        guard let week = row[table.week] else { return nil }
        guard weeks[2].count == 2 else {
            loader.wrong(
                "The timetable repeats every week, so a row has no week. Say `timetable: repeats every 2 weeks, starting with "
                    + "A` in the calendar, or leave the column empty.", at: row.place(table.week.index))
            return nil
        }
        return weeks[week]
    }

    /// The room, `nil` inside where the cell is empty, `nil` outside where it is wrong.
    private func room(_ row: borrowing Row) -> Room.ID?? {
        let name = row.located(table.room)
        if name.string.isEmpty { return .some(nil) }
        return loader.rooms.check(name, loader) ? Room.ID(name.string) : .none
    }

    private func school(_ row: borrowing Row, _ classes: [SchoolClass.ID], _ teachers: [Person.ID]) -> School.ID? {
        let name = row.located(table.school)
        if name.string.isEmpty && loader.schools.count > 1 {
            if let first = classes.first { return loader.classes[first.name]?.school }
            if let first = teachers.first { return loader.people[first.name]?.school }
        }
        return loader.homeSchool(name, of: "row without classes and teachers", row.place)
    }

    private func range(_ row: borrowing Row, _ school: School.ID, _ day: Weekday, _ period: String) -> ClockRange? {
        if let range = periods[PeriodKey(school: school, weekday: day, period: period)] { return range }
        guard let bells = loader.schools[school.name]?.bells else { return nil }
        let names = bells.periods(on: day).map(\.name)
        let place = row.place(table.period.index)
        if names.isEmpty {
            loader.wrong("\(day.abbreviation) has no bells, so no lesson is held on it.", at: place)
        } else {
            loader.wrong(
                "\(day.abbreviation) has no period \(shown(period))."
                    + advice(for: period, among: names, what: "periods"), at: place)
        }
        return nil
    }
}
