internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// Adults that a lesson's classes need under a pool's ratio; `nil` where that is unknown.
    func adultsNeeded(_ held: Timetable.Held, _ pool: Pool) -> Int? {
        let lesson = timetable.lesson(held)
        guard let ratio = pool.pupilsPerAdult, ratio > 0, !lesson.remainingTeachersSuffice, lesson.kind == .lesson
        else {
            return 1
        }
        return timetable.pupils(held).map { max(1, ($0 + ratio - 1) / ratio) }
    }

    /// Those who remain satisfy the ratio, and at least one of them is a teacher of the lesson.
    mutating func formulateCoTeachers(_ waysOfHeld: [Int: [Int]]) {
        for index in waysOfHeld.keys.sorted() {
            let alone = (waysOfHeld[index] ?? []).map { ways[$0] }.filter { $0.action == .coTeacherAlone }
            let held = timetable.held[index]
            for way in alone {
                let others = held.teachers.filter { $0 != way.teacher }
                let away = others.compactMap { leaves(index, $0) }
                if away.count == others.count { model.addClause([!way.literal] + away.map { !$0 }) }
                // Each left teacher is either replaced by an adult or left out: adults = teachers - left out.
                guard let needed = adultsNeeded(held, scenario.cover.pools[way.pool]) else { continue }
                let literals = distinct(alone.map(\.literal))
                if literals.count > held.teachers.count - needed {
                    model.addAtMost(held.teachers.count - needed, of: literals, if: way.literal)
                }
            }
        }
    }
}
