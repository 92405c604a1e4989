public import SchoolModel

/// Checks plans against a scenario and computes what they are worth.
///
/// It is written from the pages *When a plan is valid* and *What a plan is worth* of `SchoolModel` and shares nothing
/// with the search that finds plans.
///
/// ```swift
/// let verification = PlanVerifier(scenario).verify(plan)
/// for violation in verification.violations { print(violation) }
/// ```
///
/// It never traps, whatever the scenario and the plan hold: of entries with the same id the first one counts, sums that
/// would leave `Int` stay at its end, and what can't be reckoned with is reported as ``Rule/outOfRange``.
public struct PlanVerifier: Sendable {
    let index: ScenarioIndex

    /// Prepares for a scenario; several plans can then be checked fast.
    ///
    /// - Complexity: proportional to the number of occurrences of lessons in the calendar.
    public init(_ scenario: Scenario) {
        index = ScenarioIndex(scenario)
    }

    /// Checks one plan.
    ///
    /// - Complexity: near-linear in the size of the plan plus the occurrences of lessons. Strict pools cost for each
    ///   cover a look at the people of the earlier pools.
    public func verify(_ plan: Plan) -> Verification {
        guard index.defects.isEmpty else {
            return Verification(
                violations: index.defects, levels: index.scenario.goals.map { _ in .number(0) }, deliveries: [],
                ledger: index.people.map { LedgerEntry(person: $0.id) }, values: [:])
        }
        let reading = Reading(plan, index)
        let deliveries = reading.deliveries()
        let values = reading.goalValues(deliveries)
        return Verification(
            violations: reading.violations(), levels: index.scenario.goals.map { reading.value(of: $0, from: values) },
            deliveries: deliveries, ledger: reading.ledger(), values: values)
    }
}

extension Reading {
    func violations() -> [Violation] {
        let found =
            malformed + unknownReferences() + doubleBookings() + absentees() + outsideWorkingHours()
            + roomDoubleBookings() + roomsAway() + seatsMissing() + coversMissing() + lessonsThatMayNotBeLeft()
            + wrongPools() + unqualified() + coTeachersAlone() + combinations() + strictOrder() + splitDoubles()
            + limitsExceeded() + meetingTimes() + attendances() + rhythms() + places() + visits() + debriefs()
            + individualTimes() + frozenDecisions() + surplusSessions()
        return found.map { namingPeople($0) }.sorted(by: Violation.comesFirst)
    }

    /// Whoever a violation is about is named in its message.
    private func namingPeople(_ violation: Violation) -> Violation {
        let unnamed = firstOfEach(violation.people.map { called($0) }, by: \.self)
            .filter { !violation.message.contains($0) }
        guard !unnamed.isEmpty else { return violation }
        var named = violation
        named.message += " (\(unnamed.joined(separator: ", ")))"
        return named
    }
}

extension Violation {
    static func comesFirst(_ left: Violation, _ right: Violation) -> Bool {
        let order = Rule.allCases
        let (leftRule, rightRule) = (order.firstIndex(of: left.rule), order.firstIndex(of: right.rule))
        if leftRule != rightRule { return (leftRule ?? 0) < (rightRule ?? 0) }
        if left.span != right.span {
            guard let leftSpan = left.span else { return false }
            guard let rightSpan = right.span else { return true }
            return leftSpan < rightSpan
        }
        return left.message < right.message
    }
}
