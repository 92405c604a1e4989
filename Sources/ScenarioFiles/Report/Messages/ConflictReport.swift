/// Why there is no plan: what can't all be kept together, in the school's own words.
public struct ConflictReport: Sendable {
    /// One line for each requirement, limit, absence or decision that takes part.
    public var reasons: [String]
    /// Without any one of them there would be a plan, as far as these are concerned.
    public var isMinimal: Bool

    public init(reasons: [String], isMinimal: Bool) {
        self.reasons = reasons
        self.isMinimal = isMinimal
    }

    /// Lines of at most 100 columns.
    public var text: String {
        guard !reasons.isEmpty else {
            return "Impossible: no plan keeps the timetable and the rules of cover, whatever is promised.\n"
        }
        var page = Page()
        let many = reasons.count > 1
        page.add(section: [many ? "Impossible: these can't all be kept together." : "Impossible: this can't be kept."])
        page.add(section: reasons.flatMap { paragraph($0, first: "  • ") })
        if many {
            page.add(section: [
                isMinimal
                    ? "Each of them is needed for the clash: give up any one, and the others no longer clash."
                    : "It is not known whether all of them are needed for the clash."
            ])
        }
        return page.text
    }
}
