import PlanVerifier
import SchoolModel

extension Breakage {
    /// Rules 4–6: rooms.
    static let rooms = [
        Breakage(
            "a session meets where a lesson is", .roomDoubleBooking, people: ["aino"], at: (8, 1300),
            words: "Room staff"
        ) {
            $0.lessons.append(lesson("talk", "talk", [], ["ines"], "staff", "A Tue 6", kind: .blocked))
        },
        Breakage("two sessions meet in one room", .roomDoubleBooking, people: ["carla", "emil"], at: (8, 1300)) {
            $0.requirements.append(
                requirement(
                    "office",
                    .meeting(
                        Meeting(
                            school: "main", required: ["emil"], rhythm: .onDates([day(8)]), length: .minutes(60),
                            place: .room(tags: [])))))
            $1.sessions.append(
                Session(
                    requirement: "office", school: "main", span: span(8, 1215, 1315), attendees: ["emil"],
                    place: .room("staff")))
        },
        Breakage(
            "a lesson moves to where another lesson is", .roomDoubleBooking, people: ["aino", "dora"], at: (16, 815)
        ) {
            $0.change("4A-craft") {
                $0.times.append(
                    Lesson.Time(
                        cycleWeeks: [1], weekday: .wednesday, period: "1", range: range(815, 900), room: "spare"))
            }
        },
        Breakage("a lesson's room is away and it has no other", .roomAway, people: [], at: (16, 815), words: "3A-math")
        {
            $1.roomChanges = []
        },
        Breakage("a lesson has two other rooms", .roomAway, at: (16, 815)) {
            $1.roomChanges.append(RoomChange(occurrence: held("3A-math", 16, 815), room: "r4"))
        },
        Breakage("a lesson moves to a room of another school", .roomAway, at: (16, 815), words: "another school") {
            $1.roomChanges[0].room = "x1"
        },
        Breakage("a lesson moves to a room that is away", .roomAway, at: (16, 815), words: "spare") {
            $0.absences.append(Absence(subject: .room("spare"), first: day(16), last: day(16), reason: "paint"))
        },
        Breakage("a lesson moves without need", .roomAway, at: (9, 815), words: "needs no other") {
            $1.roomChanges.append(RoomChange(occurrence: held("3A-math", 9, 815), room: "spare"))
        },
        Breakage("a session meets in a room that is away", .roomAway, people: [], at: (15, 1300), words: "staff") {
            $0.absences.append(Absence(subject: .room("staff"), first: day(15), last: day(16), reason: "paint"))
        },
        Breakage("a room has too few seats for a session", .seats, at: (8, 1300), words: "3 people") {
            $0.change("staff") { $0.seats = 2 }
            $1.sessions[Village.At.team2].place = .room("elsewhere")
            $0.rooms.append(Room(id: "elsewhere", school: "main", seats: 3, tags: ["meeting"]))
        },
        Breakage("nobody knows whether a room has seats for a session", .seats, at: (15, 1300)) {
            $1.sessions[Village.At.team2].place = .room("unmeasured")
        },
        Breakage("a changed room has too few seats", .seats, at: (16, 815), words: "20 pupils") {
            $0.change("spare") { $0.seats = 19 }
        },
        Breakage("a room has too few seats for combined classes", .seats, at: (14, 815), words: "36 pupils") {
            $0.change("hall") { $0.seats = 35 }
        },
        Breakage("the pupils of a class that moves are unknown", .seats, at: (16, 815), words: "unknown") {
            $0.change("3A") { $0.pupils = nil }
            $0.change("3-sci") { $0.remainingTeachersSuffice = true }
        },
        Breakage("the pupils of combined classes are unknown", .seats, .combine, at: (14, 815), words: "unknown") {
            $0.change("4A") { $0.pupils = nil }
        },
    ]
}
