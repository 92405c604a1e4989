internal import ConstraintSolver

/// Where a variable comes from: places in the lists that the formulation keeps.
enum VariableOrigin: Sendable {
    /// Meetings of one requirement; several where one variable stands for the same time of several weeks.
    case meetings([Int])
    case attendee(meeting: Int, place: Int)
    case room(meeting: Int, place: Int)
    case visit(Int)
    case visitedLesson(visit: Int, place: Int)
    case debrief(Int)
    case cover(Int)
    case roomChange(Int)
    // What follows from these decisions.
    case leaving(Int)
    case lostLesson(Int)
    case callOut(Int)
    case hostVisit(Int)
    case load(Int, place: Int)
    /// Counted by an objective level, and nothing else is known of it.
    case counted(level: Int)
    /// In a row of a named requirement, and nothing else is known of it.
    case stating(Model.Requirement)
    case unknown
}

/// Where each variable comes from, by its number.
///
/// A variable that stands for several things, such as a meeting and that each of its people comes, is called by the first of them in the order of
/// the cases.
///
/// - Complexity: O(model).
func variableOrigins(_ formulation: Formulation) -> [VariableOrigin] {
    var origins = Origins(count: formulation.model.variableCount)
    origins.addDecisions(formulation)
    origins.addConsequences(formulation)
    origins.addRest(formulation.model)
    return origins.all
}

private struct Origins {
    private(set) var all: [VariableOrigin]

    init(count: Int) {
        all = Array(repeating: .unknown, count: count)
    }

    private mutating func add(_ origin: @autoclosure () -> VariableOrigin, _ literal: Literal?) {
        guard let literal, case .unknown = all[Int(literal.variable)] else { return }
        all[Int(literal.variable)] = origin()
    }

    mutating func addDecisions(_ formulation: Formulation) {
        for (index, option) in formulation.meetings.enumerated() {
            let variable = Int(option.literal.variable)
            if case .meetings(let others) = all[variable] {
                all[variable] = .meetings(others + [index])
            } else {
                all[variable] = .meetings([index])
            }
        }
        for (index, option) in formulation.meetings.enumerated() {
            for (place, attendee) in option.attendees.enumerated() {
                add(.attendee(meeting: index, place: place), attendee.literal)
            }
            for (place, room) in option.rooms.enumerated() { add(.room(meeting: index, place: place), room.literal) }
        }
        for (index, option) in formulation.visits.enumerated() {
            add(.visit(index), option.literal)
            for (place, lesson) in option.lessons.enumerated() {
                add(.visitedLesson(visit: index, place: place), lesson.literal)
            }
        }
        for (index, option) in formulation.debriefs.enumerated() { add(.debrief(index), option.literal) }
        for (index, way) in formulation.ways.enumerated() { add(.cover(index), way.literal) }
        for (index, option) in formulation.roomChanges.enumerated() { add(.roomChange(index), option.literal) }
    }

    mutating func addConsequences(_ formulation: Formulation) {
        for (index, departure) in formulation.departures.enumerated() { add(.leaving(index), departure.literal) }
        for (index, lost) in formulation.lostLessons.enumerated() { add(.lostLesson(index), lost.literal) }
        for (index, callOut) in formulation.callOuts.enumerated() { add(.callOut(index), callOut.literal) }
        for (index, visit) in formulation.hostVisits.enumerated() { add(.hostVisit(index), visit.literal) }
        for (index, load) in formulation.fairnessLoads.enumerated() {
            for (place, literal) in load.literals.enumerated() { add(.load(index, place: place), literal) }
        }
    }

    mutating func addRest(_ model: Model) {
        for (index, level) in model.objectiveLevels.enumerated() {
            for term in level.terms { add(.counted(level: index), term.literal) }
        }
        model.forEachRow { row in
            guard let requirement = row.requirement else { return }
            for term in row.terms { add(.stating(requirement), term.literal) }
        }
    }
}
