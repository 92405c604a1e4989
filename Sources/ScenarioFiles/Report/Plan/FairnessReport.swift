/// The fairness of a plan in words: how heavy the heaviest loads are, and how many carry them.
struct FairnessReport {
    /// Covers given per full-time contract and lessons lost per class, in hundredths, largest first.
    var vector: [Int]

    static let explanation = paragraph(
        "A load is the covers that a person gives, for a full-time contract, or the lessons that a class has without its "
            + "own teacher. The heaviest load comes first.", first: "  Fairness: ")

    /// `2 carry 3, 5 carry 2, 1 carries 1, 12 carry none`.
    var summary: String {
        var steps: [(load: Int, count: Int)] = []
        for load in vector {
            if steps.last?.load == load {
                steps[steps.count - 1].count += 1
            } else {
                steps.append((load, 1))
            }
        }
        let words = steps.prefix(4).map { step in
            "\(Words.number(step.count)) \(step.count == 1 ? "carries" : "carry") "
                + (step.load == 0 ? "none" : Words.hundredths(step.load))
        }
        guard !words.isEmpty else { return "nobody carries a load" }
        return words.joined(separator: ", ") + (steps.count > 4 ? ", the others less" : "")
    }
}
