internal import ConstraintSolver
internal import SchoolModel

/// What a scenario says about a few days on their own: their absences, and the meetings that are guaranteed on them by date.
///
/// All else could only ask for more: what a plan does on those days for these meetings and absences is a plan of the excerpt. So when the
/// excerpt is impossible the scenario is, for the same reasons; and a day's excerpt is stated and refuted long before the whole is stated.
struct DatedExcerpt {
    private let scenario: Scenario

    /// Why the first impossible day with a meeting that is guaranteed by date is impossible, if that can be told within the work that is
    /// left; what was worked is taken from it.
    ///
    /// Nothing is told where a rule asks for more than it forbids: strict order, where more sessions excuse more pools, and frozen
    /// decisions.
    static func conflict(in scenario: Scenario, _ options: inout SolverOptions, _ stop: StopFlag) -> Conflict? {
        guard !scenario.cover.isStrict, scenario.frozen == Scenario.Frozen() else { return nil }
        let dates = scenario.requirements.map(guaranteedDates)
        for day in Set(dates.joined()).sorted() {
            let onDay = DatedExcerpt(scenario, days: [day]) { _ in true }
            guard let found = onDay.conflict(&options, stop) else { continue }
            // One of them may be impossible for what it asks on its other dates, and then the others are not needed.
            let clashing = scenario.requirements.indices.filter {
                found.reasons.contains(.requirement(scenario.requirements[$0].id))
            }
            let days = Set(clashing.flatMap { dates[$0] }).union([day])
            guard days.count > 1 else { return found }
            let onAll = DatedExcerpt(scenario, days: days) { clashing.contains($0) }
            return onAll.conflict(&options, stop) ?? Conflict(reasons: found.reasons, isMinimal: false)
        }
        return nil
    }

    private init(_ scenario: Scenario, days: Set<Day>, keeping isKept: (Int) -> Bool) {
        var excerpt = scenario
        // Closed days keep the calendar's weeks in place.
        excerpt.calendar.closed += scenario.calendar.openDays.filter { !days.contains($0) }
        excerpt.calendar.closed.sort()
        excerpt.requirements = scenario.requirements.indices.compactMap { index in
            var requirement = scenario.requirements[index]
            let dates = guaranteedDates(requirement).filter(days.contains)
            guard !dates.isEmpty, isKept(index), case .meeting(var meeting) = requirement.content else { return nil }
            meeting.rhythm = .onDates(dates)
            requirement.content = .meeting(meeting)
            return requirement
        }
        excerpt.goals = []
        self.scenario = excerpt
    }

    private func conflict(_ options: inout SolverOptions, _ stop: StopFlag) -> Conflict? {
        guard let formulation = try? Formulation(scenario, stop: stop.solverFlag),
            var solver = try? Solver(formulation.model, options: options, stop: stop.solverFlag)
        else { return nil }
        let outcome = solver.solve()
        options.workLimit = options.workLimit.map { max(0, $0 - solver.work) }
        guard case .infeasible(let core, let isMinimal) = outcome else { return nil }
        return formulation.conflict(core, isMinimal: isMinimal)
    }
}

/// The dates of a meeting that is guaranteed by date; none for any other requirement.
private func guaranteedDates(_ requirement: Requirement) -> [Day] {
    guard requirement.strength == .guaranteed, case .meeting(let meeting) = requirement.content,
        case .onDates(let dates) = meeting.rhythm
    else { return [] }
    return dates
}

extension Formulation {
    /// The model's core in the school's terms.
    func conflict(_ core: [Model.Requirement], isMinimal: Bool) -> Conflict {
        Conflict(reasons: core.compactMap { reasons[$0] }, isMinimal: isMinimal)
    }
}
