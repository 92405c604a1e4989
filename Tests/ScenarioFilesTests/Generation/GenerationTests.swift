import ScenarioFiles
import SchoolModel
import Testing

@Suite struct GenerationTests {
    // MARK: The same everywhere

    @Test func `the same seed gives the same bytes, on every platform`() throws {
        let small = Generated.parameters { ($0.teachers, $0.weeks) = (8, 2) }
        let folder = try small.folder()
        #expect(try folder == small.folder())
        // Another number means that what people generate has changed: change it only on purpose.
        #expect(Generated.digest(folder) == 13_763_047_359_981_952_939)
    }

    @Test func `other seeds give other schools`() throws {
        let digests = try (0..<20).map { seed in
            Generated.digest(try Generated.parameters { ($0.seed, $0.teachers, $0.weeks) = (seed, 8, 2) }.folder())
        }
        #expect(Set(digests).count == digests.count)
    }

    // MARK: What is read back

    @Test(arguments: [6, 7, 12, 25, 41, 70], SyntheticSchools.Tightness.allCases)
    func `a school reads back without problems`(teachers: Int, tightness: SyntheticSchools.Tightness) throws {
        for (weeks, seed, isImpossible) in [(1, 1, false), (8, 2, true), (17, 3, false), (38, UInt64.max, true)] {
            let scenario = try Generated.scenario(
                Generated.parameters {
                    ($0.teachers, $0.weeks, $0.seed, $0.tightness) = (teachers, weeks, seed, tightness)
                    $0.isImpossible = isImpossible
                })
            #expect(scenario.problems().isEmpty)
            #expect(scenario.people.count { $0.roles == ["teacher"] } == teachers)
            #expect(scenario.classes.count == max(3, teachers * 72 / 100))
            #expect(Set(Generated.schoolDays(of: scenario).map(\.monday)).count == weeks)
        }
    }

    @Test(arguments: [2, 5, 9])
    func `a district reads back without problems`(schools: Int) throws {
        for tightness in SyntheticSchools.Tightness.allCases {
            let scenario = try Generated.scenario(
                Generated.parameters { ($0.schools, $0.teachers, $0.tightness) = (schools, 8, tightness) })
            #expect(scenario.problems().isEmpty)
            #expect(scenario.schools.count == schools)
            #expect(Set(scenario.people.map { $0.id.name.prefix(4) }).count == schools)
        }
    }

    @Test func `the values at their limits work`() throws {
        let limits: [(inout SyntheticSchools) -> Void] = [
            { $0.teachers = SyntheticSchools.allowedTeachers.upperBound },
            { ($0.schools, $0.teachers, $0.weeks) = (SyntheticSchools.allowedSchools.upperBound, 6, 1) },
            { ($0.teachers, $0.classes) = (6, 3) }, { ($0.teachers, $0.classes) = (6, 5) },
            { ($0.teachers, $0.classes) = (400, 3) }, { ($0.teachers, $0.classes) = (60, 59) },
            { ($0.teachers, $0.substitutesPerDay) = (6, 1) }, { ($0.teachers, $0.substitutesPerDay) = (6, 100) },
            { $0.absences = 0 }, { ($0.absences, $0.weeks) = (15, 38) }, { $0.goals = .sum },
        ]
        for change in limits { #expect(try Generated.scenario(Generated.parameters(change)).problems().isEmpty) }
    }

    // MARK: What is refused

    @Test func `values that are not allowed are told at once, with what is allowed`() throws {
        let error = #expect(throws: GenerationError.self) {
            try Generated.parameters { ($0.schools, $0.teachers, $0.weeks, $0.absences) = (0, 5, 39, 16) }.folder()
        }
        #expect(error?.problems.count == 4)
        #expect(
            error?.description.contains("teachers: 5 is not possible. Allowed: a whole number from 6 to 400.") == true)
    }

    @Test func `values that don't fit together are refused`() throws {
        let classes = #expect(throws: GenerationError.self) {
            try Generated.parameters { ($0.teachers, $0.classes) = (10, 10) }.folder()
        }
        #expect(classes?.description.contains("Allowed here: from 3 to 9") == true)
        let teachers = #expect(throws: GenerationError.self) {
            try Generated.parameters { ($0.schools, $0.teachers) = (300, 100) }.folder()
        }
        #expect(teachers?.description.contains("300 × 100") == true)
        let file = #expect(throws: GenerationError.self) {
            try Generated.parameters { ($0.schools, $0.teachers, $0.weeks) = (300, 25, 8) }.folder()
        }
        #expect(file?.description.contains("fewer schools") == true)
    }
}
