import SchoolModel

/// What one class sees: the lessons that a teacher of its own leaves, who takes them, and changed rooms.
struct ClassView {
    var agenda: Agenda
    var schoolClass: SchoolClass.ID
    var days: [Day]

    var lines: [String] {
        var table = TextTable(["Day", "Time", "Lesson", "Without", "Who takes it"])
        var count = 0
        for day in days {
            for cover in agenda.covers(on: day) {
                guard let held = agenda.held(cover.occurrence), held.lesson.classes.contains(schoolClass) else {
                    continue
                }
                if cover.action.leavesClassWithoutOwnTeacher { count += 1 }
                table.add([
                    Words.date(day), held.time.range.description, held.lesson.subject, agenda.name(cover.teacher),
                    agenda.takenBy(cover),
                ])
            }
            for change in agenda.plan.roomChanges where change.occurrence.day == day {
                guard let held = agenda.held(change.occurrence), held.lesson.classes.contains(schoolClass) else {
                    continue
                }
                table.add([
                    Words.date(day), held.time.range.description, held.lesson.subject, "", "in room \(change.room)",
                ])
            }
        }
        return table.isEmpty ? [] : table.lines + ["  \(Words.count(count, "lesson")) with another adult in the class."]
    }
}
