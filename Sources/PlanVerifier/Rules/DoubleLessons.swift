import SchoolModel

/// Rule 14: both parts of a double lesson are covered alike.
extension Reading {
    /// Two occurrences of one lesson with no other teaching period between them, both left by a teacher.
    struct Double {
        var first: Post
        var second: Post
    }

    func splitDoubles() -> [Violation] {
        guard index.scenario.cover.splitDoublePoints == nil else { return [] }
        return doublesCoveredDifferently().map { double in
            let (first, second) = (index.held[double.first.held], index.held[double.second.held])
            let people = [double.first, double.second].compactMap { post in
                coversOf[post]?.first.flatMap { covers[$0].person }
            }
            return Violation(
                .doubleLesson,
                "\(first.id) and its second part at \(second.span.range.start), left by "
                    + "\(called(double.first.teacher)), are not covered alike",
                people: [double.first.teacher] + firstOfEach(people, by: \.self), span: second.span,
                occurrence: second.id)
        }
    }

    /// The doubles whose two covers differ in action, person or joined lesson. Parts without a cover are rule 7's.
    func doublesCoveredDifferently() -> [Double] {
        doublesLeft().filter { double in
            guard let first = coversOf[double.first]?.first, let second = coversOf[double.second]?.first else {
                return false
            }
            let (one, other) = (covers[first].cover, covers[second].cover)
            return one.action != other.action || one.person != other.person
                || one.joins?.lesson != other.joins?.lesson
        }
    }

    private func doublesLeft() -> [Double] {
        var last: [Post: Int] = [:]
        var found: [Double] = []
        for departure in departures where !index.held[departure.post.held].isCancelled {
            // A teacher's parts of one lesson come in order; the key stands for the lesson rather than one occurrence.
            let number = departure.post.held
            let key = Post(held: index.held[number].lesson, teacher: departure.post.teacher)
            if let before = last[key], isDouble(before, number) {
                found.append(Double(first: Post(held: before, teacher: key.teacher), second: departure.post))
            }
            last[key] = number
        }
        return found
    }

    private func isDouble(_ first: Int, _ second: Int) -> Bool {
        let (one, other) = (index.held[first].span, index.held[second].span)
        guard one.day == other.day, let school = index.school[lesson(of: first).school] else { return false }
        return !school.bells.periods(on: one.day.weekday).contains {
            $0.isTeaching && one.range.end <= $0.range.start && $0.range.start < other.range.start
        }
    }
}
