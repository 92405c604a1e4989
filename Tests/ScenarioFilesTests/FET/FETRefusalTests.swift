import Foundation
import ScenarioFiles
import Testing

@Suite struct FETRefusalTests {
    @Test func `a file that is not there, and a folder`() throws {
        let missing = try #require(throws: FETError.self) { try importFET(file: "/nowhere/school.fet") }
        #expect(missing.description == "/nowhere/school.fet: no such file")
        #expect(missing.reason == .missing)
        let folder = try #require(throws: FETError.self) { try importFET(file: "/") }
        #expect(folder.reason == .unreadable)
    }

    @Test(arguments: ["", " \n\n", "PK\u{3}\u{4} zip", "class,subject\n3A,math\n", "{\"school\": 1}"])
    func `files of other kinds`(text: String) throws {
        #expect(try TinySchool.refusal(of: text).reason == .otherKind)
    }

    @Test func `XML of other kinds`() throws {
        let page = try TinySchool.refusal(of: "<html><body/></html>")
        #expect(page.reason == .otherKind)
        #expect(page.message.contains("its first element is <html>"))
        let list = try TinySchool.refusal(of: "<Activities_Timetable></Activities_Timetable>")
        #expect(list.message.contains("name the .fet file, and this one as its activities"))
        let swapped = try TinySchool().refusal(activities: TinySchool().text)
        #expect(swapped.message.contains("not a list of placed activities"))
    }

    @Test func `a truncated file is refused with line and column`() throws {
        let whole = TinySchool().text
        let text = String(whole.prefix(whole.count / 2))
        let error = try TinySchool.refusal(of: text)
        #expect(error.reason == .notXML)
        #expect(error.line == text.split(separator: "\n", omittingEmptySubsequences: false).count)
        #expect(error.column != nil)
        #expect(error.message.contains("ends too early"))
    }

    @Test func `every truncation is refused and none is imported`() throws {
        let whole = Array(TinySchool().text.utf8)
        let end = try #require(String(decoding: whole, as: UTF8.self).range(of: "</fet>")).lowerBound
        let last = String(decoding: whole, as: UTF8.self)[..<end].utf8.count + 5
        for length in stride(from: 0, through: last, by: 7) {
            _ = try TinySchool.refusal(of: Array(whole.prefix(length)))
        }
    }

    @Test func `damaged bytes never crash the import`() throws {
        let whole = Array(TinySchool().text.utf8)
        var state: UInt64 = 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0...next(4) { bytes[next(bytes.count)] = UInt8(next(256)) }
            do { _ = try TinySchool.importing(Data(bytes)) } catch is FETError {}
        }
    }

    @Test func `entities and document types are refused`() throws {
        let bomb = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE fet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <fet version="6.0.0"><Institution_Name>&b;</Institution_Name></fet>
            """
        let error = try TinySchool.refusal(of: bomb)
        #expect(error.description.hasSuffix(":2:1: has a document type declaration (<!DOCTYPE); a FET file has none"))
        let undeclared = try TinySchool.refusal(of: "<fet version=\"6\"><Institution_Name>&b;</Institution_Name></fet>")
        #expect(undeclared.reason == .notXML)
    }

    @Test func `other encodings are refused`() throws {
        let bytes = Array("<fet version=\"6\">\n<Name>".utf8) + [0xE9] + Array("</Name></fet>".utf8)
        let latin = try TinySchool.refusal(of: bytes)
        #expect(latin.line == 2)
        #expect(latin.column == 7)
        #expect(latin.message == "not text in UTF-8")
        let said = try TinySchool.refusal(of: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><fet></fet>")
        #expect(said.message.contains("encoding is ISO-8859-1"))
        let wide = Array("<fet>".utf16).flatMap { [UInt8($0 & 255), 0] }
        #expect(try TinySchool.refusal(of: [0xFF, 0xFE] + wide).reason == .otherKind)
        #expect(try TinySchool.refusal(of: wide).reason == .notXML)
    }

    @Test func `deep nesting is refused`() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(try TinySchool.refusal(of: "<fet version=\"6\">" + deep).message.contains("nested deeper"))
    }

    @Test func `a file that is not solved says how many activities are missing, and how to solve it`() throws {
        var tiny = TinySchool()
        tiny.time =
            TinySchool.start(1, "Monday", "1 08:00-08:45")
            + TinySchool.start(2, "Monday", "Break 09:35-10:00", weight: "95")
        let error = try tiny.refusal()
        #expect(error.reason == .unsolved)
        #expect(error.message.contains("1 of 2 active activities have no day and hour (the first is activity 2)"))
        #expect(error.message.contains("fet-cl --inputfile=hill.fet"))
        tiny.activities = ""
        #expect(try tiny.refusal().message.contains("no active activity"))
    }

    @Test func `days that are no days of a week are refused`() throws {
        var tiny = TinySchool()
        tiny.days = (1...8).map { "Day \($0)" }
        #expect(try tiny.refusal().reason == .contradiction)
        tiny.time = ""
        #expect(try tiny.refusal().message.contains("has 8 days"))
        tiny = TinySchool()
        for mode in ["Block_Planning", "Terms", "Unheard_Of"] {
            tiny.head = "<fet version=\"6.8.5\">\n<Mode>\(mode)</Mode>"
            #expect(try tiny.refusal().reason == .mode)
        }
        tiny.head = "<fet version=\"6.8.5\">\n<Mode>Mornings_Afternoons</Mode>"
        tiny.days = ["Monday", "Tuesday", "odd"]
        #expect(try tiny.refusal().message.contains("the number is even"))
    }

    @Test func `contradictions name the thing and the line`() throws {
        func refusal(_ change: (inout TinySchool) -> Void) throws -> FETError {
            var tiny = TinySchool()
            change(&tiny)
            let error = try tiny.refusal()
            #expect(error.reason == .contradiction)
            return error
        }
        #expect(try refusal { $0.teachers = TinySchool.teacher("Aino") }.message.contains("teacher \"Ben\""))
        #expect(try refusal { $0.teachers += TinySchool.teacher("Ben") }.message == "has two teachers called \"Ben\"")
        #expect(try refusal { $0.students = "" }.message.contains("students \"3a\""))
        #expect(try refusal { $0.days = [] }.message.contains("no list of days"))
        #expect(try refusal { $0.hours = [] }.message.contains("no list of hours"))
        #expect(try refusal { $0.hours += $0.hours }.message.contains("two hours"))
        #expect(try refusal { $0.space = TinySchool.room(1, "R9") }.message.contains("room \"R9\""))
        #expect(try refusal { $0.activities += "<Activity><Id>x</Id></Activity>" }.line != nil)
        #expect(try refusal { $0.activities += "<Activity><Id>2</Id></Activity>" }.message.contains("two activities"))
        let unknownDay = try refusal { $0.time += TinySchool.start(1, "Sunday", "1 08:00-08:45") }
        #expect(unknownDay.message == "no day is called \"Sunday\"; the file's days are Monday, Tuesday")
        #expect(unknownDay.line != nil)
        let long = try refusal {
            $0.activities = TinySchool.activity(1, "a", teachers: [], students: ["3a"], duration: 5)
        }
        #expect(long.message.contains("starts in hour 1 and lasts 5 hours, but a day has 4"))
        let endless = try refusal {
            $0.activities = TinySchool.activity(1, "a", teachers: [], students: ["3a"], duration: 1_000_000_000)
        }
        #expect(endless.message.contains("allowed are 1 to 100"))
    }

    @Test func `a list of activities of another file is refused`() throws {
        let list = "<Activities_Timetable><Activity><Id>77</Id></Activity></Activities_Timetable>"
        let error = try TinySchool().refusal(activities: list)
        #expect(error.message.contains("activity 77 is not in"))
        #expect(error.file.hasSuffix("hill_activities.xml"))
    }
}
