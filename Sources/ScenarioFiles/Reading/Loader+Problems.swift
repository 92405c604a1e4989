import SchoolModel

extension Loader {
    /// Reports what contradicts itself in a scenario whose parts could all be read, at the places of those parts.
    func reportProblems(of scenario: Scenario, root: Place) {
        for problem in scenario.problems() {
            wrong("\(capitalized(problem.description)).", at: place(of: problem.subject) ?? root)
        }
    }

    private func place(of subject: ScenarioProblem.Subject) -> Place? {
        switch subject {
        case .scenario: nil
        case .calendar: keyPlaces["calendar"]
        case .school(let id): schools.place(of: id.name)
        case .person(let id): people.place(of: id.name)
        case .schoolClass(let id): classes.place(of: id.name)
        case .room(let id): rooms.place(of: id.name)
        case .lesson(let id): lessons.place(of: id.name)
        case .absence(let index): absencePlaces.indices.contains(index) ? absencePlaces[index] : nil
        case .team(let name): teams.place(of: name)
        case .pool(let id): pools.place(of: id.name)
        case .limit(let id): limits.place(of: id.name)
        case .cover: keyPlaces["cover"]
        case .requirement(let id): requirements.place(of: id.name)
        case .goals: keyPlaces["goals"]
        case .frozen: keyPlaces["frozen"]
        }
    }
}
