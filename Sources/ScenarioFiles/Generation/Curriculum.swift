/// What a class of a grade learns in a week.
struct Curriculum {
    /// Lessons of one subject.
    struct Part {
        let subject: String
        let lessons: Int
        /// Whether two of them stand together.
        let hasDouble: Bool
    }

    let parts: [Part]

    /// The parts fill so many lessons; what is left over goes to the mother tongue.
    init(grade: Int, lessons: Int) {
        let band = (grade - 1) / 2
        var parts = [
            Part(subject: "English", lessons: [1, 3, 3][band], hasDouble: false),
            Part(subject: "PE", lessons: 2, hasDouble: false),
            Part(subject: "music", lessons: [1, 2, 2][band], hasDouble: false),
            Part(subject: "crafts", lessons: 2, hasDouble: true),
            Part(subject: "ethics", lessons: [1, 1, 2][band], hasDouble: false),
            Part(subject: "maths", lessons: [4, 4, 5][band], hasDouble: false),
            Part(subject: "science", lessons: [3, 3, 4][band], hasDouble: false),
            Part(subject: "art", lessons: 2, hasDouble: true),
            Part(subject: "history", lessons: [0, 1, 2][band], hasDouble: false),
        ].filter { $0.lessons > 0 }
        let rest = lessons - parts.map(\.lessons).reduce(0, +)
        parts.append(Part(subject: "language", lessons: rest, hasDouble: false))
        self.parts = parts
    }

    /// Everything that is taught, for what substitutes know.
    static let classTeacherSubjects = ["language", "maths", "science", "art", "history", "ethics"]
    static let specialSubjects = ["English", "PE", "music", "crafts"]
}
