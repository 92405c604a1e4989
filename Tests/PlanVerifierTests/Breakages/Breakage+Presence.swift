import PlanVerifier
import SchoolModel

extension Breakage {
    /// Rules 1–3: where people are.
    static let presence = [
        Breakage(
            "someone covers while meeting", .doubleBooking, people: ["carla"], at: (8, 1300), words: "covers 3B-art"
        ) {
            $0.thaw()
            $0.change("leadership") { $0.people.append("carla") }
            $1.covers[Village.At.art].person = "carla"
        },
        Breakage(
            "someone covers while teaching", .doubleBooking, people: ["dora"], at: (14, 815),
            words: "Dora covers 4B-math on Mon 2026-09-14 at 08:15 but teaches 4A-math then"
        ) {
            $1.covers[Village.At.combined] = Cover(
                occurrence: held("4B-math", 14, 815), teacher: "hugo", action: .internalCover, pool: "colleagues",
                person: "dora")
            $0.cover.limits = []
        },
        Breakage(
            "someone meets during a lesson without being taken out of it", .doubleBooking, .coverNeeded,
            people: ["ben"], at: (15, 1300)
        ) {
            $1.covers.remove(at: Village.At.art2)
        },
        Breakage("someone covers two lessons at once", .doubleBooking, .limit, people: ["gus"], at: (10, 1015)) {
            $0.lessons.append(lesson("4A-fin", "fin", ["4A"], ["dora"], nil, "A Thu 3"))
            $0.absences.append(
                Absence(
                    subject: .person("dora"), first: day(10), from: clock(1000), last: day(10), until: clock(1100),
                    reason: "ill"))
            $1.covers.append(
                Cover(
                    occurrence: held("4A-fin", 10, 1015), teacher: "dora", action: .substitute, pool: "subs",
                    person: "gus"))
        },
        Breakage(
            "someone attends two sessions at once", .doubleBooking, .surplusSession, people: ["dora"], at: (16, 1015)
        ) {
            $1.sessions.append($1.sessions[Village.At.cafe])
            $0.cover.limits = []
        },
        Breakage("someone meets during a row that blocks", .doubleBooking, people: ["carla"], at: (8, 1300)) {
            $0.change("conference") { $0.times[0].range = range(1330, 1345) }
        },
        Breakage(
            "someone covers in the rest of a lesson left", .doubleBooking, people: ["ben"], at: (8, 1345),
            words: "taken out of"
        ) {
            $0.cover.limits = []
            $0.lessons.append(lesson("late", "music", ["4A"], ["hugo"], nil, "A Tue 6"))
            $0.change("late") { $0.times[0].range = range(1345, 1400) }
            $0.change("3B-art") { $0.times[0].range = range(1300, 1400) }
            $0.absences.append(
                Absence(
                    subject: .person("hugo"), first: day(8), from: clock(1345), last: day(8), until: clock(1400),
                    reason: "ill"))
            $1.covers.append(
                Cover(
                    occurrence: held("late", 8, 1345), teacher: "hugo", action: .internalCover, pool: "colleagues",
                    person: "ben"))
        },
        Breakage("someone who is away attends", .absent, people: ["fia"], at: (9, 1400)) {
            $0.absences.append(
                Absence(subject: .person("fia"), first: day(9), from: clock(1500), last: day(9), reason: "ill"))
            $0.changeMeeting("faculty") { $0.optional.append("fia") }
            $1.sessions[Village.At.faculty].attendees.append("fia")
        },
        Breakage("someone who is away covers", .absent, people: ["gus"], at: (10, 1015), words: "3A-fin") {
            $0.absences.append(Absence(subject: .person("gus"), first: day(10), last: day(10), reason: "ill"))
        },
        Breakage("someone meets in what an absence leaves of a lesson", .absent, people: ["ben"], at: (15, 1300)) {
            $0.cover.limits = []
            $0.absences.append(
                Absence(
                    subject: .person("ben"), first: day(15), from: clock(1345), last: day(15), until: clock(1350),
                    reason: "dentist"))
            $0.change("3B-art") { $0.times[0].range = range(1300, 1350) }
        },
        Breakage("a cover lies outside working hours", .workingHours, people: ["fia"], at: (8, 1300)) {
            $0.change("fia") { $0.works = works(800, 1340) }
        },
        Breakage("a session lies outside working hours", .workingHours, people: ["carla"], at: (15, 1300)) {
            $0.change("carla") { $0.works = works(800, 1300) }
        },
        Breakage("a visit lies outside working hours", .workingHours, people: ["aino"], at: (10, 1015)) {
            $0.change("aino") {
                $0.works = WorkingHours([
                    .thursday: [range(800, 1030), range(1045, 1500)], .tuesday: [range(800, 1500)],
                    .wednesday: [range(800, 1500)],
                ])
            }
            $0.changeOwnTime { $0.people = ["dora"] }
        },
        Breakage("a substitute is called on a date off", .workingHours, people: ["gus"], at: (11, 815)) {
            $0.change("gus") { $0.works = works(800, 1500, dates: [day(10)]) }
        },
    ]
}
