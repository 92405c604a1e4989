internal import ConstraintSolver
internal import SchoolModel

/// Turns a scenario into a model, and keeps the way back from literals to the school's words.
///
/// One idea carries it: **occupancy**. For every person and room and every stretch of clock time there is a list of
/// literals that would occupy it. Requirements contribute sessions, lessons that are left contribute ways to cover them,
/// and every limit is a sum over those. A new kind of requirement is one file that says how it expands.
///
/// Building takes time proportional to the size of the model: mostly the ways to cover, one for each lesson that may be
/// left and each person who could take it.
struct Formulation {
    /// Raised when the search is stopped while the model is being built.
    struct Stopped: Error {}

    let scenario: Scenario
    let timetable: Timetable
    let qualifications: Qualifications
    let stop: ConstraintSolver.StopFlag

    var model = Model()
    /// What each named requirement of the model stands for.
    private(set) var reasons: [Model.Requirement: ConflictReason] = [:]
    private var names: [ConflictReason: Model.Requirement] = [:]

    var people: [Occupancy]
    var rooms: [Occupancy]

    // What was formulated, for decoding and for whatever counts it.
    var meetings: [MeetingOption] = []
    var visits: [VisitOption] = []
    var debriefs: [DebriefOption] = []
    var attendances: [Attendance] = []
    var departures: [Departure] = []
    var departureIndex: [DepartureKey: Int] = [:]
    var ways: [CoverWay] = []
    /// Who qualifies, as far as it has been asked.
    var takers: [LessonInPool: [Int]] = [:]
    var roomChanges: [RoomChangeOption] = []
    var lostLessons: [(held: Int, literal: Literal)] = []
    /// Called-out half days and days: who, when, cents, and the literal that is true when it is paid.
    var callOuts: [CallOut] = []
    var attendancePay: [Term] = []
    var hostVisits: [HostVisit] = []
    /// Objective terms goal by goal; fairness is formulated apart.
    var goalTerms: [Goal: [Term]] = [:]
    /// For each objective level of the model, the index of the scenario's goal level that it belongs to.
    var goalLevelOfModelLevel: [Int] = []
    /// What the goal *fairness* is made of, and the load that each of its objective levels counts the bearers of, in hundredths.
    var fairnessLoads: [FairnessLoad] = []
    var fairnessThresholds: [Int] = []

    /// Builds the whole model.
    ///
    /// - Throws: ``Stopped`` when the flag is raised meanwhile.
    init(_ scenario: Scenario, stop: ConstraintSolver.StopFlag) throws(Stopped) {
        self.scenario = scenario
        self.stop = stop
        timetable = Timetable(scenario)
        qualifications = Qualifications(timetable)
        people = Array(repeating: Occupancy(days: timetable.days.count), count: scenario.people.count)
        rooms = Array(repeating: Occupancy(days: timetable.days.count), count: scenario.rooms.count)

        try formulateSessions()
        try formulateAbsences()
        try formulateCovers()
        formulateRoomChanges()
        try formulateIndividualTime()
        try formulateSingleOccupancy()
        try formulateLimits()
        try formulateStrictOrder()
        formulateFrozenDecisions()
        try formulateGoals()
        try formulateNeighbourhoods()
        // Nobody asks for them again.
        attendances = []
    }

    func checkStop() throws(Stopped) {
        if stop.isStopped { throw Stopped() }
    }

    /// The named requirement of the model that stands for `reason` in an explanation.
    mutating func name(_ reason: ConflictReason) -> Model.Requirement {
        if let known = names[reason] { return known }
        let requirement = model.newRequirement()
        reasons[requirement] = reason
        names[reason] = requirement
        return requirement
    }

    mutating func add(_ terms: [Term], to goal: Goal) {
        goalTerms[goal, default: []].append(contentsOf: terms)
    }

    /// A literal that is true exactly when one of `literals` is; no literal is made where one is enough.
    mutating func anyOf(_ literals: [Literal]) -> Literal {
        if let only = literals.first, literals.count == 1 { return only }
        if literals.contains(model.alwaysTrue) { return model.alwaysTrue }
        let any = model.newLiteral()
        for literal in literals { model.addClause([!literal, any]) }
        model.addClause([!any] + literals)
        return any
    }

    /// The same for literals that occupy one person for some time: those that share a moment exclude each other, and so each such group
    /// adds up to the new literal. Whoever solves the relaxation sees the difference.
    mutating func anyOf(_ occupying: [Occupancy.Entry]) -> Literal {
        let literals = distinct(occupying.map(\.literal))
        if literals.count == 1 || literals.contains(model.alwaysTrue) { return anyOf(literals) }
        let any = model.newLiteral()
        for clique in Occupancy.cliques(occupying.map { ($0.range, $0.literal) }) {
            model.addAtMostOne(distinct(clique) + [!any])
        }
        model.addClause([!any] + literals)
        return any
    }

    /// So many of the literals are wanted; each one that is missing costs points of the goal *wanted*.
    mutating func allowShortfall(_ literals: [Literal], owed: Int, weight: Int) {
        let missing = (0..<max(0, owed)).map { _ in model.newLiteral() }
        for (more, less) in zip(missing.dropFirst(), missing) { model.addClause([!more, less]) }
        model.addAtLeast(owed, of: literals + missing)
        add(missing.map { Term(weight, $0) }, to: .wanted)
    }

    private mutating func formulateSessions() throws(Stopped) {
        for index in scenario.requirements.indices {
            try checkStop()
            switch scenario.requirements[index].content {
            case .meeting(let meeting): formulate(meeting, of: index)
            case .visits(let visits): try formulate(visits, of: index)
            case .individualTime: break
            }
        }
    }

    /// Nobody and no room is in two places at once.
    private mutating func formulateSingleOccupancy() throws(Stopped) {
        for day in timetable.days.indices {
            try checkStop()
            for occupancy in people + rooms {
                for clique in occupancy.cliques(day: day) {
                    model.addAtMostOne(clique)
                }
            }
        }
    }
}

/// One person attends one possible session.
struct Attendance {
    let person: Int
    let day: Int
    let span: Span
    let literal: Literal
}
