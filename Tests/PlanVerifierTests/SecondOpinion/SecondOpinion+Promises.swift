import SchoolModel

extension SecondOpinion {
    /// Rules 16–22 for what the village promises, each written out.
    func promisesKept(_ plan: Plan) -> Bool {
        func of(_ id: Requirement.ID) -> [Session] { plan.sessions.filter { $0.requirement == id } }
        let visitsAndDebriefs = of("visits")
        let visits = visitsAndDebriefs.filter { if case .visit = $0.kind { true } else { false } }
        let debriefs = visitsAndDebriefs.filter { $0.kind == .debrief }
        let kinds = plan.sessions.allSatisfy {
            ["team", "faculty", "cafe", "theme"].contains($0.requirement.name) == ($0.kind == .meeting)
        }
        return kinds && of("own time").isEmpty && visits.count + debriefs.count == visitsAndDebriefs.count
            && team(of("team"), plan) && faculty(of("faculty"), plan) && cafe(of("cafe"), plan)
            && theme(of("theme"), plan) && visit(visits, debriefs, plan) && benchmark(of("benchmark"), plan)
            && ["aino", "dora"].allSatisfy { ownTime($0, plan) }
    }

    private func isOpen(_ session: Session) -> Bool {
        scenario.calendar.openDays.contains(session.span.day) && session.span.day.weekday < .saturday
            && session.school == "main"
    }

    /// Clock minutes at which something may start: with each period, and every five minutes before, in and after breaks.
    private func mayStart(_ session: Session) -> Bool {
        let start = session.span.range.start.minutes
        let starts = periods.map(\.range.start.minutes)
        let loose = periods.filter { !$0.isTeaching }.flatMap {
            Array(stride(from: $0.range.start.minutes, to: $0.range.end.minutes, by: 5))
        }
        return starts.contains(start) || loose.contains(start)
    }

    private func inside(_ session: Session, _ ranges: [ClockRange]) -> Bool {
        ranges.contains { $0.start <= session.span.range.start && session.span.range.end <= $0.end }
    }

    private func without(_ allowed: [Person.ID], _ session: Session, _ plan: Plan) -> Bool {
        session.attendees.allSatisfy { person in
            allowed.contains(person)
                || !held.contains { lesson in
                    lesson.needsCover && !lesson.isCancelled && lesson.lesson.teachers.contains(person)
                        && !lesson.minutes.isDisjoint(with: Self.minutes(session.span))
                }
        }
    }

    private func team(_ sessions: [Session], _ plan: Plan) -> Bool {
        let weeks = sessions.map { $0.span.day.monday }
        guard Set(weeks) == [day(7), day(14)], sessions.count == 2,
            Set(sessions.map { "\($0.span.day.weekday) \($0.span.range.start)" }).count == 1
        else { return false }
        return sessions.allSatisfy { session in
            var hasRoom = false
            if case .room(let id) = session.place {
                hasRoom = scenario.rooms.contains { $0.id == id && $0.school == "main" && $0.tags.contains("meeting") }
            }
            return hasRoom && isOpen(session) && session.span.range.minutes == 45 && mayStart(session)
                && inside(session, [range(815, 900), range(1215, 1530)])
                && Set(["aino", "ben", "carla"]).isSubset(of: session.attendees)
                && Set(session.attendees).isSubset(of: ["aino", "ben", "carla", "dora", "hugo"])
                && Set(session.attendees).count == session.attendees.count
                && without(["aino", "ben", "carla"], session, plan)
        }
    }

    private func faculty(_ sessions: [Session], _ plan: Plan) -> Bool {
        guard sessions.count == 2, abs(sessions[0].span.day.number - sessions[1].span.day.number) >= 3 else {
            return false
        }
        return sessions.allSatisfy { session in
            let attendees = Set(session.attendees)
            return isOpen(session) && session.span.range.minutes == 75 && mayStart(session) && session.place == .none
                && inside(session, [range(1345, 1530)]) && attendees.count >= 4 && attendees.contains("dora")
                && attendees.count == session.attendees.count
                && attendees.isSubset(of: ["aino", "ben", "carla", "dora", "hugo", "emil"])
                && without([], session, plan)
        }
    }

    private func cafe(_ sessions: [Session], _ plan: Plan) -> Bool {
        sessions.count == 1
            && sessions.allSatisfy { session in
                session.span.day == day(16) && session.school == "main" && session.place == .online
                    && [range(815, 945), range(1015, 1145), range(1215, 1345)].contains(session.span.range)
                    && session.attendees.sorted() == ["aino", "dora"] && without([], session, plan)
            }
    }

    private func theme(_ sessions: [Session], _ plan: Plan) -> Bool {
        sessions.count <= 1
            && sessions.allSatisfy { session in
                isOpen(session) && session.span.range.minutes == 45 && mayStart(session) && session.place == .none
                    && inside(session, [range(815, 1530)]) && session.attendees.sorted() == ["ben", "hugo"]
                    && without([], session, plan)
            }
    }

    /// Whether the lesson is really taught by its host and by all who teach it with them.
    private func isGood(_ visited: VisitedLesson, hosts: [Person.ID], by visitor: Person.ID, _ plan: Plan) -> Bool {
        guard let lesson = lesson(visited.occurrence) else { return false }
        return hosts.contains(visited.host) && lesson.lesson.teachers.contains(visited.host)
            && !lesson.lesson.teachers.contains(visitor) && lesson.lesson.kind == .lesson && !lesson.isCancelled
            && lesson.lesson.school == "main" && lesson.lesson.teachers.allSatisfy { !leaves(lesson, $0, plan) }
    }

    private func visit(_ visits: [Session], _ debriefs: [Session], _ plan: Plan) -> Bool {
        guard visits.count == 1, debriefs.count == 1, case .visit(let lessons) = visits[0].kind, lessons.count == 1,
            let lesson = lesson(lessons[0].occurrence)
        else { return false }
        let (visit, debrief) = (visits[0], debriefs[0])
        let wait = debrief.span.day.number - visit.span.day.number
        return visit.attendees == ["aino"] && isOpen(visit) && visit.place == .none
            && [.monday, .thursday, .friday].contains(visit.span.day.weekday)
            && ["math", "craft"].contains(lesson.lesson.subject) && Self.minutes(visit.span) == lesson.minutes
            && isGood(lessons[0], hosts: ["dora", "hugo"], by: "aino", plan)
            && debrief.attendees == ["aino", lessons[0].host] && isOpen(debrief) && debrief.place == .none
            && debrief.span.range.minutes == 15 && mayStart(debrief)
            && inside(debrief, [range(1145, 1215), range(1345, 1530)])
            && (0...2).contains(wait) && (wait > 0 || debrief.span.range.start >= visit.span.range.end)
            && without([], debrief, plan)
    }

    private func benchmark(_ sessions: [Session], _ plan: Plan) -> Bool {
        guard sessions.count == 1, case .visit(let lessons) = sessions[0].kind, lessons.count >= 2 else { return false }
        let session = sessions[0]
        let visited = lessons.compactMap { lesson($0.occurrence) }
        let all = visited.reduce(into: Set<Int>()) { $0.formUnion($1.minutes) }
        return session.attendees == ["dora"] && isOpen(session) && session.place == .none
            && [range(815, 1200), range(1200, 1345)].contains(session.span.range)
            && all.isSubset(of: Self.minutes(session.span)) && all.count == visited.reduce(0) { $0 + $1.minutes.count }
            && lessons.allSatisfy { isGood($0, hosts: ["hugo"], by: "dora", plan) }
    }

    /// Ninety minutes a week in teaching periods, in blocks of forty-five.
    private func ownTime(_ person: Person.ID, _ plan: Plan) -> Bool {
        var busy = away(.person(person))
        for lesson in held where lesson.lesson.teachers.contains(person) && !lesson.isCancelled {
            busy.formUnion(lesson.minutes)
        }
        for session in plan.sessions where session.attendees.contains(person) {
            busy.formUnion(Self.minutes(session.span))
        }
        for cover in plan.covers where cover.person == person && cover.action.isByPerson {
            busy.formUnion(lesson(cover.occurrence)?.minutes ?? [])
        }
        let hours = works(person)
        return [day(7), day(14)].allSatisfy { monday in
            var counted = 0
            for day in scenario.calendar.openDays where day.monday == monday {
                for stretch in [range(815, 945), range(1015, 1145), range(1215, 1345)] {
                    var run = 0
                    for minute in stretch.start.minutes...stretch.end.minutes {
                        let moment = day.number * 1440 + minute
                        if minute < stretch.end.minutes && !busy.contains(moment) && hours.contains(moment) {
                            run += 1
                        } else {
                            counted += run >= 45 ? run : 0
                            run = 0
                        }
                    }
                }
            }
            return counted >= 90
        }
    }
}
