import PlanVerifier
import SchoolModel

extension Breakage {
    /// Rules 7–12: which lessons are covered, and how.
    static let covers = [
        Breakage(
            "a lesson left by an absence has no cover", .coverNeeded, people: ["hugo"], at: (14, 900), words: "4B-art"
        ) {
            $1.covers.remove(at: Village.At.hugosArt)
        },
        Breakage("a duty left by an absence has no cover", .coverNeeded, people: ["hugo"], at: (14, 945), words: "yard")
        {
            $1.covers.remove(at: Village.At.yard)
        },
        Breakage("a lesson is covered twice", .coverNeeded, people: ["aino"], at: (10, 1015), words: "2 covers") {
            $0.cover.limits = []
            $1.covers.append(
                Cover(
                    occurrence: held("3A-fin", 10, 1015), teacher: "aino", action: .administrator, pool: "leadership",
                    person: "fia"))
        },
        Breakage("a lesson that nobody leaves is covered", .coverNeeded, people: ["hugo"], at: (15, 815)) {
            $0.cover.limits = []
            $0.lessons.append(lesson("4B-fin", "fin", ["4B"], ["hugo"], nil, "Tue 1"))
            $1.covers.append(
                Cover(
                    occurrence: held("4B-fin", 15, 815), teacher: "hugo", action: .administrator, pool: "leadership",
                    person: "fia"))
        },
        Breakage("a lesson is covered for someone who does not teach it", .coverNeeded, people: ["ines"], at: (9, 900))
        {
            $0.cover.limits = []
            $1.covers.append(
                Cover(
                    occurrence: held("3-sci", 9, 900), teacher: "ines", action: .administrator, pool: "leadership",
                    person: "fia"))
        },
        Breakage(
            "a class that is there is called away", .coverNeeded, people: ["hugo"], at: (14, 900), words: "not all"
        ) {
            $0.cover.limits = []
            $1.covers[Village.At.hugosArt] = Cover(
                occurrence: held("4B-art", 14, 900), teacher: "hugo", action: .classAway)
        },
        Breakage("a class that is away is covered", .coverNeeded, people: ["hugo"], at: (17, 1015), words: "are away") {
            $0.cover.limits = []
            $1.covers[Village.At.trip] = Cover(
                occurrence: held("4B-math", 17, 1015), teacher: "hugo", action: .administrator, pool: "leadership",
                person: "fia")
        },
        Breakage("a session releases from no lesson", .mayBeLeft, .pool, people: ["ben"], at: (8, 1300)) {
            $0.changeMeeting("team") { $0.release = [] }
        },
        Breakage("a lesson is never left for a session", .mayBeLeft, people: ["aino"], at: (10, 1015)) {
            $0.change("3A-fin") { $0.cover = .never }
        },
        Breakage("nobody is released on a day", .mayBeLeft, people: ["dora"], at: (11, 900)) {
            $0.cover.noReleaseDays = [day(11)]
        },
        Breakage("a cover comes from no pool", .pool, people: ["ben"], at: (15, 1300), words: "no pool") {
            $1.covers[Village.At.art2].pool = nil
        },
        Breakage("a cover has another action than its pool", .pool, people: ["ben"], at: (15, 1300)) {
            $1.covers[Village.At.art2].action = .assistant
        },
        Breakage("a pool that the session does not release to", .pool, people: ["aino", "carla"], at: (10, 1015)) {
            $1.covers[Village.At.finnish] = Cover(
                occurrence: held("3A-fin", 10, 1015), teacher: "aino", action: .internalCover, pool: "colleagues",
                person: "carla")
        },
        Breakage("a pool that the lesson does not name", .pool, people: ["dora"], at: (11, 900)) {
            $0.change("4A-craft") { $0.cover = .onlyBy(["colleagues"]) }
        },
        Breakage("a person who is not in the pool", .pool, people: ["emil", "ben"], at: (15, 1300)) {
            $1.covers[Village.At.art2].person = "emil"
        },
        Breakage("a cover by nobody", .pool, people: ["ben"], at: (15, 1300), words: "by nobody") {
            $1.covers[Village.At.art2].person = nil
        },
        Breakage("a person for an action that takes none", .pool, people: ["carla", "fia"], at: (9, 900)) {
            $1.covers[Village.At.science].person = "fia"
        },
        Breakage("a pool for a class that is away", .pool, people: ["hugo"], at: (17, 1100)) {
            $1.covers[Village.At.trip2].pool = "join"
        },
        Breakage(
            "a cover by one of the lesson's own teachers", .pool, .doubleBooking, people: ["carla", "ben"], at: (9, 900)
        ) {
            $0.cover.limits = []
            $1.covers[Village.At.science] = Cover(
                occurrence: held("3-sci", 9, 900), teacher: "carla", action: .internalCover, pool: "colleagues",
                person: "ben")
        },
        Breakage("two sessions release from one lesson to different pools", .pool, people: ["dora"], at: (11, 1150)) {
            $0.cover.limits = []
            $0.requirements.append(
                requirement(
                    "call",
                    .meeting(
                        Meeting(
                            school: "main", required: ["dora"], rhythm: .onDates([day(11)]), length: .minutes(15),
                            release: ["subs"]))))
            $0.change("4A-math") { $0.times[1].range = range(1150, 1240) }
            $1.covers[Village.At.math].occurrence = held("4A-math", 11, 1150)
            $1.sessions.append(
                Session(requirement: "call", school: "main", span: span(11, 1215, 1230), attendees: ["dora"]))
        },
        Breakage("an unqualified substitute", .qualified, people: ["gus"], at: (11, 815)) {
            $0.change("gus" as Person.ID) { $0.tags = ["math", "fin"] }
            $0.cover.splitDoublePoints = 1
        },
        Breakage("a combination with teachers of another grade", .qualified, people: ["hugo"], at: (14, 815)) {
            $0.change("4B") { $0.grade = 5 }
        },
        Breakage("a subject that a pool does not take", .qualified, people: ["hugo"], at: (14, 815)) {
            $0.change("join") { $0.mayTake.append(.notSubject(["math"])) }
        },
        Breakage("a subject that is not among those of a pool", .qualified, people: ["fia", "ben"], at: (8, 1300)) {
            $0.change("leadership") { $0.mayTake = [.subject(["math"])] }
        },
        Breakage("a class without the tag that a pool asks for", .qualified, people: ["fia"], at: (8, 1300)) {
            $0.change("leadership") { $0.mayTake = [.classTag(["calm"])] }
        },
        Breakage("a class that the person does not know", .qualified, people: ["emil"], at: (14, 945)) {
            $0.change("yard") { $0.classes = ["4B"] }
        },
        Breakage("a person of another school", .qualified, people: ["ines"], at: (14, 900)) {
            $1.covers[Village.At.hugosArt].person = "ines"
        },
        Breakage(
            "a co-teacher alone with too many pupils", .coTeacherAlone, people: ["carla"], at: (9, 900),
            words: "need 4 adults"
        ) {
            $0.change("together") { $0.pupilsPerAdult = 13 }
        },
        Breakage(
            "a co-teacher alone with unknown pupils", .coTeacherAlone, people: ["carla"], at: (9, 900), words: "unknown"
        ) {
            $0.change("3B") { $0.pupils = nil }
        },
        Breakage("no co-teacher remains", .coTeacherAlone, people: ["hugo"], at: (14, 900)) {
            $1.covers[Village.At.hugosArt] = Cover(
                occurrence: held("4B-art", 14, 900), teacher: "hugo", action: .coTeacherAlone, pool: "together")
        },
        Breakage(
            "a class joins a lesson at another time", .combine, .seats, people: ["hugo"], at: (14, 900),
            words: "same time"
        ) {
            $0.change("join") { $0.mayTake = [] }
            $0.cover.limits = []
            $0.change("4B") { $0.pupils = 30 }
            $0.change("join") { $0.pupilsPerAdult = nil }
            $1.covers[Village.At.hugosArt] = Cover(
                occurrence: held("4B-art", 14, 900), teacher: "hugo", action: .combine, pool: "join",
                joins: held("3A-math", 14, 815), room: "r1")
        },
        Breakage("a class joins no lesson", .combine, people: ["hugo"], at: (14, 815)) {
            $1.covers[Village.At.combined].joins = nil
            $1.covers[Village.At.combined].room = nil
        },
        Breakage("a class joins itself", .combine, .qualified, people: ["hugo"], at: (14, 815)) {
            $0.change("join") { $0.mayTake = [.subject(["art"])] }
            $1.covers[Village.At.combined].joins = held("4B-math", 14, 815)
            $1.covers[Village.At.combined].room = "r5"
        },
        Breakage("a duty is combined", .combine, people: ["hugo"], at: (14, 945), words: "duty") {
            $0.change("join") { $0.mayTake = [] }
            $0.lessons.append(lesson("play", "play", ["3A"], ["ines"], nil, "B Mon break"))
            $1.covers[Village.At.yard] = Cover(
                occurrence: held("yard", 14, 945), teacher: "hugo", action: .combine, pool: "join",
                joins: held("play", 14, 945))
        },
        Breakage("a lesson joins a duty", .combine, people: ["hugo"], at: (14, 900), words: "no lesson") {
            $0.change("join") { $0.mayTake = [] }
            $0.lessons.append(lesson("watch", "watch", ["3A"], ["ines"], "hall", "B Mon 2", kind: .duty))
            $1.covers[Village.At.hugosArt] = Cover(
                occurrence: held("4B-art", 14, 900), teacher: "hugo", action: .combine, pool: "join",
                joins: held("watch", 14, 900), room: "hall")
        },
        Breakage(
            "a lesson with several teachers is combined", .combine, people: ["hugo"], at: (14, 815), words: "several"
        ) {
            $0.change("4B-math") { $0.teachers.append("emil") }
        },
        Breakage(
            "a class joins a lesson of another school", .combine, .qualified, people: ["hugo", "ines"], at: (14, 815)
        ) {
            $1.covers[Village.At.combined].joins = held("5X-math", 14, 815)
            $1.covers[Village.At.combined].room = "r5"
            $0.change("r5") { $0.seats = 40 }
        },
        Breakage("a class joins a lesson whose class is away", .combine, people: ["hugo"], at: (14, 815), words: "away")
        {
            $0.absences.append(Absence(subject: .schoolClass("4A"), first: day(14), last: day(14), reason: "trip"))
        },
        Breakage(
            "a class joins a lesson without its teacher", .combine, people: ["dora"], at: (14, 815),
            words: "none of its teachers"
        ) {
            $0.absences.append(
                Absence(subject: .person("dora"), first: day(14), last: day(14), until: clock(900), reason: "ill"))
            $1.covers.append(
                Cover(
                    occurrence: held("4A-math", 14, 815), teacher: "dora", action: .administrator, pool: "leadership",
                    person: "fia"))
            $0.cover.limits = []
        },
        Breakage(
            "one adult has too many pupils of two classes", .combine, people: ["hugo", "dora"], at: (14, 815),
            words: "36 pupils"
        ) {
            $0.change("join") { $0.pupilsPerAdult = 35 }
        },
        Breakage("combined classes sit in a third room", .combine, at: (14, 815), words: "spare") {
            $1.covers[Village.At.combined].room = "spare"
            $0.change("spare") { $0.seats = 40 }
        },
        Breakage("combined classes sit in no room", .combine, at: (14, 815), words: "no room") {
            $1.covers[Village.At.combined].room = nil
        },
        Breakage("the room of a combined lesson is away", .combine, at: (14, 815), words: "away") {
            $0.absences.append(
                Absence(
                    subject: .room("r5"), first: day(14), from: clock(800), last: day(14), until: clock(830),
                    reason: "paint"))
        },
        Breakage("a lesson to join without the action", .combine, people: ["ben"], at: (8, 1300)) {
            $0.thaw()
            $1.covers[Village.At.art].joins = held("4A-math", 14, 815)
        },
        Breakage("a room without the action", .combine, people: ["ben"], at: (8, 1300)) {
            $0.thaw()
            $1.covers[Village.At.art].room = "hall"
        },
        Breakage("two classes join one lesson", .combine, people: ["ben", "dora"], at: (14, 815), words: "joins too") {
            $0.absences.append(
                Absence(subject: .person("ben"), first: day(14), last: day(14), until: clock(900), reason: "ill"))
            $0.change("join") { $0.mayTake = [] }
            $1.covers.append(
                Cover(
                    occurrence: held("3B-fin", 14, 815), teacher: "ben", action: .combine, pool: "join",
                    joins: held("4A-math", 14, 815), room: "hall"))
        },
        Breakage(
            "a class joins a lesson that joins another", .combine, people: ["hugo"], at: (14, 815),
            words: "itself joins"
        ) {
            $0.cover.limits = []
            $0.absences.append(
                Absence(subject: .person("dora"), first: day(14), last: day(14), until: clock(900), reason: "ill"))
            $0.change("join") { $0.mayTake = [] }
            $1.covers.append(
                Cover(
                    occurrence: held("4A-math", 14, 815), teacher: "dora", action: .combine, pool: "join",
                    joins: held("3A-math", 14, 815), room: "hall"))
        },
    ]
}
