import PlanVerifier
import SchoolModel

extension Breakage {
    /// Rule 15: every limit of the village is full, so that one less breaks it; other quantities, scopes and windows are
    /// added.
    static let limits = [
        Breakage("too many covers of a person in a week", .limit, people: ["ben"], at: (14, 900), words: "one-a-week") {
            $0.setLimit("one-a-week", atMost: 0)
        },
        Breakage(
            "too many cover minutes of several together", .limit, people: ["fia", "emil"], at: (15, 1300),
            words: "office"
        ) {
            $0.setLimit("office", atMost: 119)
        },
        Breakage("too much money for covers in a month", .limit, people: ["gus", "ben"], at: (14, 900), words: "purse")
        {
            $0.setLimit("purse", atMost: 21_399)
        },
        Breakage("a class loses too many lessons in a day", .limit, at: (11, 1015), words: "4A") {
            $0.setLimit("class-day", atMost: 2)
        },
        Breakage("a subject loses too many minutes in a fortnight", .limit, at: (14, 815), words: "math") {
            $0.setLimit("math", atMost: 89)
        },
        Breakage("a class loses a subject too often in a term", .limit, at: (15, 1300), words: "3B art") {
            $0.setLimit("art", atMost: 1)
        },
        Breakage(
            "a host has too many visits with those before", .limit, people: ["hugo"], at: (11, 815), words: "guests"
        ) {
            $0.setLimit("guests", atMost: 2)
        },
        Breakage("too many sessions of a person in a week", .limit, people: ["aino"], at: (10, 1345), words: "meetings")
        {
            $0.setLimit("meetings", atMost: 3)
        },
        Breakage(
            "too many session minutes of a person in a week", .limit, people: ["dora"], at: (11, 815), words: "sitting"
        ) {
            $0.setLimit("sitting", atMost: 299)
        },
        Breakage(
            "a teacher leaves too many lessons in a day", .limit, people: ["dora"], at: (11, 1015), words: "leaving"
        ) {
            $0.setLimit("leaving", atMost: 2)
        },
        Breakage("too many covers at one moment", .limit, words: "at one moment") {
            $0.setLimit("at-once", atMost: 0)
        },
        Breakage("an opening balance is above the cap", .limit, people: ["carla"], words: "opening balance") {
            $0.cover.limits = [
                Limit(
                    id: "before", atMost: 2, of: .covers, scope: .eachPerson(["carla"]), per: .year,
                    opening: ["carla": 3])
            ]
        },
        Breakage("covers by all in the year", .limit, people: ["fia", "gus", "ben", "emil"], at: (15, 1300)) {
            $0.cover.limits = [Limit(id: "few", atMost: 7, of: .covers, scope: .all, per: .year)]
        },
        Breakage("a called-out half day counts once, at its first cover", .limit, people: ["gus"], at: (11, 815)) {
            $0.cover.limits = [
                Limit(id: "calls", atMost: 9499, of: .coverMoney, scope: .eachPerson(["gus"]), per: .moment),
                Limit(id: "day", atMost: 9500, of: .coverMoney, scope: .eachPerson(["gus"]), per: .day),
            ]
        },
        Breakage("sessions of several at one moment", .limit, people: ["aino", "dora"], at: (16, 1015)) {
            $0.cover.limits = [
                Limit(id: "out", atMost: 1, of: .sessions, scope: .together(["aino", "dora"]), per: .moment)
            ]
        },
    ]
}
