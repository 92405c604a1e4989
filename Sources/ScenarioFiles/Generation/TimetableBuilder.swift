internal import SchoolModel

/// Makes a timetable without clashes: first those who go across the classes, then the class teachers in what is left.
///
/// A class teacher is free whenever the own class has someone else, so a lesson for which a subject teacher finds no time
/// can always go back to the class teacher, and nothing has to be searched.
struct TimetableBuilder {
    private let school: SyntheticSchool
    private var chance: Chance

    /// For each class and slot: whether the class has school, and what it has then.
    private var hasSchool: [[Bool]] = []
    private var taken: [[WeekTimetable.Lesson?]] = []
    /// For each of the staff and slot: whether they are there and have nothing yet; and their lessons so far.
    private var isFree: [[Bool]] = []
    private var load: [Int] = []

    init(school: SyntheticSchool, chance: Chance) {
        self.school = school
        self.chance = chance
    }

    mutating func build() -> WeekTimetable {
        let slots = WeekSlot.all
        isFree = school.staff.map { member in slots.map { member.weekdays.contains($0.weekday) } }
        load = school.staff.map { _ in 0 }
        taken = school.classes.map { _ in slots.map { _ in nil } }
        hasSchool = school.classes.map { schoolDays(of: $0) }

        var left = school.classes.map { Curriculum(grade: $0.grade, lessons: lessons(of: $0)).parts }
        placeSubjectTeachers(&left)
        for index in school.classes.indices { fill(index, with: left[index]) }
        placeSpecialEducation()
        placeSecondTeachers()

        var result = WeekTimetable()
        result.lessons = taken.map { $0.compactMap(\.self) }
        placeOtherWork(&result)
        result.isBusy = isFree.map { $0.map { !$0 } }
        return result
    }

    private func lessons(of each: SyntheticSchool.Class) -> Int {
        school.policy.classLessons[(each.grade - 1) / 2]
    }

    /// When a class has school: on each day lessons without a gap, from the first period on or, on short days, the second.
    private mutating func schoolDays(of each: SyntheticSchool.Class) -> [Bool] {
        let count = lessons(of: each)
        let longDays = chance.shuffled(Weekday.school).prefix(count % 5)
        var result = WeekSlot.all.map { _ in false }
        for weekday in Weekday.school {
            let length = count / 5 + (longDays.contains(weekday) ? 1 : 0)
            let start = length < BellTimes.lessons && chance.percent(25) ? 1 : 0
            for period in start..<start + length { result[WeekSlot(weekday: weekday, period: period).index] = true }
        }
        return result
    }

    // MARK: Those who go across the classes

    /// Gives lessons of single subjects to those who teach them; first come the classes of which nobody has many yet.
    private mutating func placeSubjectTeachers(_ left: inout [[Curriculum.Part]]) {
        for (subject, experts) in expertsBySubject() {
            let drawn = chance.shuffled(Array(school.classes.indices)).enumerated().map { place, index in
                (place: place, index: index, left: lessonsLeft(index))
            }
            for (_, index, _) in drawn.sorted(by: { ($1.left, $0.place) < ($0.left, $1.place) }) {
                guard let part = left[index].firstIndex(where: { $0.subject == subject }) else { continue }
                let lessons = left[index][part].lessons
                let able = experts.filter { load[$0] + lessons <= mostLessons($0) }
                guard let expert = chance.first(of: able, ranks: able.map { load[$0] * 100 / max(1, mostLessons($0)) })
                else {
                    continue
                }
                let placed = place(left[index][part], of: index, for: expert)
                let rest = lessons - placed
                left[index].remove(at: part)
                if rest > 0 {
                    left[index].append(.init(subject: subject, lessons: rest, hasDouble: placed == 0 && rest > 1))
                }
            }
        }
    }

    /// Lessons of a class that nobody has yet.
    private func lessonsLeft(_ index: Int) -> Int {
        lessons(of: school.classes[index]) - taken[index].count { $0 != nil }
    }

    /// Double lessons first, as they are the hardest to place; administrators teach ethics.
    private func expertsBySubject() -> [(String, [Int])] {
        let subjects = ["crafts", "English", "music", "PE"].map { subject in
            (subject, school.members { $0 == .subject(subject) })
        }
        return subjects + [("ethics", school.members { $0 == .administrator })]
    }

    /// What one of the staff teaches a week at most.
    private func mostLessons(_ member: Int) -> Int {
        switch school.staff[member].post {
        case .subject, .specialEducation: school.policy.specialistLoad * school.staff[member].contract / 100
        case .administrator: 4
        case .classTeacher: school.policy.classTeacherLoad
        case .assistant: 0
        }
    }

    /// Places lessons of a subject and says how many found a time.
    private mutating func place(_ part: Curriculum.Part, of index: Int, for teacher: Int) -> Int {
        if part.hasDouble {
            let starts = WeekSlot.all.filter { slot in
                guard let next = slot.next else { return false }
                return isOpen(slot, of: index, for: teacher) && isOpen(next, of: index, for: teacher)
            }
            guard let start = chance.any(of: starts), let next = start.next else { return 0 }
            let id = "\(school.classes[index].id) \(part.subject)"
            for slot in [start, next] { put(part.subject, of: index, at: slot, teacher, double: id) }
            return 2
        }
        for placed in 0..<part.lessons {
            let open = WeekSlot.all.filter { isOpen($0, of: index, for: teacher) }
            let slot = chance.first(
                of: open, ranks: open.map { lessons(of: part.subject, in: index, on: $0.weekday) })
            guard let slot else { return placed }
            put(part.subject, of: index, at: slot, teacher)
        }
        return part.lessons
    }

    private func isOpen(_ slot: WeekSlot, of index: Int, for teacher: Int) -> Bool {
        hasSchool[index][slot.index] && taken[index][slot.index] == nil && isFree[teacher][slot.index]
    }

    private func lessons(of subject: String, in index: Int, on weekday: Weekday) -> Int {
        taken[index].count { $0?.slot.weekday == weekday && $0?.subject == subject }
    }

    private mutating func put(
        _ subject: String, of index: Int, at slot: WeekSlot, _ teacher: Int, double: String? = nil
    ) {
        let isClassTeacher = school.staff[teacher].post == .classTeacher(index)
        let isAtHome = isClassTeacher || !Curriculum.specialSubjects.contains(subject)
        // Each teacher of a special subject has a room of their own.
        let room = isAtHome ? school.classes[index].room : school.specialRoom(of: teacher)
        taken[index][slot.index] = .init(slot: slot, subject: subject, teachers: [teacher], room: room, double: double)
        isFree[teacher][slot.index] = false
        load[teacher] += 1
    }

    // MARK: Class teachers

    /// Fills what is left of a class's week with its class teacher.
    private mutating func fill(_ index: Int, with parts: [Curriculum.Part]) {
        // The class teachers stand first, in the order of their classes.
        let teacher = index
        var left: [(subject: String, lessons: Int)] = []
        for part in parts {
            let placed = part.hasDouble ? place(part, of: index, for: teacher) : 0
            if part.lessons > placed { left.append((part.subject, part.lessons - placed)) }
        }
        for slot in WeekSlot.all where isOpen(slot, of: index, for: teacher) {
            let ranks = left.map { part in
                lessons(of: part.subject, in: index, on: slot.weekday) * 25 - part.lessons * 10
            }
            let order = chance.first(of: Array(left.indices), ranks: ranks)
            guard let order else { return }
            put(left[order].subject, of: index, at: slot, teacher)
            left[order].lessons -= 1
            if left[order].lessons == 0 { left.remove(at: order) }
        }
    }

    // MARK: Two teachers in one lesson

    /// Teachers of special education join lessons in language and maths, those of the same few classes each.
    private mutating func placeSpecialEducation() {
        let experts = school.members { $0 == .specialEducation }
        for (order, expert) in experts.enumerated() {
            let classes = school.classes.indices.filter { $0 * experts.count / school.classes.count == order }
            join(expert, classes: classes, subjects: ["language", "maths"], upTo: mostLessons(expert))
        }
    }

    /// Class teachers who teach little are the second adult in a class of their grade.
    private mutating func placeSecondTeachers() {
        for teacher in school.classes.indices {
            let grade = school.classes[teacher].grade
            let classes = school.classes.indices.filter { school.classes[$0].grade == grade && $0 != teacher }
            join(teacher, classes: classes, subjects: ["language", "science"], upTo: mostLessons(teacher))
        }
    }

    private mutating func join(_ teacher: Int, classes: [Int], subjects: [String], upTo most: Int) {
        for slot in chance.shuffled(WeekSlot.all) where load[teacher] < most && isFree[teacher][slot.index] {
            let suitable = classes.filter { index in
                guard let lesson = taken[index][slot.index] else { return false }
                return lesson.teachers.count == 1 && lesson.double == nil && subjects.contains(lesson.subject)
            }
            guard let index = chance.any(of: suitable) else { continue }
            taken[index][slot.index]?.teachers.append(teacher)
            isFree[teacher][slot.index] = false
            load[teacher] += 1
        }
    }

    // MARK: Other work

    /// Pupils whom assistants accompany, offices, and who is in the yard in the morning break.
    private mutating func placeOtherWork(_ result: inout WeekTimetable) {
        for member in school.members({ !$0.isTeacher }) {
            let isAssistant = school.staff[member].post == .assistant
            let count = isAssistant ? school.policy.supportPeriods : school.policy.officePeriods
            let slots = chance.shuffled(WeekSlot.all.filter { isFree[member][$0.index] }).prefix(count)
            for slot in slots.sorted() {
                isFree[member][slot.index] = false
                result.others.append(
                    .init(
                        member: member, subject: isAssistant ? "accompanies a pupil" : "office", weekday: slot.weekday,
                        period: String(slot.period + 1), kind: "blocked"))
            }
        }
        let teachers = chance.shuffled(school.members(\.isTeacher))
        var turn = 0
        for weekday in Weekday.school {
            for _ in 0..<max(1, teachers.count / 12) {
                while !school.staff[teachers[turn % teachers.count]].weekdays.contains(weekday) { turn += 1 }
                result.others.append(
                    .init(
                        member: teachers[turn % teachers.count], subject: "yard duty", weekday: weekday,
                        period: "break",
                        kind: "duty"))
                turn += 1
            }
        }
    }
}
