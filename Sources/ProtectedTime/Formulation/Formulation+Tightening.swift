internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// Rows that follow from the others and make the relaxation tighter.
    ///
    /// A person takes at most one of the lessons that a team leaves at one moment, and none unless the team or somebody of it leaves. Where a
    /// meeting is spread thinly over many times, a relaxation without these rows lets a person take many thin lessons at once.
    mutating func tightenCovers(_ waysOfHeld: [Int: [Int]]) {
        for option in meetings where option.attendees.count > 1 {
            // What the session takes its people out of, and whatever else does.
            var sessions: [Literal] = []
            var covers: [Int: [Occupancy.Entry]] = [:]
            var seen: Set<DepartureKey> = []
            for attendee in option.attendees {
                for held in timetable.own(attendee.person, overlapping: option.span) {
                    let key = DepartureKey(held: held, teacher: attendee.person)
                    guard let index = departureIndex[key], !departures[index].isAbsent, seen.insert(key).inserted else {
                        continue
                    }
                    sessions += departures[index].sessions.map(\.occupying.literal)
                    for way in (waysOfHeld[held] ?? []).map({ ways[$0] }) where way.teacher == attendee.person {
                        guard let person = way.person else { continue }
                        covers[person, default: []].append(
                            Occupancy.Entry(range: timetable.held[held].span.range, literal: way.literal))
                    }
                }
            }
            let terms = distinct(sessions).map { Term(-1, $0) }
            for person in covers.keys.sorted() {
                for clique in Occupancy.cliques((covers[person] ?? []).map { ($0.range, $0.literal) })
                where clique.count > 1 {
                    model.addLinear(clique.map { Term(1, $0) } + terms, atMost: 0)
                }
            }
        }
    }
}
