import PlanVerifier
import SchoolModel

extension Breakage {
    /// Changes the lessons of Aino's visit.
    private static func visit(_ plan: inout Plan, _ lessons: VisitedLesson...) {
        plan.sessions[Village.At.visit].kind = .visit(lessons)
    }

    /// Rules 20 and 21.
    static let visits = [
        Breakage("a visitor makes too few visits", .visit, people: ["aino"], words: "0 of 1") {
            $1.covers.remove(at: Village.At.finnish)
            $1.sessions.removeSubrange(Village.At.visit...Village.At.debrief)
        },
        Breakage("a visit too many", .surplusSession, people: ["aino"], at: (10, 1015)) {
            $0.changeVisits("visits") { $0.times = 0 }
        },
        Breakage("two visits on one date", .visit, .surplusSession, people: ["dora"], words: "1 of 2") {
            $0.changeVisits("benchmark") { $0.times = 2 }
            $0.cover.limits = []
            $0.lessons.append(lesson("4B-fin", "fin", ["4B"], ["hugo"], nil, "A Fri 5, A Fri 6"))
            $1.sessions.append(
                Session(
                    requirement: "benchmark",
                    kind: .visit([
                        VisitedLesson(held("4B-fin", 11, 1215), host: "hugo"),
                        VisitedLesson(held("4B-fin", 11, 1300), host: "hugo"),
                    ]), school: "main", span: span(11, 1200, 1345), attendees: ["dora"]))
        },
        Breakage("a visit has two visitors", .visit, people: ["aino", "fia"], at: (10, 1015), words: "one visitor") {
            $1.sessions[Village.At.visit].attendees.append("fia")
        },
        Breakage(
            "a visitor whom nobody asked", .visit, .surplusSession, .debrief, .coverNeeded, people: ["fia"],
            at: (10, 1015), words: "hosts"
        ) {
            $1.sessions[Village.At.visit].attendees = ["fia"]
        },
        Breakage("a visit is outside its window", .visit, people: ["aino"], at: (10, 1015), words: "window") {
            $0.changeVisits("visits") { $0.window.weekdays = [.monday] }
        },
        Breakage("a visit is outside the dates", .visit, .debrief, people: ["aino"], at: (10, 1015), words: "dates") {
            if let place = $0.requirements.firstIndex(where: { $0.id == "visits" }) {
                $0.requirements[place].first = day(11)
            }
        },
        Breakage("a visit is shorter than the lesson", .visit, people: ["aino"], at: (10, 1015), words: "not as long") {
            $1.sessions[Village.At.visit].span = span(10, 1015, 1030)
        },
        Breakage(
            "a visit to no lesson", .visit, .surplusSession, people: ["aino"], at: (10, 1015),
            words: "one lesson"
        ) {
            visit(&$1)
        },
        Breakage("a visit to a lesson at another time", .visit, people: ["aino"], at: (10, 1015), words: "not as long")
        {
            visit(&$1, VisitedLesson(held("4B-math", 11, 815), host: "hugo"))
            $0.changeVisits("visits") { $0.visitorsPerLesson = 2 }
        },
        Breakage(
            "a host who is not the visitor's", .visit, people: ["aino", "ben"], at: (10, 1015),
            words: "none of the visitor's hosts"
        ) {
            $0.change("3B-fin") { $0.subject = "math" }
            visit(&$1, VisitedLesson(held("3B-fin", 10, 1015), host: "ben"))
            $1.sessions[Village.At.debrief].attendees = ["aino", "ben"]
        },
        Breakage(
            "a host who does not teach the lesson", .visit, people: ["aino", "dora"], at: (10, 1015),
            words: "does not teach"
        ) {
            visit(&$1, VisitedLesson(held("4B-math", 10, 1015), host: "dora"))
            $1.sessions[Village.At.debrief].attendees = ["aino", "dora"]
            $0.cover.limits = []
        },
        Breakage(
            "a visit to one's own lesson", .visit, .doubleBooking, .coverNeeded, .combine, people: ["aino"],
            at: (10, 1015), words: "own"
        ) {
            $0.change("4B-math") { $0.teachers.append("aino") }
        },
        Breakage("a visit to another subject", .visit, people: ["aino"], at: (10, 1015), words: "subject") {
            $0.changeVisits("visits") { $0.subjects = ["craft"] }
        },
        Breakage("a visit to a duty", .visit, people: ["aino"], at: (10, 1015), words: "no lesson") {
            $0.change("4B-math") {
                $0.kind = .duty
                $0.times.removeFirst()
            }
            $0.changeVisits("benchmark") { $0.length = .halfDay(lessonsAtLeast: 1) }
            $1.sessions[Village.At.benchmark].kind = .visit([VisitedLesson(held("4B-art", 11, 900), host: "hugo")])
            $1.covers.remove(at: Village.At.combined)
        },
        Breakage("a visit to a lesson whose class is away", .visit, people: ["aino"], at: (10, 1015), words: "away") {
            $0.absences.append(Absence(subject: .schoolClass("4B"), first: day(10), last: day(10), reason: "trip"))
        },
        Breakage(
            "a visit to a lesson that its teacher has left", .visit, people: ["aino", "hugo"], at: (10, 1015),
            words: "Hugo has left"
        ) {
            $0.absences.append(
                Absence(
                    subject: .person("hugo"), first: day(10), from: clock(1030), last: day(10), until: clock(1100),
                    reason: "ill"))
            $1.covers.append(
                Cover(
                    occurrence: held("4B-math", 10, 1015), teacher: "hugo", action: .administrator, pool: "leadership",
                    person: "fia"))
            $0.cover.limits = []
        },
        Breakage(
            "a visit at another school than the lesson", .visit, people: ["aino"], at: (10, 1015),
            words: "another school"
        ) {
            $1.sessions[Village.At.visit].school = "annex"
        },
        Breakage("too many visitors in a lesson", .visit, people: ["aino"], at: (10, 1015), words: "at most 0") {
            $0.changeVisits("visits") { $0.visitorsPerLesson = 0 }
        },
        Breakage("too many visits of a host", .visit, people: ["hugo"], words: "receives 1 visits") {
            $0.changeVisits("visits") { $0.visitsPerHost = 0 }
        },
        Breakage("a half day has too few lessons", .visit, people: ["dora"], at: (11, 815), words: "2 of at least 3") {
            $0.changeVisits("benchmark") { $0.length = .halfDay(lessonsAtLeast: 3) }
        },
        Breakage("a half day ends before its boundary", .visit, people: ["dora"], at: (11, 815), words: "boundary") {
            $1.sessions[Village.At.benchmark].span = span(11, 815, 1145)
        },
        Breakage("a day is only half", .visit, people: ["dora"], at: (11, 815), words: "boundary") {
            $0.changeVisits("benchmark") { $0.length = .day(lessonsAtLeast: 2) }
        },
        Breakage(
            "lessons of a half day lie outside it", .visit, people: ["dora"], at: (11, 815),
            words: "until the lessons end"
        ) {
            $1.sessions[Village.At.benchmark].kind = .visit([
                VisitedLesson(held("4B-math", 11, 815), host: "hugo"),
                VisitedLesson(held("4B-art", 10, 1100), host: "hugo"),
            ])
        },
        Breakage("lessons of a half day overlap", .visit, people: ["dora"], at: (11, 815), words: "overlap") {
            $1.sessions[Village.At.benchmark].kind = .visit([
                VisitedLesson(held("4B-math", 11, 815), host: "hugo"),
                VisitedLesson(held("4B-math", 11, 815), host: "hugo"),
            ])
        },
        Breakage(
            "a visit goes to several hosts", .visit, people: ["dora", "hugo", "ben"], at: (11, 815),
            words: "several hosts"
        ) {
            $0.lessons.append(lesson("3B-fri", "fin", ["3B"], ["ben"], nil, "A Fri 4"))
            $0.changeVisits("benchmark") { $0.visitors[0].hosts.append(Visits.Visitor.Host(person: "ben")) }
            $1.sessions[Village.At.benchmark].kind = .visit([
                VisitedLesson(held("4B-math", 11, 815), host: "hugo"),
                VisitedLesson(held("3B-fri", 11, 1100), host: "ben"),
            ])
        },
        Breakage("a visit has no debrief", .debrief, people: ["aino", "hugo"], at: (10, 1015), words: "no debrief") {
            $1.sessions.remove(at: Village.At.debrief)
        },
        Breakage(
            "a debrief too late", .debrief, .surplusSession, people: ["aino", "hugo"], at: (10, 1015),
            words: "within 2 days"
        ) {
            $1.sessions[Village.At.debrief].span = span(14, 1345, 1400)
            $0.absences.removeFirst()
            $1.covers.removeSubrange(Village.At.combined...Village.At.yard)
        },
        Breakage(
            "a debrief before the visit ends", .debrief, .surplusSession, people: ["aino", "hugo"], at: (10, 1015)
        ) {
            $0.changeVisits("visits") { $0.debrief?.window = .anyTime }
            $1.sessions[Village.At.debrief].span = span(10, 815, 830)
        },
        Breakage("one debrief for two visits", .debrief, people: ["aino", "hugo"], at: (11, 815), words: "no debrief") {
            $0.cover.limits = []
            $0.changeVisits("visits") {
                $0.times = 2
                $0.visitsPerHost = 2
                $0.visitorsPerLesson = 2
            }
            $1.sessions.append(
                Session(
                    requirement: "visits", kind: .visit([VisitedLesson(held("4B-math", 11, 815), host: "hugo")]),
                    school: "main", span: span(11, 815, 900), attendees: ["aino"]))
        },
        Breakage("a debrief that nobody asked for", .surplusSession, people: ["aino", "hugo"], at: (10, 1345)) {
            $0.changeVisits("visits") { $0.debrief = nil }
        },
        Breakage(
            "a debrief with a third person", .debrief, .surplusSession, people: ["aino", "hugo", "fia"], at: (10, 1345)
        ) {
            $1.sessions[Village.At.debrief].attendees.append("fia")
        },
        Breakage(
            "a debrief at another school", .debrief, people: ["aino", "hugo"], at: (10, 1345), words: "visitor's school"
        ) {
            $1.sessions[Village.At.debrief].school = "annex"
        },
        Breakage("a debrief outside its window", .debrief, people: ["aino", "hugo"], at: (10, 1300), words: "window") {
            $1.sessions[Village.At.debrief].span = span(10, 1300, 1315)
        },
        Breakage("a debrief too short", .debrief, people: ["aino", "hugo"], at: (10, 1345), words: "instead of 15") {
            $1.sessions[Village.At.debrief].span = span(10, 1345, 1355)
        },
        Breakage(
            "a debrief off the grid", .debrief, people: ["aino", "hugo"], at: (10, 1347), words: "nothing may start"
        ) {
            $1.sessions[Village.At.debrief].span = span(10, 1347, 1402)
        },
        Breakage("a debrief after the last day", .debrief, people: ["aino", "hugo"], at: (11, 1345), words: "dates") {
            if let place = $0.requirements.firstIndex(where: { $0.id == "visits" }) {
                $0.requirements[place].last = day(10)
            }
            $1.sessions[Village.At.debrief].span = span(11, 1345, 1400)
        },
        Breakage(
            "a debrief takes someone out of a lesson", .debrief, people: ["aino", "hugo"], at: (10, 1345),
            words: "out of late"
        ) {
            $0.cover.limits = []
            $0.lessons.append(lesson("late", "math", ["4B"], ["hugo"], nil, "A Thu after"))
            $1.covers.append(
                Cover(
                    occurrence: held("late", 10, 1345), teacher: "hugo", action: .administrator, pool: "leadership",
                    person: "fia"))
            $0.change("fia") { $0.works = works(800, 1530) }
        },
    ]
}
