import SchoolModel

/// The columns of the table `timetable`.
struct TimetableTable {
    let shape: TableShape
    let classes: ListColumn<String>
    let subject: Column<String>
    let teachers: ListColumn<String>
    let room: Column<String>
    let day: Column<Weekday>
    let period: Column<String>
    let week: Column<Int>
    let lesson: Column<String>
    let kind: Column<Lesson.Kind>
    let cover: Column<CoverCell>
    let school: Column<String>

    init() {
        var shape = TableShape("a row of the timetable")
        classes = shape.list("class", .id)
        subject = shape.required("subject", .anyText)
        teachers = shape.list("teachers", .id)
        room = shape.optional("room", .id)
        day = shape.required("day", .weekday)
        period = shape.required("period", .anyText)
        week = shape.optional("week", .cycleWeek)
        lesson = shape.optional("lesson", .anyText)
        kind = shape.optional("kind", .lessonKind)
        cover = shape.optional("cover", .cover)
        school = shape.optional("school", .id)
        self.shape = shape
    }
}

/// What the column `cover` says; the pools are looked up once they are known.
struct CoverCell: Hashable, Sendable {
    var isNever = false
    var onlyPools: [String]?
    var remainingTeachersSuffice = false

    var rule: Lesson.CoverRule {
        if isNever { return .never }
        return onlyPools.map { names in .onlyBy(names.map { Pool.ID($0) }) } ?? .byRelease
    }
}

extension Phrase where Value == CoverCell {
    /// `never`, `only leadership + assistants`, `co-teachers suffice`, or two of them joined by `;`.
    static let cover = Phrase(
        "`never`, `only POOL + POOL`, `co-teachers suffice`, or two of them joined by `;`",
        pattern: "^(never|only |co-teachers suffice)"
    ) { text throws(Wrong) in
        var result = CoverCell()
        for part in text.split(separator: ";", omittingEmptySubsequences: false).map({ trimmed($0) }) {
            if part == "never" && !result.isNever && result.onlyPools == nil {
                result.isNever = true
            } else if part == "co-teachers suffice" && !result.remainingTeachersSuffice {
                result.remainingTeachersSuffice = true
            } else if part.hasPrefix("only ") && !result.isNever && result.onlyPools == nil {
                let pools = part.dropFirst(5).split(separator: "+", omittingEmptySubsequences: false)
                    .map { trimmed($0) }
                guard pools.allSatisfy({ !$0.isEmpty }) else { throw Wrong() }
                result.onlyPools = pools
            } else {
                throw Wrong()
            }
        }
        return result
    }
}

extension Phrase where Value == Lesson.Kind {
    static let lessonKind = Phrase.choice(["lesson": .lesson, "duty": .duty, "blocked": .blocked, "free": .free])
}

extension Phrase where Value == Int {
    /// `A` or `B`, as 0 or 1.
    static let cycleWeek = Phrase.choice(["A": 0, "B": 1])
}
