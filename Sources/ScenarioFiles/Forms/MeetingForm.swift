import SchoolModel

extension Meeting {
    /// The keys of `team time` and `meeting`.
    static func read(_ fields: Fields, kind: String) -> Meeting? {
        let required = readRequired(fields, kind: kind)
        let rhythm = readRhythm(fields)
        let length = fields.required("length", .meetingLength)
        let window = fields.optional("within", .window, default: .anyTime)
        let preferred = fields.optional("prefer", .weekdayList, default: [])
        let optional = readOptional(fields)
        let quorum = fields.optional("quorum", .quorum)
        let release = fields.release()
        let place = fields.optional("place", .place, default: .none)
        let outside = fields.optional("outside working hours", .outsideHours, default: .notAllowed)
        let school = readSchool(fields)
        guard var required, let optional, let quorum, let rhythm, let length, let window, let preferred, let release,
            let place, let outside, let school
        else { return nil }
        let optionalSet = Set(optional)
        required.removeAll { optionalSet.contains($0) }
        guard let counted = checked(quorum, among: required + optional, fields) else { return nil }
        return Meeting(
            school: school, required: required, optional: optional, quorum: counted, rhythm: rhythm, length: length,
            window: window, release: release, place: place, outsideWorkingHours: outside, preferredWeekdays: preferred)
    }

    private static func readRequired(_ fields: Fields, kind: String) -> [Person.ID]? {
        let loader = fields.loader
        let group =
            kind == "meeting"
            ? fields.required(kind, Group.form()) : fields.required(kind, Form<Text>.name).map { .team($0) }
        return group.flatMap { loader.people(of: $0, at: fields.place(of: kind)) }
    }

    private static func readOptional(_ fields: Fields) -> [Person.ID]? {
        guard let group = fields.optional("optional", Group.form()) else { return nil }
        guard let group else { return [] }
        return fields.loader.people(of: group, at: fields.place(of: "optional"))
    }

    private static func readRhythm(_ fields: Fields) -> Rhythm? {
        let kind = fields.only(of: ["every", "times", "dates"])
        let every = fields.optional("every", .every)
        let times = fields.optional("times", .times)
        let dates = fields.optional("dates", .list(of: .phrase(.date)))
        guard kind != nil, let every, let times, let dates else { return nil }
        if let dates {
            guard Set(dates).count == dates.count, !dates.isEmpty else {
                fields.loader.wrong(
                    dates.isEmpty ? "No date is given." : "A date stands twice.", at: fields.place(of: "dates"))
                return nil
            }
            return .onDates(dates.sorted())
        }
        return every ?? times
    }

    private static func readSchool(_ fields: Fields) -> School.ID? {
        let loader = fields.loader
        guard let name = fields.optional("school", Form<Text>.name) else { return nil }
        if let name { return loader.schools.check(name, loader) ? School.ID(name.string) : nil }
        if loader.schools.count > 1 {
            loader.wrong(
                "There are several schools: the key `school` says whose bells the requirement follows.",
                at: fields.place)
        }
        return loader.schools.count == 1 ? loader.schools.ids.first.map { School.ID($0) } : nil
    }

    /// `nil` inside where everyone must attend; `nil` outside where the quorum is wrong.
    private static func checked(_ phrase: QuorumPhrase?, among people: [Person.ID], _ fields: Fields) -> Quorum?? {
        guard let phrase else { return .some(nil) }
        let loader = fields.loader
        let place = fields.place(of: "quorum")
        if phrase.count > people.count {
            loader.wrong("The quorum is \(phrase.count), and only \(people.count) people are invited.", at: place)
            return .none
        }
        let names = Set(people.map(\.name))
        for name in phrase.including where !names.contains(name) {
            let isKnown = loader.people.check(Text(string: name, place: place), loader)
            if isKnown { loader.wrong("\(shown(name)) is not among the people invited.", at: place) }
            return .none
        }
        return Quorum(count: phrase.count, including: phrase.including.map { Person.ID($0) })
    }
}

extension Form where Value == [Weekday] {
    /// `Mon-Wed`, or a list of such.
    static var weekdayList: Form {
        Form<[[Weekday]]>.list(of: .phrase(.weekdays)).map { days, _, _ in Set(days.joined()).sorted() }
    }
}

extension Form where Value == Meeting.Place {
    /// `none`, `online`, `room` or `{room: [tags]}`.
    static var place: Form {
        let word = Form.phrase(.choice(["none": .none, "online": .online, "room": .room(tags: [])]))
        let room = Form.object("a place", readRoom)
        return Form {
            .object(["anyOf": .list([word.schema(), room.schema()])])
        } read: { node, loader in
            if case .map = node.content { return room.read(node, loader) }
            return word.read(node, loader)
        }
    }

    private static func readRoom(_ fields: Fields) -> Meeting.Place? {
        let loader = fields.loader
        guard let tags = fields.required("room", .list(of: .name)) else { return nil }
        let known = Set(loader.rooms.values.flatMap(\.tags))
        for tag in tags where !known.contains(tag.string) {
            loader.wrong(
                "No room has the tag \(shown(tag.string))."
                    + advice(for: tag.string, among: known, what: "tags of rooms"), at: tag.place)
            return nil
        }
        return .room(tags: tags.map(\.string))
    }
}
