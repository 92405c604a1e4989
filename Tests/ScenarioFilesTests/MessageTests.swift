import ScenarioFiles
import Testing

/// Every kind of mistake, with the message it gets, letter by letter.
@Suite struct MessageTests {
    struct Case: Sendable {
        var old: String
        var new: String
        var file = "scenario.yaml"
    }

    static let scenario: [Case] = [
        Case(old: "school: Brook", new: "scool: Brook"),
        Case(old: "school: Brook", new: "school: Brook\nschools: {A: {}}"),
        Case(old: "school: Brook", new: ""),
        Case(old: "working hours:", new: "workin hours:"),
        Case(old: "  from: 2026-09-07\n", new: ""),
        Case(old: "2026-09-07", new: "2026-02-30"),
        Case(old: "2026-09-07", new: "7.9.2026"),
        Case(old: "2026-09-18", new: "2026-09-01"),
        Case(old: "2026-09-18", new: "2066-09-01"),
        Case(old: "to: 2026-09-18", new: "to: 2026-09-18\n  closed: [2026-09-11 to 2026-09-09]"),
        Case(old: "to: 2026-09-18", new: "to: 2026-09-18\n  timetable: repeats every 2 weeks"),
        Case(old: "Mon-Tue:", new: "Monday:"),
        Case(old: "08:15-09:00", new: "8.15-9.00"),
        Case(old: "08:15-09:00", new: "09:00-08:15"),
        Case(old: "09:00-09:45", new: "08:45-09:45"),
        Case(old: "{period: 2,", new: "{period: 1,"),
        Case(old: "{period: 2,", new: "{period: Mon,"),
        Case(old: "teaching: no", new: "teaching: false"),
        Case(old: "teaching: no", new: "teachin: no"),
        Case(old: "Mon-Tue 08:00-12:00", new: "08:00-12:00"),
        Case(old: "working hours: Mon-Tue 08:00-12:00", new: ""),
        Case(old: "people.csv", new: "persons.csv"),
        Case(old: "people.csv", new: "../people.csv"),
        Case(old: "people.csv", new: "/etc/passwd.csv"),
        Case(old: "people.csv", new: "people.xlsx"),
        Case(old: "people: people.csv", new: "people:"),
        Case(old: "people: people.csv", new: "people: [{id: aino, name: [a]}, x, {nam: b}]"),
        Case(old: "[aino, ben]", new: "[aino, bne, aino]"),
        Case(old: "[aino, ben]", new: "{role: techer}"),
        Case(old: "[aino, ben]", new: "{teach: grade 7}"),
        Case(old: "[aino, ben]", new: "{teach: class 3C}"),
        Case(old: "[aino, ben]", new: "{teach: maths}"),
        Case(old: "[aino, ben]", new: "{tag: grade3}"),
        Case(old: "[aino, ben]", new: "{}"),
        Case(old: "[aino, ben]", new: "grade 3"),
        Case(old: "[aino, ben]", new: "[]"),
        Case(old: "action: assistant", new: "action: asistant"),
        Case(old: "action: assistant", new: "action: combine"),
        Case(old: "people: {role: assistant}, pay: none", new: "pay: none"),
        Case(old: "pay: none", new: "pay: free"),
        Case(old: "24.00 per period", new: "24,00 per period"),
        Case(old: "24.00 per period", new: "24.00 per period, may take: {same: subjet, tag: calm, subject: art}"),
        Case(old: "name: colleagues", new: "name: assistants"),
        Case(old: "at most: 2", new: "at most: two"),
        Case(old: "at most: 2", new: "at most: 99999999999999999999"),
        Case(old: "of: covers", new: "of: covrs"),
        Case(old: "each: person", new: "each: persn"),
        Case(old: "each: person", new: "each: person, together: all"),
        Case(old: "each: person", new: "each: {class: [3A, 3C]}"),
        Case(old: "each: person", new: "each: person, opening: {ainno: 1}"),
        Case(old: "team time: grade 3", new: "team time: grade3"),
        Case(old: "team time: grade 3", new: "teamtime: grade 3"),
        Case(old: "team time: grade 3", new: "team time: grade 3\n    meeting: everyone"),
        Case(old: "every: week", new: "every: weak"),
        Case(old: "every: week", new: "every: week\n    times: 2"),
        Case(old: "every: week", new: "dates: [2026-09-08, 2026-09-08]"),
        Case(old: "every: week", new: "every: week\n    from: 2026-09-01"),
        Case(old: "every: week", new: "every: week\n    quorum: 3"),
        Case(old: "every: week", new: "every: week\n    quorum: 2, with [carla]"),
        Case(old: "every: week", new: "every: week\n    place: {room: [lab]}"),
        Case(old: "every: week", new: "every: week\n    outside working hours: maybe"),
        Case(old: "every: week", new: "every: week\n    school: Brok"),
        Case(old: "45 min", new: "45"),
        Case(old: "within: teaching periods", new: "within: teaching period"),
        Case(old: "release: [assistants]", new: "release: [asistants]"),
        Case(old: "guaranteed: yes", new: "guaranteed: no"),
        Case(old: "guaranteed: yes", new: "wanted: 0"),
        Case(old: "guaranteed: yes", new: ""),
        Case(old: "name: Aino sees Ben teach", new: "name: Grade 3 plans together"),
        Case(old: "hosts: [ben]", new: "hosts: next grade"),
        Case(old: "hosts: [ben]", new: "hosts: [ben], prefer: {ben: [aino], aino: [carla]}"),
        Case(old: "length: a lesson", new: "length: a day"),
        Case(
            old: "length: a lesson",
            new: "length: a lesson\n    lessons at least: 2\n    then: {debrief: 30, within: 2}"),
        Case(old: "goals: [wanted, money", new: "goals: [wanted, monney"),
        Case(old: "goals: [wanted, money", new: "goals: [money, money"),
        Case(old: "goals: [wanted, money", new: "goals: [{merge: {fairness: 1}}, wanted, money"),
        Case(old: "goals: [wanted", new: "never: 1\ngoals: [wanted"),
        Case(old: "goals: [wanted", new: "frozen: {plan: plan.json}\ngoals: [wanted"),
        Case(old: "  limits:", new: "  never: [{subjct: math}, {subject: art}, {date: soon}]\n  limits:"),
    ]

    static let tables: [Case] = [
        Case(old: "id,name,roles,tags", new: "id,name,role,tags", file: "people.csv"),
        Case(old: "id,name,roles,tags", new: "name,roles,tags", file: "people.csv"),
        Case(old: "id,name,roles,tags", new: "id,name,name,tags", file: "people.csv"),
        Case(old: "ben,Ben Berg", new: "aino,Ben Berg", file: "people.csv"),
        Case(old: "ben,Ben Berg", new: ",Ben Berg", file: "people.csv"),
        Case(old: "ben,Ben Berg", new: "ben,\"Ben Berg", file: "people.csv"),
        Case(old: "ben,Ben Berg", new: "ben,\"Ben\" Berg", file: "people.csv"),
        Case(old: "grade-3\nben", new: "grade-3,more\nben", file: "people.csv"),
        Case(old: "3A,3,21", new: "3A,3,many", file: "classes.csv"),
        Case(
            old: "id,grade,pupils\n3A,3,21", new: "id,grade,pupils,part of\n3A,3,21,3B\n3C,3,4,3C", file: "classes.csv"),
        Case(old: "3B,3,19", new: "3B,3,-1", file: "classes.csv"),
        Case(old: "3A,math,aino,Mon,1", new: "3C,math,aino,Mon,1", file: "timetable.csv"),
        Case(old: "3A,math,aino,Mon,1", new: "3A,math,aino + anio,Mon,1", file: "timetable.csv"),
        Case(old: "3A,math,aino,Mon,1", new: "3A,math,aino,Fri,1", file: "timetable.csv"),
        Case(old: "3A,math,aino,Mon,1", new: "3A,math,aino,Monday,1", file: "timetable.csv"),
        Case(old: "3A,math,aino,Mon,1", new: "3A,math,aino,Mon,9", file: "timetable.csv"),
        Case(old: "3A,math,aino,Mon,1", new: "3A,,aino,Mon,1", file: "timetable.csv"),
        Case(old: "3A,Finnish,aino,Mon,2", new: "3A,math,aino,Mon,1", file: "timetable.csv"),
        Case(
            old: "class,subject,teachers,day,period",
            new:
                "class,subject,teachers,day,period,cover,week,room,lesson,kind\n3A,art,aino,Mon,3,only asistants,,,,\n3A,art,aino,Mon,3,sometimes,A,R9,,lessson\n3A,art,aino,Tue,3,,,,x,\n3A,art,ben,Mon,3,,,,x,",
            file: "timetable.csv"),
    ]

    @Test func messagesAreAsAgreed() throws {
        var text = ""
        for example in MessageTests.scenario + MessageTests.tables {
            let lines = try Brook().replacing(example.old, with: example.new, in: example.file).problems()
            text += "\(example.file): \(quoted(example.old)) becomes \(quoted(example.new))\n"
            text += lines.map { "  \($0)\n" }.joined() + "\n"
        }
        for (found, wanted) in zip(text.split(separator: "\n"), agreedMessages.split(separator: "\n")) {
            #expect(found == wanted)
        }
        #expect(text == agreedMessages)
    }

    private func quoted(_ text: String) -> String {
        "`" + text.replacing("\n", with: "\\n") + "`"
    }
}
