public struct ScenarioProblem: Hashable, Sendable { public var message: String }
extension Scenario { public func problems() -> [ScenarioProblem] { [] } }
