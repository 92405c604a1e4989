/// What invented schools are like. The same values give the same bytes on every platform and in every run.
///
/// ```swift
/// var schools = SyntheticSchools(seed: 7)
/// schools.teachers = 40
/// schools.tightness = .tight
/// try schools.folder().write(to: "forty")
/// ```
///
/// A school has classes with class teachers, teachers of single subjects and of special education who go across the
/// classes, assistants, administrators, rooms, a timetable without clashes, absences with enough substitutes to cover
/// them, and promises that its staff can keep. Several schools form a district that shares some of its substitutes.
public struct SyntheticSchools: Hashable, Sendable {
    /// How hard it is to make time.
    public enum Tightness: String, CaseIterable, Hashable, Sendable {
        /// Light loads, many substitutes, colleagues who may take nearly any lesson.
        case loose
        case normal
        /// Heavy loads, just enough substitutes, few who may take a lesson; some of what is wanted finds no time.
        case tight
    }

    /// What the list of goals says.
    public enum Goals: String, CaseIterable, Hashable, Sendable {
        /// `wanted`, `money`, `disruption`, `fairness`, `preferences`, in this order.
        case `default`
        /// One sum of all that can be weighed against each other, then `fairness`.
        case sum
    }

    /// The number from which everything is drawn.
    public var seed: UInt64
    /// Number of schools; more than one make a district.
    public var schools = 1
    /// Teachers of each school; its administrators and assistants come on top.
    public var teachers = 25
    /// Classes of each school; `nil` for 72 to each 100 teachers.
    public var classes: Int?
    /// Weeks with school; breaks of one or two weeks come on top after the 9th, the 17th and the 25th.
    public var weeks = 8
    public var tightness = Tightness.normal
    /// Substitutes who can be called on each day, for each school; `nil` for as many as the tightness suggests.
    public var substitutesPerDay: Int?
    /// Percent of the person-days on which people are absent; a third of the absences is known ahead.
    ///
    /// On no day are more teachers absent than there are substitutes, so few substitutes make it less.
    public var absences = 6
    /// Whether what is guaranteed can't all be kept: hours for which too few administrators and assistants are there.
    public var isImpossible = false
    public var goals = Goals.default

    public init(seed: UInt64 = 1) {
        self.seed = seed
    }

    // MARK: What is allowed

    public static let allowedSchools = 1...400
    public static let allowedTeachers = 6...400
    public static let allowedClasses = 3...400
    /// One school year.
    public static let allowedWeeks = 1...38
    public static let allowedSubstitutes = 1...100
    /// Percent.
    public static let allowedAbsences = 0...15
    /// Teachers of all schools together: what the tables of a scenario hold.
    public static let mostTeachers = 20_000

    /// The number of classes of each school.
    var classesOfEach: Int { classes ?? max(3, teachers * 72 / 100) }

    /// The scenario.
    ///
    /// - Throws: ``GenerationError`` where a value is not allowed or two of them don't fit together.
    /// - Complexity: linear in the number of teachers × weeks.
    public func folder() throws(GenerationError) -> ScenarioFolder {
        try GenerationError.check(self)
        let year = SchoolYear(weeks: weeks)
        let policy = Policy(self)
        var names = NameBook(schools: schools)
        let built = (0..<schools).map { number in
            // Each school has its own stream, so that the first schools of a district do not depend on its size.
            var chance = Chance(seed: seed, stream: UInt64(number))
            return SyntheticSchool(number: number, of: self, policy: policy, year: year, names: &names, chance: &chance)
        }
        let district = SyntheticDistrict(parameters: self, policy: policy, year: year, schools: built)
        let folder = district.folder
        try GenerationError.check(folder.yaml)
        return folder
    }
}
