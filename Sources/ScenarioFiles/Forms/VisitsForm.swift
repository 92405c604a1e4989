import SchoolModel

extension Visits {
    /// The keys of `visit`.
    static func read(_ fields: Fields) -> Visits? {
        let visitors = fields.required("visit", .visitors)
        let times = fields.optional("times", .number(1...1_000), default: 1)
        let kind = fields.required("length", .choice(["a lesson": 0, "half a day": 1, "a day": 2]))
        let least = fields.optional("lessons at least", .number(1...100))
        let severalHosts = fields.optional("several hosts", .yesOrNo, default: false)
        let subjects = fields.optional("subjects", .list(of: .name))
        let window = fields.optional("within", .window, default: .anyTime)
        let release = fields.release()
        let perLesson = fields.optional("visitors per lesson", .atMost, default: 1)
        let perHost = fields.optional("visits per host", .atMost)
        let debrief = fields.optional("then", .debrief)
        if let kind {
            fields.expect("lessons at least", kind > 0, "a visit of \(["a lesson", "half a day", "a day"][kind])")
        }
        let areKnown = (subjects.flatMap { $0 } ?? []).map(fields.loader.checkSubject)
        guard let visitors, let times, let kind, let least, let severalHosts, let subjects, let window, let release,
            let perLesson, let perHost, let debrief, areKnown.allSatisfy({ $0 })
        else { return nil }
        let length: Length
        switch (kind, least) {
        case (0, _): length = .lesson
        case (1, let least?): length = .halfDay(lessonsAtLeast: least)
        case (_, let least?): length = .day(lessonsAtLeast: least)
        default: return nil
        }
        return Visits(
            visitors: visitors, times: times, length: length, severalHosts: severalHosts,
            subjects: subjects?.map(\.string), window: window, release: release, visitorsPerLesson: perLesson,
            visitsPerHost: perHost, debrief: debrief)
    }
}

extension Form where Value == Visits.Debrief {
    static var debrief: Form {
        .object("what follows a visit", readDebrief)
    }

    private static func readDebrief(_ fields: Fields) -> Visits.Debrief? {
        let minutes = fields.required("debrief", .minutes())
        let days = fields.required("within", .days)
        let window = fields.optional("during", .window, default: .anyTime)
        guard let minutes, let days, let window else { return nil }
        return Visits.Debrief(minutes: minutes, withinDays: days, window: window)
    }
}

/// Who may host: people, or colleagues by the grades that the visitor teaches.
private enum Hosts {
    case group(Group)
    case grades(same: Bool, next: Bool)
}

extension Form where Value == Hosts {
    fileprivate static var hosts: Form {
        let group = Group.form()
        return Form(schema: group.schema) { node, loader in
            switch node.content {
            case .text("same grade"): return .grades(same: true, next: false)
            case .text("next grade"): return .grades(same: false, next: true)
            case .text("same grade or next"): return .grades(same: true, next: true)
            default: return group.read(node, loader).map { .group($0) }
            }
        }
    }
}

extension Form where Value == [Visits.Visitor] {
    fileprivate static var visitors: Form {
        .object("a visit", readVisitors)
    }

    private static func readVisitors(_ fields: Fields) -> [Visits.Visitor]? {
        let loader = fields.loader
        let group = fields.required("each of", Group.form())
        let hosts = fields.required("hosts", .hosts)
        let prefer = fields.optional("prefer", .named("preferred hosts", .list(of: .name)), default: [])
        guard let group, let hosts, let prefer,
            let people = loader.people(of: group, at: fields.place(of: "each of")),
            let pool = loader.hosts(hosts, at: fields.place(of: "hosts"))
        else { return nil }
        var visitors = people.map { visitor in
            Visits.Visitor(person: visitor, hosts: loader.hosts(of: visitor, hosts, pool).map { .init(person: $0) })
        }
        for visitor in visitors where visitor.hosts.isEmpty {
            loader.wrong("\(shown(visitor.person.name)) has nobody to visit.", at: fields.place(of: "hosts"))
        }
        guard visitors.allSatisfy({ !$0.hosts.isEmpty }) else { return nil }
        return loader.apply(prefer, to: &visitors) ? visitors : nil
    }
}

extension Loader {
    /// Everyone who may host someone; of filters only people who teach lessons.
    fileprivate func hosts(_ hosts: Hosts, at place: Place) -> [Person.ID]? {
        switch hosts {
        case .grades: return people.values.map(\.id).filter(teaching.teaches)
        case .group(let group):
            guard let found = people(of: group, at: place) else { return nil }
            if case .people = group { return found }
            return found.filter(teaching.teaches)
        }
    }

    fileprivate func hosts(of visitor: Person.ID, _ hosts: Hosts, _ pool: [Person.ID]) -> [Person.ID] {
        let others = pool.filter { $0 != visitor }
        guard case .grades(let same, let next) = hosts, let person = people[visitor.name] else { return others }
        let own = teaching.grades(of: person)
        let wanted = (same ? own : []).union(next ? own.map { $0 + 1 } : [])
        return others.filter { id in people[id.name].map { !teaching.grades(of: $0).isDisjoint(with: wanted) } ?? false
        }
    }

    /// Gives preferred hosts 0, 1, 2, … points and every other host of that visitor as many as there are preferred ones.
    fileprivate func apply(_ prefer: [(name: Text, value: [Text])], to visitors: inout [Visits.Visitor]) -> Bool {
        var isRight = true
        for (name, hosts) in prefer {
            guard people.check(name, self) else {
                isRight = false
                continue
            }
            guard let index = visitors.firstIndex(where: { $0.person.name == name.string }) else {
                wrong("\(shown(name.string)) is not among those who visit.", at: name.place)
                isRight = false
                continue
            }
            for host in hosts where !visitors[index].hosts.contains(where: { $0.person.name == host.string }) {
                if people.check(host, self) {
                    wrong("\(shown(host.string)) is not among the hosts of \(shown(name.string)).", at: host.place)
                }
                isRight = false
            }
            let order = hosts.map(\.string)
            for host in visitors[index].hosts.indices {
                let id = visitors[index].hosts[host].person.name
                visitors[index].hosts[host].points = order.firstIndex(of: id) ?? order.count
            }
        }
        return isRight
    }
}
