import SchoolModel

extension Form where Value == Session {
    static var session: Form {
        .object("a session", readSession)
    }

    private static func readSession(_ fields: Fields) -> Session? {
        let requirement = fields.required("requirement", .known { $0.requirements })
        let kindName = fields.required("kind", .choice(["meeting": 0, "visit": 1, "debrief": 2]))
        let school = fields.required("school", .known { $0.schools })
        let day = fields.required("date", .date)
        let start = fields.required("from", .clock)
        let end = fields.required("to", .clock)
        let attendees = fields.required("attendees", .array(of: .known { $0.people }))
        let place = fields.required("place", .sessionPlace)
        let lessons = fields.optional("lessons", .array(of: .visitedLesson))
        if let kindName { fields.expect("lessons", kindName == 1, "a session of this kind") }
        guard let requirement, let kindName, let school, let day, let start, let end, let attendees, let place,
            let lessons
        else { return nil }
        guard start < end else {
            fields.loader.wrong("The session ends before it begins.", at: fields.place(of: "to"))
            return nil
        }
        let kinds: [Session.Kind] = [.meeting, .visit(lessons ?? []), .debrief]
        return Session(
            requirement: Requirement.ID(requirement), kind: kinds[kindName], school: School.ID(school),
            span: Span(day, ClockRange(start, end)), attendees: attendees.map { Person.ID($0) }, place: place)
    }
}

extension Form where Value == String {
    /// A name that the scenario knows.
    fileprivate static func known<Entity>(_ registry: @escaping (Loader) -> Registry<Entity>) -> Form {
        Form<Text>.name.map { name, _, loader in registry(loader).check(name, loader) ? name.string : nil }
    }
}

extension Form where Value == Session.Place {
    fileprivate static var sessionPlace: Form {
        let word = Form.phrase(.choice(["none": .none, "online": .online]))
        let room = Form.object("a place") { fields in
            fields.required("room", .known { $0.rooms }).map { .room(Room.ID($0)) }
        }
        return Form {
            .object(["anyOf": .list([word.schema(), room.schema()])])
        } read: { node, loader in
            if case .map = node.content { return room.read(node, loader) }
            return word.read(node, loader)
        }
    }
}

extension Fields {
    /// The keys `lesson`, `date` and `start`.
    fileprivate func occurrence() -> Occurrence? {
        let lesson = required("lesson", .known { $0.lessons })
        let day = required("date", .date)
        let start = required("start", .clock)
        guard let lesson, let day, let start else { return nil }
        return Occurrence(lesson: Lesson.ID(lesson), day: day, start: start)
    }
}

extension Form where Value == VisitedLesson {
    fileprivate static var visitedLesson: Form {
        .object("a visited lesson") { fields in
            let occurrence = fields.occurrence()
            let host = fields.required("host", .known { $0.people })
            guard let occurrence, let host else { return nil }
            return VisitedLesson(occurrence, host: Person.ID(host))
        }
    }
}

extension Form where Value == Cover {
    static var cover: Form {
        .object("a cover", readCover)
    }

    private static func readCover(_ fields: Fields) -> Cover? {
        let occurrence = fields.occurrence()
        let teacher = fields.required("teacher", .known { $0.people })
        let action = fields.required("action", Phrase<CoverAction>.oneOf(CoverAction.self))
        let pool = fields.optional("pool", .known { $0.pools })
        let person = fields.optional("person", .known { $0.people })
        let joins = fields.optional("joins", .joined)
        let room = fields.optional("room", .known { $0.rooms })
        guard let occurrence, let teacher, let action, let pool, let person, let joins, let room else { return nil }
        return Cover(
            occurrence: occurrence, teacher: Person.ID(teacher), action: action, pool: pool.map { Pool.ID($0) },
            person: person.map { Person.ID($0) }, joins: joins, room: room.map { Room.ID($0) })
    }
}

extension Form where Value == Occurrence {
    fileprivate static var joined: Form {
        .object("the joined lesson") { fields in fields.occurrence() }
    }
}

extension Form where Value == RoomChange {
    static var roomChange: Form {
        .object("a room change") { fields in
            let occurrence = fields.occurrence()
            let room = fields.required("room", .known { $0.rooms })
            guard let occurrence, let room else { return nil }
            return RoomChange(occurrence: occurrence, room: Room.ID(room))
        }
    }
}
