internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// The goals in the scenario's order become objective levels; fairness becomes one level for each threshold.
    mutating func formulateGoals() throws(Stopped) {
        collectGoals()
        for (index, level) in scenario.goals.enumerated() {
            try checkStop()
            if level.terms.contains(where: { $0.goal == .fairness }) {
                for terms in fairnessLevels() {
                    model.addObjectiveLevel(terms)
                    goalLevelOfModelLevel.append(index)
                }
            } else {
                let terms = level.terms.flatMap { part in
                    (goalTerms[part.goal] ?? []).map { Term($0.coefficient * part.weight, $0.literal) }
                }
                model.addObjectiveLevel(terms)
                goalLevelOfModelLevel.append(index)
            }
        }
        // Nobody asks for them again, and a large school has a million.
        goalTerms = [:]
        takers = [:]
    }

    private mutating func collectGoals() {
        add(callOuts.map { Term($0.cents, $0.literal) } + attendancePay, to: .money)
        for way in ways {
            let cents = coverPay(way)
            if cents != 0 { add([Term(cents, way.literal)], to: .money) }
            let points = disruption(way)
            if points != 0 { add([Term(points, way.literal)], to: .disruption) }
            if way.rank != 0 { add([Term(way.rank, way.literal)], to: .preferences) }
        }
    }

    private func disruption(_ way: CoverWay) -> Int {
        let points = scenario.cover.disruption
        let subject = timetable.lesson(timetable.held[way.held]).subject
        let weight = points.subjectWeights[subject] ?? 1
        switch way.action {
        case .substitute:
            let isQualified = way.person.map { scenario.people[$0].tags.contains(subject) } ?? false
            return weight * (isQualified ? points.qualifiedSubstitute : points.otherAdult)
        case .internalCover, .assistant, .administrator: return weight * points.otherAdult
        case .combine: return weight * points.combine
        case .coTeacherAlone: return weight * points.coTeacherAlone
        case .classAway: return weight * points.classAway
        }
    }
}
