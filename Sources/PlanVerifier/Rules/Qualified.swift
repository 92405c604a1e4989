import SchoolModel

/// Rule 10: what a pool asks for between people and a lesson.
extension Reading {
    func unqualified() -> [Violation] {
        covers.compactMap { cover in
            guard let place = cover.pool, !isQualified(cover, index.scenario.cover.pools[place]) else { return nil }
            let held = index.held[cover.held]
            let who =
                switch cover.cover.action {
                case .combine: cover.joins.map { "A teacher of \(called($0))" } ?? "Nobody"
                case .coTeacherAlone: "A teacher who remains"
                default: called(cover.person.map { [$0] } ?? [])
                }
            return Violation(
                .qualified,
                "\(who) does not have what pool \(index.scenario.cover.pools[place].id) asks for to take \(held.id)",
                people: (cover.person.map { [$0] } ?? []) + [cover.cover.teacher], span: held.span, occurrence: held.id)
        }
    }

    private func isQualified(_ cover: PlacedCover, _ pool: Pool) -> Bool {
        switch cover.cover.action {
        case .classAway: return true
        case .combine:
            guard let host = cover.joins else { return true }
            return isQualified(oneOf: lesson(of: host).teachers, pool, for: cover.held)
        case .coTeacherAlone:
            let there = teachersThere(in: cover.held)
            return there.isEmpty || isQualified(oneOf: there, pool, for: cover.held)
        case .substitute, .internalCover, .assistant, .administrator:
            guard let person = cover.person else { return true }
            return isQualified(oneOf: [person], pool, for: cover.held)
        }
    }

    /// Whether one of the people has all that the pool asks for.
    func isQualified(oneOf people: [Person.ID], _ pool: Pool, for held: Int) -> Bool {
        pool.mayTake.isEmpty
            || people.contains { person in
                pool.mayTake.allSatisfy { holds($0, between: person, and: lesson(of: held)) }
            }
    }

    private func holds(_ condition: Qualification, between id: Person.ID, and lesson: Lesson) -> Bool {
        let tags = index.person[id]?.tags ?? []
        let isDutyWithoutClasses = lesson.kind == .duty && lesson.classes.isEmpty
        switch condition {
        case .sameSubject:
            return tags.contains(lesson.subject)
                || index.experience.subjects[id]?.contains(lesson.subject) ?? false
        case .sameGrade:
            return isDutyWithoutClasses
                || lesson.classes.compactMap { index.schoolClass[$0]?.grade }.contains {
                    tags.contains("grade-\($0)") || index.experience.grades[id]?.contains($0) ?? false
                }
        case .knowsClass:
            return isDutyWithoutClasses
                || lesson.classes.contains { index.experience.classes[id]?.contains($0) ?? false }
        case .sameSchool:
            return index.person[id]?.school == lesson.school
        case .classTag(let wanted):
            return lesson.classes.allSatisfy { index.schoolClass[$0]?.tags.contains { wanted.contains($0) } ?? false }
        case .subject(let subjects):
            return subjects.contains(lesson.subject)
        case .notSubject(let subjects):
            return !subjects.contains(lesson.subject)
        }
    }
}
