import SchoolModel

/// A plan as JSON text. The same plan gives the same bytes.
public func encodePlan(_ file: PlanFile) -> String {
    JSON.object([
        "format": .text(PlanFile.format),
        "scenario": .text(file.scenario),
        "goals": .list(file.goals.map(\.json)),
        "sessions": .list(file.plan.sessions.map(\.json)),
        "covers": .list(file.plan.covers.map(\.json)),
        "room changes": .list(file.plan.roomChanges.map(\.json)),
    ]).rendered
}

extension PlanFile.GoalReport {
    fileprivate var json: JSON {
        let isSingle = level.terms.count == 1 && level.terms[0].weight == 1
        let merge = JSON.map(level.terms.map { .init(key: $0.goal.rawValue, value: .number($0.weight)) })
        return .object([
            "goal": isSingle ? .text(level.terms[0].goal.rawValue) : nil,
            "merge": isSingle ? nil : merge,
            "value": value.json,
            "bound": bound?.json,
            "proved": .bool(isProved),
        ])
    }
}

extension GoalValue {
    fileprivate var json: JSON {
        switch self {
        case .number(let number): .number(number)
        case .vector(let numbers): .list(numbers.map { .number($0) })
        }
    }
}

extension Session {
    fileprivate var json: JSON {
        var kindName = "meeting"
        var lessons: JSON?
        switch kind {
        case .meeting: break
        case .visit(let visited):
            kindName = "visit"
            lessons = .list(
                visited.map { lesson in
                    .map(lesson.occurrence.members + [.init(key: "host", value: .text(lesson.host.name))])
                })
        case .debrief: kindName = "debrief"
        }
        return .object([
            "requirement": .text(requirement.name),
            "kind": .text(kindName),
            "school": .text(school.name),
            "date": .text(span.day.description),
            "from": .text(span.range.start.description),
            "to": .text(span.range.end.description),
            "attendees": .list(attendees.map { .text($0.name) }),
            "place": place.json,
            "lessons": lessons,
        ])
    }
}

extension Session.Place {
    fileprivate var json: JSON {
        switch self {
        case .none: .text("none")
        case .online: .text("online")
        case .room(let room): .object(["room": .text(room.name)])
        }
    }
}

extension Occurrence {
    fileprivate var members: [JSON.Member] {
        [
            .init(key: "lesson", value: .text(lesson.name)),
            .init(key: "date", value: .text(day.description)),
            .init(key: "start", value: .text(start.description)),
        ]
    }
}

extension Cover {
    fileprivate var json: JSON {
        let rest = JSON.object([
            "teacher": .text(teacher.name),
            "action": .text(action.rawValue),
            "pool": pool.map { .text($0.name) },
            "person": person.map { .text($0.name) },
            "joins": joins.map { .map($0.members) },
            "room": room.map { .text($0.name) },
        ])
        guard case .map(let members) = rest else { return rest }
        return .map(occurrence.members + members)
    }
}

extension RoomChange {
    fileprivate var json: JSON {
        .map(occurrence.members + [.init(key: "room", value: .text(room.name))])
    }
}
