import SchoolModel

extension SecondOpinion {
    private func release(_ session: Session) -> Set<Pool.ID> {
        switch scenario.requirements.first(where: { $0.id == session.requirement })?.content {
        case .meeting(let meeting): Set(meeting.release)
        case .visits(let visits): Set(visits.release)
        default: []
        }
    }

    /// Rules 8–12 for one cover.
    func good(_ cover: Cover, _ plan: Plan) -> Bool {
        guard let lost = lesson(cover.occurrence) else { return false }
        if cover.action != .combine && (cover.joins != nil || cover.room != nil) { return false }
        if cover.action.isByPerson != (cover.person != nil) { return false }
        if cover.action == .classAway { return cover.pool == nil && lost.isCancelled }
        let sessions = taking(cover.teacher, from: lost, plan)
        for session in sessions {
            let releases = release(session)
            guard let pool = cover.pool, releases.contains(pool), releases == release(sessions[0]) else { return false }
            if lost.lesson.cover == .never || scenario.cover.noReleaseDays.contains(lost.id.day) { return false }
            if case .onlyBy(let pools) = lost.lesson.cover, !pools.contains(pool) { return false }
        }
        guard let pool = scenario.cover.pools.first(where: { $0.id == cover.pool }), pool.action == cover.action else {
            return false
        }
        switch cover.action {
        case .coTeacherAlone: return remains(lost, pool, plan)
        case .combine: return joins(lost, cover, pool, plan)
        default:
            guard let person = cover.person else { return false }
            return pool.people.contains(person) && !lost.lesson.teachers.contains(person)
                && pool.mayTake.allSatisfy { suits($0, person, lost.lesson) }
        }
    }

    private func remains(_ lost: HeldLesson, _ pool: Pool, _ plan: Plan) -> Bool {
        let there = lost.lesson.teachers.filter { !leaves(lost, $0, plan) }
        let helping = Set(plan.covers.filter { $0.occurrence == lost.id && $0.action.isByPerson }.compactMap(\.person))
        guard !there.isEmpty, pool.mayTake.isEmpty else { return false }
        guard let ratio = pool.pupilsPerAdult, lost.lesson.kind != .duty else { return true }
        return (there.count + helping.count) * ratio >= pupils([lost.lesson])
    }

    private func joins(_ lost: HeldLesson, _ cover: Cover, _ pool: Pool, _ plan: Plan) -> Bool {
        guard let other = cover.joins.flatMap({ lesson($0) }), other.id != lost.id, other.minutes == lost.minutes,
            lost.lesson.kind == .lesson, other.lesson.kind == .lesson, lost.lesson.teachers.count == 1,
            other.lesson.school == lost.lesson.school, !other.isCancelled, let ratio = pool.pupilsPerAdult
        else { return false }
        let there = other.lesson.teachers.filter { !leaves(other, $0, plan) }.count
        let sitting = pupils([lost.lesson, other.lesson])
        let rooms = [lost.room, other.room].compactMap { $0 }
        guard there >= 1, there * ratio >= sitting,
            plan.covers.filter({ $0.action == .combine && $0.joins == other.id }).count == 1,
            !plan.covers.contains(where: { $0.action == .combine && $0.occurrence == other.id }),
            rooms.allSatisfy({ away(.room($0)).isDisjoint(with: lost.minutes) })
        else { return false }
        if let room = cover.room {
            guard rooms.contains(room), scenario.rooms.contains(where: { $0.id == room && ($0.seats ?? 0) >= sitting })
            else {
                return false
            }
        } else if !rooms.isEmpty {
            return false
        }
        return other.lesson.teachers.contains { teacher in
            pool.mayTake.allSatisfy { suits($0, teacher, lost.lesson) }
        }
    }

    private func suits(_ condition: Qualification, _ id: Person.ID, _ lesson: Lesson) -> Bool {
        let taught = scenario.lessons.filter {
            $0.teachers.contains(id) && ($0.kind == .lesson || $0.kind == .duty)
        }
        let person = scenario.people.first { $0.id == id }
        func grades(_ lessons: [Lesson]) -> Set<Int> {
            Set(
                scenario.classes.filter { group in lessons.contains { $0.classes.contains(group.id) } }.compactMap(
                    \.grade))
        }
        switch condition {
        case .sameSubject:
            return person?.tags.contains(lesson.subject) == true || taught.contains { $0.subject == lesson.subject }
        case .sameGrade: return lesson.classes.isEmpty || !grades([lesson]).isDisjoint(with: grades(taught))
        case .knowsClass:
            return lesson.classes.isEmpty || taught.contains { !Set($0.classes).isDisjoint(with: lesson.classes) }
        case .sameSchool: return person?.school == lesson.school
        case .classTag: return false
        case .subject(let list): return list.contains(lesson.subject)
        case .notSubject(let list): return !list.contains(lesson.subject)
        }
    }

    /// Rule 15 for the limits that the village has, each written out.
    func withinLimits(_ plan: Plan) -> Bool {
        let given = plan.covers.filter { $0.action.isByPerson }
        func count<Key: Hashable>(_ keys: [Key], atMost most: Int) -> Bool {
            Dictionary(grouping: keys) { $0 }.values.allSatisfy { $0.count <= most }
        }
        func week(_ day: Day) -> Int { (day.number - 20_703) / 7 }
        let byColleagues = given.filter { $0.person == "ben" || $0.person == "dora" }
        let office = given.filter { $0.person == "fia" || $0.person == "emil" }
            .reduce(0) { $0 + (lesson($1.occurrence)?.minutes.count ?? 0) }
        let lost = Set(given.map(\.occurrence) + plan.covers.filter { $0.action == .combine }.map(\.occurrence))
            .compactMap { lesson($0) }
        let halves = Set(
            given.filter { $0.pool == "subs" }.map {
                "\($0.person?.name ?? "") \($0.occurrence.day) \($0.occurrence.start.minutes < 720)"
            })
        let periods = given.filter { $0.pool == "colleagues" }.count
        let visits = plan.sessions.flatMap { session -> [Person.ID] in
            guard case .visit(let lessons) = session.kind else { return [] }
            return Array(Set(lessons.map(\.host)))
        }
        let dora = plan.sessions.filter { $0.attendees.contains("dora") }
        let sitting = Dictionary(grouping: dora) { week($0.span.day) }
            .mapValues { $0.reduce(0) { $0 + Self.minutes($1.span).count } }
        let left = held.filter { !$0.isCancelled && $0.lesson.teachers.contains("dora") && leaves($0, "dora", plan) }
        let moments = given.flatMap { Array(lesson($0.occurrence)?.minutes ?? []) }
        return count(byColleagues.map { "\($0.person?.name ?? "") \(week($0.occurrence.day))" }, atMost: 1)
            && office <= 120 && halves.count * 9500 + periods * 2400 <= 21_400
            && count(lost.filter { $0.lesson.classes.contains("4A") }.map(\.id.day), atMost: 3)
            && lost.filter { $0.lesson.subject == "math" }.reduce(0) { $0 + $1.minutes.count } <= 90
            && lost.filter { $0.lesson.subject == "art" && $0.lesson.classes.contains("3B") }.count <= 2
            && 1 + visits.filter { $0 == "hugo" }.count <= 3
            && count(plan.sessions.filter { $0.attendees.contains("aino") }.map { week($0.span.day) }, atMost: 4)
            && sitting.values.allSatisfy { $0 <= 300 } && count(left.map(\.id.day), atMost: 3)
            && count(moments, atMost: 1)
    }
}
