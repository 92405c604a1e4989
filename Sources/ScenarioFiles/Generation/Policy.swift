/// The numbers behind the three degrees of tightness, for one school.
struct Policy {
    /// Lessons a week of a class of grades 1-2, 3-4 and 5-6.
    let classLessons: [Int]
    /// What a class teacher teaches a week, if need be beside a colleague.
    let classTeacherLoad: Int
    /// What a full-time teacher of a subject teaches a week.
    let specialistLoad: Int
    /// Periods a week in which an assistant is bound to a pupil.
    let supportPeriods: Int
    /// Periods a week in which an administrator has other work.
    let officePeriods: Int
    /// Percent of the classes that an assistant may take.
    let calmClasses: Int
    let colleagueCoversPerWeek: Int
    let assistantCoversPerWeek: Int
    let administratorCoversPerWeek: Int
    /// Lessons that a class may lose in a week beyond those that absences cost it.
    let lostLessonsBeyondAbsences: Int
    /// Percent of the staff who may be out of their lessons at one time beyond those who are absent.
    let outAtOnce: Int
    /// Planning time of one's own that is wanted, minutes a week.
    let planningMinutes: Int
    /// Whether colleagues take only lessons of grades that they teach.
    let sameGradeOnly: Bool
    /// Whether a team meets at the same time in each week.
    let sameTime: Bool
    /// Substitutes on each day, and how many teachers may be absent on one.
    let substitutes: Int
    let mostAbsentTeachers: Int

    /// Whether there are so many teachers that assistants know the classes of some grades only.
    let isLarge: Bool

    /// Subjects that no assistant takes.
    static let notForAssistants = ["crafts", "PE"]

    /// Covers a day of an administrator or assistant, whatever the tightness.
    static let staffCoversPerDay = 2

    init(_ schools: SyntheticSchools) {
        isLarge = schools.teachers > 40
        // Rounded up: teachers who are absent on a usual day.
        let usual = (schools.teachers * schools.absences + 99) / 100
        switch schools.tightness {
        case .loose:
            classLessons = [25, 26, 27]
            (classTeacherLoad, specialistLoad, supportPeriods, officePeriods) = (20, 20, 12, 8)
            (calmClasses, colleagueCoversPerWeek) = (80, 2)
            (assistantCoversPerWeek, administratorCoversPerWeek) = (8, 8)
            (lostLessonsBeyondAbsences, outAtOnce, planningMinutes) = (8, 35, 90)
            (sameGradeOnly, sameTime) = (isLarge, true)
            substitutes = schools.substitutesPerDay ?? usual * 2 + 1
            mostAbsentTeachers = max(1, substitutes - 1)
        case .normal:
            classLessons = [25, 27, 28]
            (classTeacherLoad, specialistLoad, supportPeriods, officePeriods) = (22, 22, 15, 12)
            (calmClasses, colleagueCoversPerWeek) = (65, 2)
            (assistantCoversPerWeek, administratorCoversPerWeek) = (6, 6)
            (lostLessonsBeyondAbsences, outAtOnce, planningMinutes) = (6, 30, 120)
            (sameGradeOnly, sameTime) = (true, true)
            substitutes = schools.substitutesPerDay ?? (usual * 3 + 1) / 2 + 1
            mostAbsentTeachers = substitutes
        case .tight:
            classLessons = [26, 28, 30]
            (classTeacherLoad, specialistLoad, supportPeriods, officePeriods) = (24, 24, 18, 14)
            (calmClasses, colleagueCoversPerWeek) = (50, 1)
            (assistantCoversPerWeek, administratorCoversPerWeek) = (5, 5)
            (lostLessonsBeyondAbsences, outAtOnce, planningMinutes) = (5, 25, 180)
            (sameGradeOnly, sameTime) = (true, false)
            substitutes = schools.substitutesPerDay ?? max(1, (usual * 5 + 3) / 4)
            mostAbsentTeachers = substitutes
        }
    }
}
