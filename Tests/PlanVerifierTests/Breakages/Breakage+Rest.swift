import PlanVerifier
import SchoolModel

extension Breakage {
    /// Individual time and frozen decisions.
    static let own = [
        Breakage("too little time of one's own", .individualTime, people: ["aino"], words: "of 2000 minutes") {
            $0.changeOwnTime { $0.minutesPerWeek = 2000 }
        },
        Breakage("no stretch is long enough to count", .individualTime, people: ["dora"], at: (14, 0), words: "0 of 90")
        {
            $0.changeOwnTime { $0.blockMinutes = 200 }
        },
        Breakage("the window leaves too little", .individualTime, people: ["aino"], at: (7, 0)) {
            $0.changeOwnTime { $0.window = Window(weekdays: [.monday], periods: ["1", "2"]) }
        },
        Breakage(
            "a frozen session is missing", .frozen, .rhythm, .coverNeeded, people: ["aino", "ben", "carla"],
            at: (8, 1300), words: "missing or changed"
        ) {
            $1.sessions.remove(at: Village.At.team)
        },
        Breakage("a frozen session is changed", .frozen, people: ["aino", "ben", "carla"], at: (8, 1300)) {
            $0.cover.limits = []
            $1.sessions[Village.At.team].attendees.append("dora")
        },
        Breakage("a frozen cover is changed", .frozen, people: ["ben", "fia"], at: (8, 1300)) {
            $0.people.append(person("frida"))
            $0.change("leadership") { $0.people.append("frida") }
            $1.covers[Village.At.art].person = "frida"
        },
        Breakage("a frozen room change is missing", .frozen, at: (17, 1015), words: "hall") {
            $0.frozen.plan.roomChanges = [RoomChange(occurrence: held("3A-fin", 17, 1015), room: "hall")]
        },
        Breakage(
            "a session is added before the frozen day", .frozen, people: ["aino", "dora"], at: (16, 1015),
            words: "nothing may be added"
        ) {
            $0.frozen.plan = $1
            $0.frozen.plan.sessions.remove(at: Village.At.cafe)
            $0.frozen.until = day(17)
        },
        Breakage(
            "a cover is added before the frozen day", .frozen, people: ["hugo", "emil"], at: (14, 945),
            words: "nothing may be added"
        ) {
            $0.frozen.plan = $1
            $0.frozen.plan.covers.remove(at: Village.At.yard)
            $0.frozen.until = day(17)
        },
        Breakage("a room change is added before the frozen day", .frozen, at: (16, 815), words: "nothing may be added")
        {
            $0.frozen.plan = $1
            $0.frozen.plan.roomChanges = []
            $0.frozen.until = day(17)
        },
    ]

    /// What is not there, and what can't be.
    static let references = [
        Breakage(
            "an unknown requirement", .unknownReference, people: ["fia"], at: (16, 1345),
            words: "requirement nothing"
        ) {
            $1.sessions.append(
                Session(requirement: "nothing", school: "main", span: span(16, 1345, 1400), attendees: ["fia"]))
        },
        Breakage("an unknown attendee", .unknownReference, .attendance, at: (17, 1400), words: "person nobody") {
            $1.sessions[Village.At.faculty2].attendees.append("nobody")
        },
        Breakage(
            "an unknown school", .unknownReference, .meetingTime, people: [], at: (16, 1015), words: "school nowhere"
        ) {
            $1.sessions[Village.At.cafe].school = "nowhere"
        },
        Breakage("an unknown room", .unknownReference, at: (15, 1300), words: "room nowhere") {
            $1.sessions[Village.At.team2].place = .room("nowhere")
        },
        Breakage("an unknown lesson is visited", .unknownReference, .visit, at: (10, 1015), words: "nothing on Thu") {
            visitNothing(&$1)
        },
        Breakage(
            "an unknown host", .unknownReference, .visit, .debrief, .surplusSession, at: (10, 1015),
            words: "person nobody"
        ) {
            $1.sessions[Village.At.visit].kind = .visit([VisitedLesson(held("4B-math", 10, 1015), host: "nobody")])
        },
        Breakage(
            "a lesson that is not held then is covered", .unknownReference, .coverNeeded, .doubleBooking,
            people: ["ben"],
            words: "3B-art on Tue 2026-09-15 at 12:15, which is not held"
        ) {
            $1.covers[Village.At.art2].occurrence.start = clock(1215)
        },
        Breakage(
            "an unknown person covers", .unknownReference, .pool, people: ["ben"], at: (15, 1300),
            words: "person nobody"
        ) {
            $1.covers[Village.At.art2].person = "nobody"
        },
        Breakage(
            "an unknown teacher is covered for", .unknownReference, .coverNeeded, .doubleBooking, at: (15, 1300),
            words: "person nobody"
        ) {
            $1.covers[Village.At.art2].teacher = "nobody"
        },
        Breakage("an unknown pool", .unknownReference, people: ["ben"], at: (15, 1300), words: "pool nobody") {
            $1.covers[Village.At.art2].pool = "nobody"
        },
        Breakage("an unknown lesson is joined", .unknownReference, people: ["hugo"], at: (14, 815), words: "nothing") {
            $1.covers[Village.At.combined].joins = held("nothing", 14, 815)
        },
        Breakage(
            "an unknown room for combined classes", .unknownReference, .combine, people: ["hugo"], at: (14, 815),
            words: "room nowhere"
        ) {
            $1.covers[Village.At.combined].room = "nowhere"
        },
        Breakage("an unknown lesson changes its room", .unknownReference, words: "nothing") {
            $1.roomChanges.append(RoomChange(occurrence: held("nothing", 16, 815), room: "spare"))
        },
        Breakage("a lesson changes to an unknown room", .unknownReference, at: (16, 815), words: "room nowhere") {
            $1.roomChanges[0].room = "nowhere"
        },
        Breakage("a session that ends before it starts", .outOfRange, .rhythm, people: [], words: "cafe") {
            $1.sessions[Village.At.cafe].span = span(16, 1145, 1015)
        },
        Breakage("a session on a date beyond all calendars", .outOfRange, .rhythm, words: "cafe") {
            $1.sessions[Village.At.cafe].span.day = Day(number: .max)
        },
        Breakage("a cover on a date beyond all calendars", .outOfRange, .coverNeeded, .doubleBooking, words: "3B-art") {
            $1.covers[Village.At.art2].occurrence.day = Day(number: .min)
        },
        Breakage("a room change at no time of the day", .outOfRange, .roomAway, words: "3A-math") {
            $1.roomChanges[0].occurrence.start = ClockTime(minutes: .max)
        },
        Breakage("a calendar of a hundred years", .outOfRange, words: "longer than") {
            $0.calendar.last = $0.calendar.first.advanced(by: 36_500)
        },
        Breakage("working hours of three days", .outOfRange, words: "working hours of aino") {
            $0.change("aino") { $0.works.ranges.removeLast(4) }
        },
    ]

    private static func visitNothing(_ plan: inout Plan) {
        plan.sessions[Village.At.visit].kind = .visit([VisitedLesson(held("nothing", 10, 1015), host: "hugo")])
    }
}
