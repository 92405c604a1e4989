/// What a school says about cover.
public struct CoverRules: Hashable, Sendable {
    /// In the order in which they are asked.
    public var pools: [Pool]
    /// `true`: a later pool may be used only where nobody of an earlier one can. `false`: the order is a preference.
    public var isStrict: Bool
    public var limits: [Limit]
    /// Points of the goal *disruption* for a double lesson that is not covered as one, or `nil`: it must be.
    public var splitDoublePoints: Int?
    /// Points of the goal *disruption* for each action.
    public var disruption: DisruptionPoints
    /// Days on which no teacher is taken out of a lesson for a session. Absences are covered all the same.
    public var noReleaseDays: [Day]

    public init(
        pools: [Pool] = [], isStrict: Bool = false, limits: [Limit] = [], splitDoublePoints: Int? = nil,
        disruption: DisruptionPoints = DisruptionPoints(), noReleaseDays: [Day] = []
    ) {
        self.pools = pools
        self.isStrict = isStrict
        self.limits = limits
        self.splitDoublePoints = splitDoublePoints
        self.disruption = disruption
        self.noReleaseDays = noReleaseDays.sorted()
    }
}

/// The points of the goal *disruption*: for each lesson that loses its own teacher the action's points × the subject's
/// weight.
public struct DisruptionPoints: Hashable, Sendable {
    /// A substitute who has the lesson's subject among the tags.
    public var qualifiedSubstitute: Int
    /// Any other adult.
    public var otherAdult: Int
    public var combine: Int
    public var coTeacherAlone: Int
    public var classAway: Int
    /// Weights of subjects that are not 1, by subject.
    public var subjectWeights: [String: Int]

    public init(
        qualifiedSubstitute: Int = 2, otherAdult: Int = 3, combine: Int = 4, coTeacherAlone: Int = 1,
        classAway: Int = 0, subjectWeights: [String: Int] = [:]
    ) {
        self.qualifiedSubstitute = qualifiedSubstitute
        self.otherAdult = otherAdult
        self.combine = combine
        self.coTeacherAlone = coTeacherAlone
        self.classAway = classAway
        self.subjectWeights = subjectWeights
    }
}
