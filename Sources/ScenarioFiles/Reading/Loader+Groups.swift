import SchoolModel

extension Loader {
    /// The people of a group in the order of the scenario (of a list: its own); `nil` where something is wrong with it.
    func people(of group: Group, at place: Place) -> [Person.ID]? {
        switch group {
        case .everyone:
            return people.values.filter { !$0.roles.contains(PeopleTable.substitute) }.map(\.id)
        case .people(let names):
            return listed(names, at: place)
        case .team(let name):
            guard teams.check(name, self) else { return nil }
            return teams[name.string]?.members
        case .filter(let filter):
            return people(of: filter)
        }
    }

    private func listed(_ names: [Text], at place: Place) -> [Person.ID]? {
        var seen: Set<String> = []
        var isRight = true
        for name in names {
            if !people.check(name, self) {
                isRight = false
            } else if !seen.insert(name.string).inserted {
                isRight = false
                wrong("\(shown(name.string)) stands twice in this list.", at: name.place)
            }
        }
        if names.isEmpty {
            wrong("This list is empty; at least one person is expected.", at: place)
            return nil
        }
        return isRight ? names.map { Person.ID($0.string) } : nil
    }

    private func people(of filter: Group.Filter) -> [Person.ID]? {
        let before = problems.count
        if let roles = filter.roles { for role in roles { checkRole(role) } }
        if let tags = filter.tags { for tag in tags { checkTag(tag) } }
        if let schools = filter.schools { for school in schools { _ = self.schools.check(school, self) } }
        if let teams = filter.teams { for team in teams { _ = self.teams.check(team, self) } }
        let taught = (filter.teach ?? []).compactMap(taught)
        let canTell =
            people.isWhole && (filter.teach == nil || classes.isWhole && lessons.isWhole)
            && (filter.teams == nil || teams.isWhole)
        guard problems.count == before, canTell else { return nil }
        let members = Set((filter.teams ?? []).flatMap { teams[$0.string]?.members ?? [] })
        let found = people.values.filter { person in
            (filter.roles?.contains { person.roles.contains($0.string) } ?? true)
                && (filter.tags?.contains { person.tags.contains($0.string) } ?? true)
                && (filter.schools?.contains { person.school.name == $0.string } ?? true)
                && (filter.teams == nil || members.contains(person.id))
                && (filter.teach == nil || taught.contains { teaches(person, $0) })
        }
        if found.isEmpty {
            wrong("Nobody fits this filter.", at: filter.place)
            return nil
        }
        return found.map(\.id)
    }

    private func checkRole(_ role: Text) {
        let roles = Set(people.values.flatMap(\.roles))
        if people.isWhole && !roles.contains(role.string) {
            wrong(
                "Nobody has the role \(shown(role.string))." + advice(for: role.string, among: roles, what: "roles"),
                at: role.place)
        }
    }

    private func checkTag(_ tag: Text) {
        let tags = Set(people.values.flatMap(\.tags))
        if people.isWhole && !tags.contains(tag.string) {
            wrong(
                "Nobody has the tag \(shown(tag.string))."
                    + advice(for: tag.string, among: tags, what: "tags of people"),
                at: tag.place)
        }
    }

    private enum Taught {
        case grade(Int)
        case schoolClass(SchoolClass.ID)
        case subject(String)
    }

    /// `grade 5`, `class 3A`, or a subject.
    private func taught(_ text: Text) -> Taught? {
        if text.string.hasPrefix("grade "), let grade = digits(text.string.dropFirst(6)) { return .grade(grade) }
        if text.string.hasPrefix("class ") {
            let name = Text(string: trimmed(text.string.dropFirst(6)), place: text.place)
            return classes.check(name, self) ? .schoolClass(SchoolClass.ID(name.string)) : nil
        }
        let isTag = people.values.contains { $0.tags.contains(text.string) }
        return isTag || checkSubject(text) ? .subject(text.string) : nil
    }

    private func teaches(_ person: Person, _ taught: Taught) -> Bool {
        switch taught {
        case .grade(let grade): teaching.grades(of: person).contains(grade)
        case .schoolClass(let id): teaching.classes[person.id]?.contains(id) == true
        case .subject(let subject):
            person.tags.contains(subject) || teaching.subjects[person.id]?.contains(subject) == true
        }
    }

    /// Whether the timetable has such a subject; if not, that is reported.
    func checkSubject(_ subject: Text) -> Bool {
        if subjects.contains(subject.string) { return true }
        if lessons.isIncomplete { return false }
        wrong(
            "The timetable has no subject \(shown(subject.string))."
                + advice(for: subject.string, among: subjects, what: "subjects"), at: subject.place)
        return false
    }

    /// Whether some class has such a tag; if not, that is reported.
    func checkClassTag(_ tag: Text) -> Bool {
        let tags = Set(classes.values.flatMap(\.tags))
        if tags.contains(tag.string) { return true }
        if !classes.isWhole { return false }
        wrong(
            "No class has the tag \(shown(tag.string))."
                + advice(for: tag.string, among: tags, what: "tags of classes"),
            at: tag.place)
        return false
    }
}
