import SchoolModel

/// A cover that a person gives: what counting and paying need to know of it.
struct Given: Sendable {
    var person: Person.ID
    var held: Int
    var pay: Pay
}

/// An earning: for one cover, or for a half day or day at its first cover.
struct Earning: Sendable {
    var given: Given
    var cents: Int
}

extension Reading {
    /// The person's own pay if it has one, else the pool's.
    func pay(of person: Person.ID, from pool: Int?) -> Pay {
        index.person[person]?.pay ?? pool.map { index.scenario.cover.pools[$0].pay } ?? .none
    }

    /// The cover as something given, or `nil` where no person takes the lesson.
    func given(_ cover: PlacedCover) -> Given? {
        cover.person.map { Given(person: $0, held: cover.held, pay: pay(of: $0, from: cover.pool)) }
    }

    private struct CalledOut: Hashable {
        var person: Person.ID
        var day: Day
        var half: Int
        var pay: Pay
    }

    /// What covers earn, in order of time.
    func earnings(of given: [Given]) -> [Earning] {
        var calledOut: Set<CalledOut> = []
        var found: [Earning] = []
        for given in given.sorted(by: { ($0.held, $0.person) < ($1.held, $1.person) }) {
            let span = index.held[given.held].span
            switch given.pay {
            case .none: break
            case .perPeriod(let cents): found.append(Earning(given: given, cents: cents))
            case .perMinute(let cents):
                found.append(Earning(given: given, cents: cents.times(span.range.minutes)))
            case .perHalfDay(let cents), .perDay(let cents):
                var half = 0
                if case .perHalfDay = given.pay { half = index.half(of: span.range.start) }
                let call = CalledOut(person: given.person, day: span.day, half: half, pay: given.pay)
                if calledOut.insert(call).inserted { found.append(Earning(given: given, cents: cents)) }
            }
        }
        return found
    }
}
