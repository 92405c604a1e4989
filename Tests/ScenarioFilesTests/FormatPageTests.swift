import ScenarioFiles
import SchoolModel
import Testing

@Suite struct FormatPageTests {
    @Test func theExampleOfThePageLoads() throws {
        let folder = try TemporaryFolder()
        let files = try Repository.formatExample()
        #expect(files.keys.sorted() == ["classes.csv", "people.csv", "scenario.yaml", "timetable.csv"])
        try folder.write(files)
        let scenario = try readScenario(at: folder.path("scenario.yaml"))
        #expect(scenario.name == "Little Hill")
        #expect(scenario.people.map(\.id.name) == ["aino", "ben", "carla", "dina", "emil", "sanna"])
        #expect(
            scenario.lessons.map(\.id.name) == [
                "3A math Mon 1", "3B Finnish Mon 1", "3A English Mon 2", "3B math Tue 1", "3A crafts",
                "3A + 3B music Thu 3",
            ])
        #expect(scenario.lessons[4].times.count == 2)
        #expect(scenario.cover.pools[3].people.map(\.name) == ["aino", "ben", "carla"])
        #expect(scenario.requirements.count == 4)
        #expect(scenario.cover.limits[0].id.name == "at most 1 covers, each teacher, per week")
    }

    @Test func everyScenarioOfTheRepositoryLoads() throws {
        for path in try Repository.scenarios() {
            #expect(throws: Never.self) { try readScenario(at: path) }
        }
    }
}
