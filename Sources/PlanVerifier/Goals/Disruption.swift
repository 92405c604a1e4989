import SchoolModel

/// The goal *disruption*.
extension Reading {
    /// Points of the actions, weighted by subject, and the price of doubles that are not covered as one.
    func disruption() -> Int {
        let rules = index.scenario.cover.disruption
        let actions = covers.reduce(0) { sum, cover in
            let subject = lesson(of: cover.held).subject
            return sum.plus(points(of: cover).times(rules.subjectWeights[subject] ?? 1))
        }
        guard let price = index.scenario.cover.splitDoublePoints else { return actions }
        return actions.plus(price.times(doublesCoveredDifferently().count))
    }

    private func points(of cover: PlacedCover) -> Int {
        let points = index.scenario.cover.disruption
        switch cover.cover.action {
        case .substitute:
            let tags = cover.person.flatMap { index.person[$0]?.tags } ?? []
            return tags.contains(lesson(of: cover.held).subject) ? points.qualifiedSubstitute : points.otherAdult
        case .internalCover, .assistant, .administrator: return points.otherAdult
        case .combine: return points.combine
        case .coTeacherAlone: return points.coTeacherAlone
        case .classAway: return points.classAway
        }
    }
}
