import ConstraintSolver
import Testing

/// Lessons that compete for people: what is learnt by matching them is true, and few conflicts are needed.
@Suite struct MatchingTests {
    /// Whoever learns by resolution alone, and is held against all assignments elsewhere, finds no solution against a learnt clause.
    @Test func whatIsLearntOfCompetitionIsImpliedByTheModel() {
        var (clauses, more, refuted) = (0, 0, 0)
        for seed in UInt64(0)..<200 {
            let model = smallSchool(seed: seed)
            let alone = CoreProbe(model).learn(conflicts: 5000)
            let (learnt, isRefuted) = CoreProbe(model).learn(conflicts: 30, matching: true)
            if isRefuted { #expect(alone.isRefuted, "seed \(seed)") }
            for clause in learnt {
                var against = model
                for literal in clause { against.addClause([!literal]) }
                #expect(CoreProbe(against).learn(conflicts: 5000).isRefuted, "seed \(seed)")
            }
            clauses += learnt.count
            more += Array(alone.clauses.prefix(learnt.count)) == learnt ? 0 : 1
            refuted += isRefuted ? 1 : 0
        }
        #expect(clauses > 1000 && more > 100 && refuted > 10 && refuted < 190, "\(clauses) \(more) \(refuted)")
    }

    /// Ten lessons at one moment, and nine people.
    @Test func tooFewPeopleAtOneMomentAreSeenAtOnce() {
        var model = Model()
        let covers = (0..<10).map { _ in (0..<9).map { _ in model.newLiteral() } }
        for lesson in covers { model.addExactlyOne(lesson) }
        for person in 0..<9 { model.addAtMostOne(covers.map { $0[person] }) }
        #expect(CoreProbe(model).learn(conflicts: 50, matching: true).isRefuted)
        #expect(!CoreProbe(model).learn(conflicts: 50).isRefuted)
    }

    /// Twelve lessons at three moments, and five people who may take two each.
    @Test func tooManyLessonsForTheLimitsOfAllAreSeenAtOnce() {
        var model = Model()
        let covers = (0..<12).map { _ in (0..<5).map { _ in model.newLiteral() } }
        for lesson in covers { model.addExactlyOne(lesson) }
        for person in 0..<5 {
            for moment in 0..<3 { model.addAtMostOne(covers[4 * moment..<4 * moment + 4].map { $0[person] }) }
            model.addLinear(covers.map { Term(45, $0[person]) }, atMost: 2 * 45 + 20)
        }
        #expect(CoreProbe(model).learn(conflicts: 100, matching: true).isRefuted)
        #expect(!CoreProbe(model).learn(conflicts: 100).isRefuted)
    }

    /// Eight lessons at one or two moments, most of them only to be covered if a team meets, and five people with limits.
    private func smallSchool(seed: UInt64) -> Model {
        var random = Random(seed: seed)
        var model = Model()
        let meets = (0..<4).map { _ in model.newLiteral() }
        model.addAtLeast(1 + random.below(3), of: meets)
        let covers = (0..<8).map { _ in (0..<5).map { _ in model.newLiteral() } }
        for lesson in covers {
            let ways = random.below(2) == 0 ? Array(lesson.dropLast(1 + random.below(2))) : lesson
            let condition = random.below(5) == 0 ? [] : [!meets[random.below(4)]]
            if random.below(3) > 0 { model.addExactlyOne(ways + condition) } else { model.addClause(ways + condition) }
        }
        let split = random.below(2) == 0 ? 8 : 5
        for person in 0..<5 {
            let own = covers.map { $0[person] }
            model.addAtMostOne(Array(own[..<split]) + (random.below(3) == 0 ? [meets[random.below(4)]] : []))
            if split < 8 { model.addAtMostOne(Array(own[split...])) }
            model.addLinear(own.map { Term(2 + random.below(2), $0) }, atMost: random.below(2) == 0 ? 3 : 5)
        }
        return model
    }
}
