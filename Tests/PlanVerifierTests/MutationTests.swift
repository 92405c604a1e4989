import PlanVerifier
import SchoolModel
import Testing

@Suite("Mutations of the good plan")
struct MutationTests {
    @Test("the verifier and a second opinion that is written differently agree on every mutation", arguments: 0..<5)
    func agree(block: Int) {
        let scenario = Village.scenario
        let verifier = PlanVerifier(scenario)
        let opinion = SecondOpinion(scenario)
        #expect(opinion.accepts(Village.plan))
        var random = Dice(state: UInt64(block))
        var accepted = 0
        for _ in 0..<50 {
            var plan = Village.plan
            for _ in 0..<random.roll(1...2) {
                Mutation.allCases[random.roll(0...(Mutation.allCases.count - 1))].apply(to: &plan, &random)
            }
            let violations = verifier.verify(plan).violations
            let isGood = opinion.accepts(plan)
            if isGood { accepted += 1 }
            #expect(violations.isEmpty == isGood, "\(violations) \(plan)")
        }
        // Some mutations are harmless (another order of attendees, a later debrief); a test without any could be empty.
        #expect(accepted > 0)
        #expect(accepted < 50)
    }
}

/// SplitMix64: the same dice in every run.
struct Dice {
    var state: UInt64

    mutating func roll(_ range: ClosedRange<Int>) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        mixed ^= mixed >> 31
        return range.lowerBound + Int(mixed % UInt64(range.count))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(0...(elements.count - 1))] }
}

enum Mutation: CaseIterable {
    case dropCover, repeatCover, coverPerson, coverPool, coverTeacher, coverAction, coverTime, coverJoins, coverRoom
    case dropSession, repeatSession, shiftSession, moveSession, lengthenSession, swapAttendee, addAttendee, dropAttendee
    case reorderAttendees, sessionPlace, visitedLesson, dropRoomChange, roomChange

    func apply(to plan: inout Plan, _ dice: inout Dice) {
        guard !plan.covers.isEmpty, !plan.sessions.isEmpty else { return }
        let cover = dice.roll(0...(plan.covers.count - 1))
        let session = dice.roll(0...(plan.sessions.count - 1))
        let person = dice.pick(Village.people).id
        let room = dice.pick(Village.rooms).id
        switch self {
        case .dropCover: plan.covers.remove(at: cover)
        case .repeatCover: plan.covers.append(plan.covers[cover])
        case .coverPerson: plan.covers[cover].person = dice.roll(0...5) == 0 ? nil : person
        case .coverPool:
            let pool = dice.pick(Village.pools)
            plan.covers[cover].pool = pool.id
            plan.covers[cover].action = pool.action
            plan.covers[cover].person = pool.people.first
        case .coverTeacher: plan.covers[cover].teacher = person
        case .coverAction: plan.covers[cover].action = dice.pick(CoverAction.allCases)
        case .coverTime: plan.covers[cover].occurrence.day = day(dice.roll(7...18))
        case .coverJoins: plan.covers[cover].joins = dice.pick(plan.covers).occurrence
        case .coverRoom: plan.covers[cover].room = room
        case .dropSession: plan.sessions.remove(at: session)
        case .repeatSession: plan.sessions.append(plan.sessions[session])
        case .shiftSession:
            let minutes = dice.pick([-45, -30, -15, -5, -1, 1, 5, 15, 30, 45])
            let span = plan.sessions[session].span.range
            plan.sessions[session].span.range = ClockRange(
                span.start.advanced(by: minutes), span.end.advanced(by: minutes))
        case .moveSession: plan.sessions[session].span.day = day(dice.roll(6...20))
        case .lengthenSession:
            let end = plan.sessions[session].span.range.end
            plan.sessions[session].span.range.end = end.advanced(by: dice.pick([-15, -5, 5, 15, 45]))
        case .swapAttendee: plan.sessions[session].attendees[0] = person
        case .addAttendee: plan.sessions[session].attendees.append(person)
        case .dropAttendee:
            let place = dice.roll(0...max(0, plan.sessions[session].attendees.count - 1))
            if place < plan.sessions[session].attendees.count { plan.sessions[session].attendees.remove(at: place) }
        case .reorderAttendees: plan.sessions[session].attendees.reverse()
        case .sessionPlace: plan.sessions[session].place = dice.pick([.none, .online, .room(room)])
        case .visitedLesson:
            let times = [(10, 1015), (17, 1015), (11, 815), (7, 815), (18, 815)]
            let (number, start) = dice.pick(times)
            let visited = VisitedLesson(held("4B-math", number, start), host: dice.pick(["hugo", "dora"]))
            plan.sessions[session].kind = .visit([visited])
            plan.sessions[session].span = Span(visited.occurrence.day, range(start, start + 85))
        case .dropRoomChange: plan.roomChanges = []
        case .roomChange: plan.roomChanges.append(RoomChange(occurrence: plan.covers[cover].occurrence, room: room))
        }
    }
}
