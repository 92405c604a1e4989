import SchoolModel

extension Village {
    /// The places of its decisions, for those who break them.
    enum At {
        static let (team, team2, visit, debrief, benchmark, faculty, faculty2, cafe) = (0, 1, 2, 3, 4, 5, 6, 7)
        static let (art, art2, finnish, craft, craft2, math, combined, hugosArt) = (0, 1, 2, 3, 4, 5, 6, 7)
        static let (yard, science, trip, trip2) = (8, 9, 10, 11)
    }

    static let plan = Plan(
        sessions: [
            Session(
                requirement: "team", school: "main", span: span(8, 1300, 1345), attendees: ["aino", "ben", "carla"],
                place: .room("staff")),
            Session(
                requirement: "team", school: "main", span: span(15, 1300, 1345), attendees: ["aino", "ben", "carla"],
                place: .room("staff")),
            Session(
                requirement: "visits", kind: .visit([VisitedLesson(held("4B-math", 10, 1015), host: "hugo")]),
                school: "main", span: span(10, 1015, 1100), attendees: ["aino"]),
            Session(
                requirement: "visits", kind: .debrief, school: "main", span: span(10, 1345, 1400),
                attendees: ["aino", "hugo"]),
            Session(
                requirement: "benchmark",
                kind: .visit([
                    VisitedLesson(held("4B-math", 11, 815), host: "hugo"),
                    VisitedLesson(held("4B-art", 11, 900), host: "hugo"),
                ]), school: "main", span: span(11, 815, 1200), attendees: ["dora"]),
            Session(
                requirement: "faculty", school: "main", span: span(9, 1400, 1515),
                attendees: ["aino", "ben", "dora", "hugo", "emil"]),
            Session(
                requirement: "faculty", school: "main", span: span(17, 1400, 1515),
                attendees: ["aino", "ben", "carla", "dora", "hugo"]),
            Session(
                requirement: "cafe", school: "main", span: span(16, 1015, 1145), attendees: ["aino", "dora"],
                place: .online),
        ],
        covers: [
            Cover(
                occurrence: held("3B-art", 8, 1300), teacher: "ben", action: .administrator, pool: "leadership",
                person: "fia"),
            Cover(
                occurrence: held("3B-art", 15, 1300), teacher: "ben", action: .administrator, pool: "leadership",
                person: "fia"),
            Cover(
                occurrence: held("3A-fin", 10, 1015), teacher: "aino", action: .substitute, pool: "subs", person: "gus"),
            Cover(
                occurrence: held("4A-craft", 11, 815), teacher: "dora", action: .substitute, pool: "subs", person: "gus"
            ),
            Cover(
                occurrence: held("4A-craft", 11, 900), teacher: "dora", action: .substitute, pool: "subs", person: "gus"
            ),
            Cover(
                occurrence: held("4A-math", 11, 1015), teacher: "dora", action: .substitute, pool: "subs", person: "gus"
            ),
            Cover(
                occurrence: held("4B-math", 14, 815), teacher: "hugo", action: .combine, pool: "join",
                joins: held("4A-math", 14, 815), room: "hall"),
            Cover(
                occurrence: held("4B-art", 14, 900), teacher: "hugo", action: .internalCover, pool: "colleagues",
                person: "ben"),
            Cover(
                occurrence: held("yard", 14, 945), teacher: "hugo", action: .assistant, pool: "assistants",
                person: "emil"),
            Cover(occurrence: held("3-sci", 9, 900), teacher: "carla", action: .coTeacherAlone, pool: "together"),
            Cover(occurrence: held("4B-math", 17, 1015), teacher: "hugo", action: .classAway),
            Cover(occurrence: held("4B-art", 17, 1100), teacher: "hugo", action: .classAway),
        ],
        roomChanges: [RoomChange(occurrence: held("3A-math", 16, 815), room: "spare")])
}
