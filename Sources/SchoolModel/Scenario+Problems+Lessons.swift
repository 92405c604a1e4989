/// What contradicts itself in the timetable.
extension ScenarioCheck {
    func lessonProblems() -> [ScenarioProblem] {
        duplicates(scenario.lessons.map(\.id)) { .lesson($0) }
            + scenario.lessons.flatMap { lesson -> [ScenarioProblem] in
                let subject = Subject.lesson(lesson.id)
                var found = unknown([lesson.school], among: schools, "school", subject)
                found += unknown(lesson.teachers, among: people, "person", subject)
                found += unknown(lesson.classes, among: classes, "class", subject)
                if case .onlyBy(let ids) = lesson.cover { found += unknown(ids, among: pools, "pool", subject) }
                if Set(lesson.teachers).count < lesson.teachers.count {
                    found.append(ScenarioProblem(subject, "a teacher is named twice"))
                }
                if Set(lesson.classes).count < lesson.classes.count {
                    found.append(ScenarioProblem(subject, "a class is named twice"))
                }
                return found + lesson.times.flatMap { timeProblems($0, of: lesson) } + repeatedTimes(of: lesson)
            }
    }

    private func timeProblems(_ time: Lesson.Time, of lesson: Lesson) -> [ScenarioProblem] {
        let subject = Subject.lesson(lesson.id)
        let what = "the time \(time.weekday.abbreviation) \(time.period)"
        var found = unknown(time.room.map { [$0] } ?? [], among: rooms, "room", subject)
        found += proper(time.range, what, subject)
        if time.cycleWeeks.isEmpty { found.append(ScenarioProblem(subject, "\(what) is in no week of the cycle")) }
        for week in time.cycleWeeks where week < 0 || week >= max(1, scenario.calendar.cycleWeeks) {
            found.append(
                ScenarioProblem(
                    subject,
                    "\(what) is in cycle week \(week); the cycle has 0 to \(max(1, scenario.calendar.cycleWeeks) - 1)"))
        }
        guard let bells = schools[lesson.school]?.bells, bells.periods.count == 7 else { return found }
        let rows = bells.periods(on: time.weekday)
        if let row = rows.first(where: { $0.name == time.period }) {
            if row.range != time.range {
                found.append(
                    ScenarioProblem(subject, "\(what) is \(told(time.range)); the bells say \(told(row.range))"))
            }
        } else {
            let names = rows.isEmpty ? "none" : rows.map(\.name).joined(separator: ", ")
            found.append(
                ScenarioProblem(
                    subject, "\(what) is no period of school \(lesson.school); on that weekday it has \(names)"))
        }
        return found
    }

    private func told(_ range: ClockRange) -> String {
        (0...1440).contains(range.start.minutes) && (0...1440).contains(range.end.minutes)
            ? range.description : "no time"
    }

    private func repeatedTimes(of lesson: Lesson) -> [ScenarioProblem] {
        var seen: Set<[Int]> = []
        for time in lesson.times {
            for week in Set(time.cycleWeeks)
            where !seen.insert([week, time.weekday.rawValue, time.range.start.minutes]).inserted {
                return [
                    ScenarioProblem(
                        .lesson(lesson.id), "it is held twice at the time \(time.weekday.abbreviation) \(time.period)")
                ]
            }
        }
        return []
    }

    private struct Slot: Hashable {
        var who: Person.ID
        var week: Int
        var weekday: Weekday
    }

    /// People whom the timetable itself puts into two different lessons at once.
    func timetableClashes() -> [ScenarioProblem] {
        var held: [Slot: [(lesson: Lesson, range: ClockRange)]] = [:]
        var order: [Slot] = []
        for lesson in scenario.lessons where lesson.kind != .free {
            for time in lesson.times {
                for week in Set(time.cycleWeeks).sorted() {
                    for teacher in lesson.teachers {
                        let slot = Slot(who: teacher, week: week, weekday: time.weekday)
                        if held[slot] == nil { order.append(slot) }
                        held[slot, default: []].append((lesson, time.range))
                    }
                }
            }
        }
        var named: Set<[String]> = []
        var found: [ScenarioProblem] = []
        for slot in order {
            let taught = (held[slot] ?? []).sorted { $0.range < $1.range }
            for (place, one) in taught.enumerated() {
                for other in taught[(place + 1)...] {
                    if other.range.start >= one.range.end { break }
                    guard one.lesson.id != other.lesson.id, one.range.overlaps(other.range),
                        named.insert([slot.who.name, one.lesson.id.name, other.lesson.id.name]).inserted
                    else { continue }
                    found.append(
                        ScenarioProblem(
                            .person(slot.who),
                            "the timetable has \(slot.who) in \(one.lesson.id) and \(other.lesson.id) at once on "
                                + "\(slot.weekday.abbreviation) \(told(one.range)); make one of them free or move it"))
                }
            }
        }
        return found
    }
}
