/// What contradicts itself in pools, limits and other rules of cover.
extension ScenarioCheck {
    func poolProblems() -> [ScenarioProblem] {
        duplicates(scenario.cover.pools.map(\.id)) { .pool($0) }
            + scenario.cover.pools.flatMap { pool -> [ScenarioProblem] in
                let subject = Subject.pool(pool.id)
                var found = unknown(pool.people, among: people, "person", subject)
                if pool.action == .classAway {
                    found.append(ScenarioProblem(subject, "the action class away takes no pool; remove it"))
                } else if pool.action.isByPerson {
                    if pool.people.isEmpty { found.append(ScenarioProblem(subject, "it has nobody to ask")) }
                    if pool.pupilsPerAdult != nil {
                        found.append(
                            ScenarioProblem(
                                subject, "a ratio is for co-teacher alone and combine, not \(pool.action.rawValue)"))
                    }
                } else if !pool.people.isEmpty {
                    found.append(ScenarioProblem(subject, "the action \(pool.action.rawValue) takes no people"))
                }
                if let ratio = pool.pupilsPerAdult {
                    found += bounded(ratio, 1...ScenarioBounds.count, "the number of pupils per adult", subject)
                }
                return found + payProblems(pool.pay, subject) + unknownPupils(pool)
            } + calledOutTwice()
    }

    /// A ratio that asks for pupils whom nobody has counted.
    private func unknownPupils(_ pool: Pool) -> [ScenarioProblem] {
        guard pool.pupilsPerAdult != nil, !pool.action.isByPerson else { return [] }
        var asked: Set<SchoolClass.ID> = []
        for lesson in scenario.lessons where lesson.kind == .lesson && couldUse(pool, lesson) {
            asked.formUnion(lesson.classes)
        }
        return scenario.classes.filter { asked.contains($0.id) && $0.pupils == nil }.map {
            ScenarioProblem(
                .pool(pool.id),
                "its ratio asks for the pupils of \($0.id), which are unknown; count them or drop the ratio")
        }
    }

    private func couldUse(_ pool: Pool, _ lesson: Lesson) -> Bool {
        let fitsAction =
            pool.action == .combine
            ? lesson.teachers.count == 1 : lesson.teachers.count > 1 && !lesson.remainingTeachersSuffice
        return fitsAction
            && pool.mayTake.allSatisfy { condition in
                switch condition {
                case .subject(let subjects): subjects.contains(lesson.subject)
                case .notSubject(let subjects): !subjects.contains(lesson.subject)
                case .classTag(let tags):
                    lesson.classes.allSatisfy { classes[$0]?.tags.contains { tags.contains($0) } ?? false }
                case .sameSubject, .sameGrade, .knowsClass, .sameSchool: true
                }
            }
    }

    /// Nobody is called out from two pools: a half day would be paid twice, or once at either price.
    private func calledOutTwice() -> [ScenarioProblem] {
        var called: [Person.ID: Pool.ID] = [:]
        var found: [ScenarioProblem] = []
        for pool in scenario.cover.pools {
            switch pool.pay {
            case .perHalfDay, .perDay: break
            case .none, .perPeriod, .perMinute: continue
            }
            for person in Set(pool.people).sorted() where people[person]?.pay == nil {
                if let other = called[person] {
                    found.append(
                        ScenarioProblem(
                            .pool(pool.id),
                            "\(person) is called out by the half day or day from pool \(other) too; keep one"))
                } else {
                    called[person] = pool.id
                }
            }
        }
        return found
    }

    func coverProblems() -> [ScenarioProblem] {
        let points = scenario.cover.disruption
        let allowed = 0...ScenarioBounds.points
        let actions = [
            ("a qualified substitute", points.qualifiedSubstitute), ("another adult", points.otherAdult),
            ("combine", points.combine), ("co-teacher alone", points.coTeacherAlone), ("class away", points.classAway),
            ("a split double", scenario.cover.splitDoublePoints ?? 0),
        ]
        var found = actions.flatMap { bounded($1, allowed, "the disruption of \($0)", .cover) }
        for (subject, weight) in points.subjectWeights.sorted(by: { $0.key < $1.key }) {
            found += bounded(weight, allowed, "the weight of subject \(subject)", .cover)
        }
        let calendar = scenario.calendar
        for day in scenario.cover.noReleaseDays where day < calendar.first || calendar.last < day {
            found.append(ScenarioProblem(.cover, "the day without release \(told(day)) lies outside the calendar"))
        }
        return found
    }

    func limitProblems() -> [ScenarioProblem] {
        duplicates(scenario.cover.limits.map(\.id)) { .limit($0) }
            + scenario.cover.limits.flatMap { limit -> [ScenarioProblem] in
                let subject = Subject.limit(limit.id)
                var found = bounded(limit.atMost, 0...ScenarioBounds.count, "the cap", subject)
                switch limit.scope {
                case .eachPerson(let ids), .together(let ids): found += unknown(ids, among: people, "person", subject)
                case .eachClass(let ids), .eachSubjectOfClass(let ids):
                    found += unknown(ids, among: classes, "class", subject)
                case .eachSubject, .all: break
                }
                if limit.per == .term && scenario.calendar.terms.isEmpty {
                    found.append(
                        ScenarioProblem(subject, "it counts per term, but the calendar has no terms; declare them"))
                }
                if !countsAnything(limit) {
                    found.append(
                        ScenarioProblem(
                            subject,
                            "\(limit.of.rawValue) are not counted by \(told(limit.scope)), so it would never hold"))
                }
                return found + openingProblems(limit)
            }
    }

    private func openingProblems(_ limit: Limit) -> [ScenarioProblem] {
        let subject = Subject.limit(limit.id)
        return limit.opening.sorted { $0.key < $1.key }.flatMap { name, balance -> [ScenarioProblem] in
            var found = bounded(balance, 0...ScenarioBounds.count, "the opening balance of '\(name)'", subject)
            if balance > limit.atMost {
                found.append(
                    ScenarioProblem(
                        subject, "the opening balance \(balance) of '\(name)' is above the cap \(limit.atMost)"))
            }
            if !isCounted(name, limit.scope) {
                found.append(
                    ScenarioProblem(subject, "the opening balance of '\(name)' belongs to nobody it counts for"))
            }
            if limit.per == .moment {
                found.append(ScenarioProblem(subject, "a limit at any one moment has no opening balance"))
            }
            return found
        }
    }

    private func isCounted(_ name: String, _ scope: Limit.Scope) -> Bool {
        switch scope {
        case .eachPerson(let ids): ids.contains { $0.name == name }
        case .eachClass(let ids): ids.contains { $0.name == name }
        case .eachSubjectOfClass(let ids): ids.contains { name.hasPrefix("\($0) ") }
        case .eachSubject(let subjects): subjects.contains(name)
        case .together, .all: name.isEmpty
        }
    }

    private func countsAnything(_ limit: Limit) -> Bool {
        switch limit.scope {
        case .all: true
        case .eachPerson, .together:
            limit.of != .lessonsWithoutOwnTeacher && limit.of != .minutesWithoutOwnTeacher
        case .eachClass, .eachSubjectOfClass, .eachSubject:
            limit.of != .coverMoney && limit.of != .visits && limit.of != .sessions && limit.of != .sessionMinutes
        }
    }

    private func told(_ scope: Limit.Scope) -> String {
        switch scope {
        case .eachPerson, .together: "person"
        case .eachClass, .eachSubjectOfClass: "class"
        case .eachSubject: "subject"
        case .all: "all"
        }
    }
}
