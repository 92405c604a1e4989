import SchoolModel

/// Some people, as a scenario names them: WHO on the format page.
enum Group {
    case everyone
    case people([Text])
    case team(Text)
    case filter(Filter)

    /// Conditions that must all hold; a list in one means any of it.
    struct Filter {
        var roles: [Text]?
        var tags: [Text]?
        var teach: [Text]?
        var schools: [Text]?
        var teams: [Text]?
        var place: Place
    }

    /// What a single text means: the name of a team, or a role (limits).
    enum SingleText {
        case team
        case role
    }

    static func form(_ single: SingleText = .team) -> Form<Group> {
        let list = Form<[Text]>.list(of: .name)
        let filter = Filter.form
        return Form {
            .object(["anyOf": .list([list.schema(), filter.schema()])])
        } read: { node, loader in
            switch node.content {
            case .text(let text) where text == "everyone": return .everyone
            case .text where single == .role:
                return Form<Text>.name.read(node, loader).map { .filter(Filter(roles: [$0], place: node.place)) }
            case .text: return Form<Text>.name.read(node, loader).map { .team($0) }
            case .list: return list.read(node, loader).map { .people($0) }
            case .map: return filter.read(node, loader).map { .filter($0) }
            }
        }
    }
}

extension Group.Filter {
    static var form: Form<Group.Filter> {
        .object("a filter of people", read)
    }

    private static func read(_ fields: Fields) -> Group.Filter? {
        let names = Form<[Text]>.list(of: .name)
        let roles = fields.optional("role", names)
        let tags = fields.optional("tag", names)
        let teach = fields.optional("teach", names)
        let schools = fields.optional("school", names)
        let teams = fields.optional("team", names)
        guard let roles, let tags, let teach, let schools, let teams else { return nil }
        let filter = Group.Filter(
            roles: roles, tags: tags, teach: teach, schools: schools, teams: teams, place: fields.place)
        let isEmpty = [roles, tags, teach, schools, teams].allSatisfy { $0 == nil }
        if isEmpty && !fields.isDescribing {
            fields.loader.wrong("A filter needs a condition; `everyone` means all people.", at: fields.place)
            return nil
        }
        return filter
    }
}

extension Form where Value == Text {
    /// A text with its place, to be looked up later.
    static var name: Form<Text> {
        Form<String>.phrase(.anyText).map { text, place, _ in Text(string: text, place: place) }
    }
}
