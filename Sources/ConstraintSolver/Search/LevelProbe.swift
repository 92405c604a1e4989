/// What is known of a model's levels before any search, for tests.
package struct LevelProbe {
    private let levels: [Level]

    package init(_ model: Model) {
        levels = Level.levels(of: model, StopFlag())
    }

    package var count: Int { levels.count }

    package func base(_ level: Int) -> Int { levels[level].base }

    package func risesWithPrevious(_ level: Int) -> Bool { levels[level].risesWithPrevious }

    package func forced(_ level: Int, at value: Int) -> [Literal] {
        levels[level].forced(at: value).map { Literal(code: $0) }
    }
}
