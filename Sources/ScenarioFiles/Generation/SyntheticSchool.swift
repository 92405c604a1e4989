/// One invented school, built step by step: classes, staff, timetable, teams, substitutes, absences.
struct SyntheticSchool {
    /// A class of pupils with a homeroom.
    struct Class {
        let id: String
        let grade: Int
        let pupils: Int
        /// Whether assistants may take it.
        let isCalm: Bool
        let room: String
    }

    /// Teachers who plan together; so many of them make a meeting.
    struct Team {
        var name: String
        /// Indices of the staff.
        var members: [Int]
        var quorum: Int
        var optional: [Int]
    }

    let number: Int
    let name: String
    let prefix: String
    let policy: Policy
    let year: SchoolYear
    let hours: BellTimes

    var classes: [Class] = []
    var staff: [Member] = []
    var timetable = WeekTimetable()
    var teams: [Team] = []
    /// A new teacher and a mentor each.
    var mentoring: [(mentee: Int, mentor: Int)] = []
    var substitutes: [Substitute] = []
    var absences: [AbsenceRow] = []
    /// What makes it impossible, where that was asked for.
    var impossible: ImpossibleDay?

    init(
        number: Int, of parameters: SyntheticSchools, policy: Policy, year: SchoolYear, names: inout NameBook,
        chance: inout Chance
    ) {
        self.number = number
        self.policy = policy
        self.year = year
        prefix = names.prefix(number)
        name = names.school(&chance)
        hours = BellTimes(shift: parameters.schools == 1 ? 0 : chance.below(3) * 15 - 15)
        classes = Self.classes(parameters.classesOfEach, prefix: prefix, calm: policy.calmClasses, &chance)
        hire(teachers: parameters.teachers, &names, &chance)
        // Who builds draws from a stream of its own, so that the steps after it don't depend on how much it drew.
        var builder = TimetableBuilder(school: self, chance: Chance(seed: chance.next(), stream: 1))
        timetable = builder.build()
        formTeams(&chance)
        callSubstitutes(shared: parameters.schools > 1, &names, &chance)
        var calendar = AbsenceCalendar(school: self, chance: Chance(seed: chance.next(), stream: 2))
        absences = calendar.absences(percent: parameters.absences)
        if parameters.isImpossible && number == 0 {
            impossible = ImpossibleDay(school: self)
            absences += impossible?.absences ?? []
        }
    }

    /// Where a teacher of a special subject teaches.
    func specialRoom(of member: Int) -> String { "\(prefix)S\(member + 1)" }

    /// Classes of the grades 1 to 6, as evenly as their number allows, younger ones first.
    private static func classes(_ count: Int, prefix: String, calm: Int, _ chance: inout Chance) -> [Class] {
        var result: [Class] = []
        for grade in 1...6 {
            // Of few classes the grades in between are left out, not the last ones.
            let parallel = count * grade / 6 - count * (grade - 1) / 6
            for index in 0..<parallel {
                result.append(
                    Class(
                        id: "\(prefix)\(grade)\(letter(index))", grade: grade, pupils: chance.number(in: 19...25),
                        isCalm: false, room: "\(prefix)\(grade)\(index < 9 ? "0" : "")\(index + 1)"))
            }
        }
        // Every other class or so is calm, spread over the grades, so that no grade has only the others.
        return result.enumerated().map { index, each in
            let isCalm = (index + 1) * calm / 100 > index * calm / 100
            return Class(id: each.id, grade: each.grade, pupils: each.pupils, isCalm: isCalm, room: each.room)
        }
    }

    /// A, B, … Z, AA, AB, …
    private static func letter(_ index: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return (index >= letters.count ? letter(index / letters.count - 1) : "")
            + String(letters[index % letters.count])
    }
}
