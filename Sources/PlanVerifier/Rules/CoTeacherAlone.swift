import SchoolModel

/// Rule 11: those who remain are enough for the pupils.
extension Reading {
    func coTeachersAlone() -> [Violation] {
        covers.compactMap { placed in
            guard placed.cover.action == .coTeacherAlone,
                let fault = reasonAgainstRemaining(placed.held, ratio: ratio(of: placed), without: nil)
            else { return nil }
            let held = index.held[placed.held]
            return Violation(
                .coTeacherAlone, "\(held.id) goes on without \(called(placed.cover.teacher)), but \(fault)",
                people: [placed.cover.teacher] + teachersThere(in: placed.held), span: held.span, occurrence: held.id)
        }
    }

    func ratio(of cover: PlacedCover) -> Int? {
        cover.pool.flatMap { index.scenario.cover.pools[$0].pupilsPerAdult }
    }

    /// Why those who remain in an occurrence are not enough, or `nil` where they are.
    ///
    /// - Parameter omitted: the place of a cover that is thought away.
    func reasonAgainstRemaining(_ held: Int, ratio: Int?, without omitted: Int?) -> String? {
        let own = teachersThere(in: held).count
        guard own >= 1 else { return "none of its teachers remains" }
        let lesson = lesson(of: held)
        guard let ratio, !lesson.remainingTeachersSuffice, lesson.kind != .duty else { return nil }
        let covering = Set((coversIn[held] ?? []).filter { $0 != omitted }.compactMap { covers[$0].person }).count
        return reasonAgainst(adults: own + covering, for: index.pupils(in: [index.held[held].lesson]), ratio: ratio)
    }

    /// Why so many adults are not enough, or `nil` where they are. Unknown pupils are never few enough.
    func reasonAgainst(adults: Int, for pupils: Int?, ratio: Int) -> String? {
        guard let pupils else { return "the number of pupils is unknown and the ratio asks for it" }
        guard ratio > 0 else { return "the ratio of \(ratio) pupils per adult can't be kept" }
        let needed = pupils.dividedRoundingUp(by: ratio)
        return adults >= needed
            ? nil : "\(pupils) pupils at \(ratio) per adult need \(needed) adults and have \(adults)"
    }
}
