import ScenarioFiles
import Testing

@Suite struct FETStudentsTests {
    /// The class table of a tree whose sets with these names have lessons.
    private func classes(_ tree: String, taught: [String]) throws -> FETImport {
        var tiny = TinySchool()
        tiny.students = tree
        tiny.activities = zip(1..., taught).map {
            TinySchool.activity($0, "math", teachers: ["Aino"], students: [$1])
        }.joined()
        tiny.time = taught.indices.map { TinySchool.start($0 + 1, "Monday", "1 08:00-08:45") }.joined()
        tiny.space = ""
        return try tiny.imported()
    }

    private func set(_ kind: String, _ name: String, _ parts: String...) -> String {
        "<\(kind)><Name>\(name)</Name>\(parts.joined())</\(kind)>"
    }

    @Test func `a group comes from the smallest set around it that has lessons`() throws {
        let tree = set("Year", "5", set("Group", "5A", set("Subgroup", "5A1"), set("Subgroup", "5A2")))
        let school = try classes(tree, taught: ["5", "5A1"])
        #expect(school.rows("classes.csv").map { [$0[0], $0[4]] } == [["5", ""], ["5A1", "5"]])
    }

    @Test func `an option across classes comes from the classes that hold its pupils`() throws {
        func subgroups(_ names: String...) -> String { names.map { set("Subgroup", $0) }.joined() }
        let tree = set(
            "Year", "5", set("Group", "5A", subgroups("5A French", "5A Latin")),
            set("Group", "5B", subgroups("5B French", "5B Latin")),
            set("Group", "French", subgroups("5A French", "5B French")),
            set("Group", "Latin", subgroups("5A Latin", "5B Latin")))
        let school = try classes(tree, taught: ["5A", "5B", "French", "Latin"])
        #expect(
            school.rows("classes.csv").map { [$0[0], $0[4]] }
                == [["5A", ""], ["5B", ""], ["French", "5A + 5B"], ["Latin", "5A + 5B"]])
        #expect(school.note(containing: "part of") == nil)
        let withSubgroup = try classes(tree, taught: ["5A", "5B", "French", "5A French"])
        #expect(withSubgroup.rows("classes.csv").map { [$0[0], $0[4]] }[1] == ["5A French", "5A"])
        #expect(withSubgroup.note(containing: "1 groups share pupils") != nil)
    }

    @Test func `pupils from outside are said to be unsaid`() throws {
        let tree = set(
            "Year", "5", set("Group", "5A", set("Subgroup", "a"), set("Subgroup", "b")),
            set("Group", "Choir", set("Subgroup", "b"), set("Subgroup", "c")))
        let school = try classes(tree, taught: ["5A", "Choir"])
        #expect(school.rows("classes.csv").map { $0[4] } == ["", ""])
        #expect(school.note(containing: "1 groups share pupils") != nil)
    }

    @Test(arguments: [
        ("5", "5"), ("5b", "5"), ("10 C", "10"), ("6º", "6"), ("Grade 7", "7"), ("Year 3a", "3"), ("3 AÑOS", ""),
        ("2010-2011", ""), ("A1", ""), ("6/7", ""), ("14", ""), ("1aDS_", ""), ("", "?"),
    ])
    func `the grade is read from a name only where it leaves no doubt`(name: String, grade: String) throws {
        guard !name.isEmpty else { return }
        let school = try classes(set("Year", name), taught: [name])
        #expect(school.rows("classes.csv")[0][1] == grade)
        #expect((school.note(containing: "The grade of 1 of 1") != nil) == grade.isEmpty)
    }
}
