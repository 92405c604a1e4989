import PlanVerifier
import SchoolModel

extension Breakage {
    /// Rules 16–19.
    static let meetings = [
        Breakage(
            "a meeting is on a day without school", .meetingTime, people: ["aino", "ben"],
            at: (12, 1400), words: "without school"
        ) {
            $1.sessions[Village.At.faculty2].span = span(12, 1400, 1515)
            $1.sessions[Village.At.faculty2].attendees = ["aino", "ben", "dora", "hugo"]
            $0.changeMeeting("faculty") { $0.preferredWeekdays = [] }
            $0.cover.limits = []
        },
        Breakage(
            "a meeting is on a closed day", .meetingTime, people: ["dora"], at: (18, 1400), words: "without school"
        ) {
            $0.calendar.closed = [day(18)]
            $1.sessions[Village.At.faculty2].span = span(18, 1400, 1515)
        },
        Breakage(
            "a meeting is before its first day", .meetingTime, people: ["aino"],
            at: (16, 1015), words: "outside its dates"
        ) {
            if let place = $0.requirements.firstIndex(where: { $0.id == "cafe" }) {
                $0.requirements[place].first = day(17)
            }
        },
        Breakage("a meeting lies outside its window", .meetingTime, people: ["dora"], at: (17, 1215), words: "window") {
            $1.sessions[Village.At.faculty2].span = span(17, 1215, 1330)
            $1.sessions[Village.At.faculty2].attendees = ["aino", "carla", "dora", "hugo"]
        },
        Breakage("a meeting is too short", .meetingTime, people: ["ben"], at: (17, 1400), words: "instead of 75") {
            $1.sessions[Village.At.faculty2].span = span(17, 1400, 1510)
        },
        Breakage("a meeting is too long", .meetingTime, people: ["carla"], at: (15, 1300), words: "instead of 45") {
            $1.sessions[Village.At.team2].span = span(15, 1300, 1350)
        },
        Breakage(
            "a meeting starts off the grid", .meetingTime, people: ["hugo"], at: (17, 1402), words: "nothing may start"
        ) {
            $1.sessions[Village.At.faculty2].span = span(17, 1402, 1517)
        },
        Breakage(
            "a meeting starts within a lesson", .meetingTime, .rhythm, people: ["ben"], at: (15, 1305),
            words: "nothing may start"
        ) {
            $1.sessions[Village.At.team2].span = span(15, 1305, 1350)
        },
        Breakage(
            "a meeting of periods ends within one", .meetingTime, people: ["aino"], at: (16, 1015), words: "2 periods"
        ) {
            $1.sessions[Village.At.cafe].span = span(16, 1015, 1140)
        },
        Breakage(
            "a meeting of periods spans a break", .meetingTime, people: ["dora"], at: (16, 1100), words: "together"
        ) {
            $1.sessions[Village.At.cafe].span = span(16, 1100, 1300)
            $0.cover.limits = []
        },
        Breakage(
            "a meeting follows the bells of another school", .meetingTime, people: ["aino"], at: (16, 1015),
            words: "annex"
        ) {
            $1.sessions[Village.At.cafe].school = "annex"
        },
        Breakage("a required person is missing", .attendance, people: ["carla"], at: (15, 1300), words: "missing") {
            $1.sessions[Village.At.team2].attendees = ["aino", "ben"]
        },
        Breakage("someone attends who does not belong", .attendance, people: ["fia"], at: (17, 1400)) {
            $1.sessions[Village.At.faculty2].attendees.append("fia")
        },
        Breakage("someone is listed twice", .attendance, people: ["ben"], at: (17, 1400), words: "twice") {
            $1.sessions[Village.At.faculty2].attendees.append("ben")
        },
        Breakage(
            "too few attend", .attendance, people: ["dora", "emil"], at: (17, 1400), words: "3 instead of at least 4"
        ) {
            $1.sessions[Village.At.faculty2].attendees = ["dora", "emil", "hugo"]
        },
        Breakage("the one who must be there is not", .attendance, people: ["dora"], at: (17, 1400)) {
            $1.sessions[Village.At.faculty2].attendees = ["aino", "ben", "carla", "hugo"]
        },
        Breakage("an optional person leaves a lesson", .attendance, people: ["dora"], at: (8, 1300), words: "optional")
        {
            $0.thaw()
            $0.cover.limits = []
            $0.lessons.append(lesson("4A-late", "fin", ["4A"], ["dora"], nil, "A Tue 6"))
            $1.sessions[Village.At.team].attendees.append("dora")
            $1.covers.append(
                Cover(
                    occurrence: held("4A-late", 8, 1300), teacher: "dora", action: .substitute, pool: "subs",
                    person: "gus"))
        },
        Breakage("a week has no session", .rhythm, people: ["aino", "carla"], words: "week of 2026-09-14") {
            $1.sessions.remove(at: Village.At.team2)
            $1.covers.remove(at: Village.At.art2)
        },
        Breakage(
            "the time changes from week to week", .rhythm, people: ["aino", "ben"], at: (15, 1215),
            words: "not at the time"
        ) {
            $1.sessions[Village.At.team2].span = span(15, 1215, 1300)
            $1.covers.remove(at: Village.At.art2)
        },
        Breakage("the weekday changes from week to week", .rhythm, people: ["aino", "ben"], at: (14, 1300)) {
            $1.sessions[Village.At.team2].span = span(14, 1300, 1345)
            $1.covers.remove(at: Village.At.art2)
        },
        Breakage("too few times", .rhythm, people: ["dora"], words: "time 2") {
            $1.sessions.remove(at: Village.At.faculty2)
        },
        Breakage("times too close to each other", .rhythm, people: ["hugo"], at: (17, 1400), words: "8 days") {
            $0.changeMeeting("faculty") { $0.rhythm = .times(2, minimumDaysApart: 9) }
        },
        Breakage("a date has no session", .rhythm, people: ["aino", "dora"], words: "2026-09-16") {
            $1.sessions.remove(at: Village.At.cafe)
        },
        Breakage("a week has two sessions", .surplusSession, people: ["aino", "ben"], at: (17, 1300)) {
            $0.cover.limits = []
            $0.changeMeeting("team") { $0.rhythm = .everyWeeks(1, atSameTime: false) }
            $1.sessions.append($1.sessions[Village.At.team2])
            $1.sessions[$1.sessions.count - 1].span = span(17, 1300, 1345)
        },
        Breakage("a time too many", .surplusSession, people: ["dora"], at: (17, 1400)) {
            $0.changeMeeting("faculty") { $0.rhythm = .times(1, minimumDaysApart: 1) }
        },
        Breakage(
            "a session on a date that none is asked for", .surplusSession, .rhythm, people: ["dora"], at: (16, 1015)
        ) {
            $0.changeMeeting("cafe") { $0.rhythm = .onDates([day(15)]) }
        },
        Breakage("a wanted meeting takes place twice", .surplusSession, people: ["ben", "hugo"], at: (16, 1345)) {
            for date in [15, 16] {
                $1.sessions.append(
                    Session(
                        requirement: "theme", school: "main", span: span(date, 1345, 1430), attendees: ["ben", "hugo"]))
            }
        },
        Breakage("a meeting for individual time", .surplusSession, people: ["aino"], at: (11, 1345)) {
            $0.cover.limits = []
            $1.sessions.append(
                Session(requirement: "own time", school: "main", span: span(11, 1345, 1400), attendees: ["aino"]))
        },
        Breakage("a visit for a meeting", .surplusSession, .rhythm, people: ["aino"], at: (16, 1015)) {
            $1.sessions[Village.At.cafe].kind = .debrief
            $1.sessions[Village.At.cafe].place = .none
        },
        Breakage(
            "a meeting in a room that should be online", .place, people: ["aino", "dora"], at: (16, 1015),
            words: "online"
        ) {
            $1.sessions[Village.At.cafe].place = .room("staff")
        },
        Breakage("a meeting in a room that should have none", .place, people: ["hugo"], at: (17, 1400)) {
            $1.sessions[Village.At.faculty2].place = .room("hall")
        },
        Breakage("a meeting in no room", .place, people: ["carla"], at: (15, 1300), words: "no room") {
            $1.sessions[Village.At.team2].place = .none
        },
        Breakage("a meeting in a room without the tag", .place, people: ["carla"], at: (15, 1300), words: "meeting") {
            $1.sessions[Village.At.team2].place = .room("hall")
        },
        Breakage("a meeting in a room of another school", .place, people: ["carla"], at: (15, 1300), words: "x1") {
            $1.sessions[Village.At.team2].place = .room("x1")
        },
        Breakage("a visit in a room", .place, people: ["aino"], at: (10, 1015)) {
            $1.sessions[Village.At.visit].place = .room("staff")
        },
    ]
}
