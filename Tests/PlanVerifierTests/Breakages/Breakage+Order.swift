import PlanVerifier
import SchoolModel

extension Breakage {
    /// A strict village: Hugo's art is all that a later pool takes, and everyone before is excluded but for one.
    private static func strict(_ scenario: inout Scenario, _ plan: inout Plan) {
        scenario.cover.isStrict = true
        scenario.cover.limits = []
        // Fia and Emil could take nearly everything; they are there only when they cover in the good plan.
        scenario.change("fia") { $0.works = works(1300, 1500) }
        scenario.change("emil") {
            $0.works = WorkingHours([
                .monday: [range(945, 1015)], .wednesday: [range(1300, 1530)], .thursday: [range(1300, 1530)],
            ])
        }
        // Nobody else of the colleagues is free on Friday for Dora's math.
        for person: Person.ID in ["ben", "carla", "ines"] {
            scenario.absences.append(Absence(subject: .person(person), first: day(11), last: day(11), reason: "ill"))
        }
    }

    /// Rules 13 and 14.
    static let order = [
        Breakage("a qualified person of an earlier pool is free", .strictOrder, people: ["fia", "hugo"], at: (14, 900))
        {
            strict(&$0, &$1)
            $0.change("fia") { $0.works = works(800, 1500, dates: [day(8), day(14), day(15)]) }
            $0.change("yard") { $0.teachers = ["dora"] }
            $1.covers.remove(at: Village.At.yard)
            $0.change("4B-math") { $0.times.removeFirst() }
            $1.covers.remove(at: Village.At.combined)
        },
        Breakage(
            "those who remain would be enough", .strictOrder, people: ["fia", "carla"], at: (9, 900), words: "remain"
        ) {
            strict(&$0, &$1)
            $0.change("fia") { $0.works = works(845, 1500) }
            $0.change("3-sci") { $0.teachers = ["aino", "ben", "carla"] }
            $1.covers[Village.At.science] = Cover(
                occurrence: held("3-sci", 9, 900), teacher: "carla", action: .administrator, pool: "leadership",
                person: "fia")
            $0.change("fia") { $0.works = works(845, 1500, dates: [day(8), day(9), day(15)]) }
        },
        Breakage("a lesson could take the class in", .strictOrder, people: ["hugo"], at: (14, 815), words: "4A-math") {
            strict(&$0, &$1)
            $1.covers[Village.At.combined] = Cover(
                occurrence: held("4B-math", 14, 815), teacher: "hugo", action: .internalCover, pool: "colleagues",
                person: "carla")
        },
        Breakage(
            "two parts of a double are covered by two people", .doubleLesson, people: ["dora", "gus", "hetty"],
            at: (11, 900)
        ) {
            $0.people.append(person("hetty", tags: ["craft"], pay: Pay.none))
            $0.change("subs") { $0.people.append("hetty") }
            $1.covers[Village.At.craft2].person = "hetty"
        },
        Breakage("two parts of a double have two actions", .doubleLesson, people: ["dora"], at: (11, 900)) {
            $0.change("4A-craft") { $0.cover = .byRelease }
            $1.covers[Village.At.craft2] = Cover(
                occurrence: held("4A-craft", 11, 900), teacher: "dora", action: .internalCover, pool: "colleagues",
                person: "carla")
            $0.cover.limits = []
        },
        Breakage("two parts of a double join two lessons", .doubleLesson, people: ["hugo"], at: (14, 900)) {
            $0.change("join") { $0.mayTake = [] }
            $0.change("4B-math") {
                $0.times.append(
                    Lesson.Time(cycleWeeks: [1], weekday: .monday, period: "2", range: range(900, 945), room: "r5"))
            }
            $0.change("4B-art") { $0.times.removeFirst() }
            $0.lessons.append(lesson("4A-fin", "fin", ["4A"], ["dora"], "hall", "B Mon 2"))
            $1.covers[Village.At.hugosArt] = Cover(
                occurrence: held("4B-math", 14, 900), teacher: "hugo", action: .combine, pool: "join",
                joins: held("4A-fin", 14, 900), room: "hall")
            $0.cover.limits = []
        },
    ]
}
