import Foundation
import ScenarioFiles
import Testing

/// What the scenario itself finds contradictory is reported where the thing stands.
@Suite struct ContradictionTests {
    private func places(_ brook: Brook) throws -> [String] {
        do {
            _ = try brook.read()
            return []
        } catch let error as ScenarioError {
            return error.diagnostics.map { "\($0.file):\($0.line):\($0.column)" }
        }
    }

    @Test func aPoolThatIsPaidByHalfDayNeedsThem() throws {
        let brook = try Brook().replacing("24.00 per period", with: "95.00 per half day")
        #expect(try places(brook) == ["scenario.yaml:27:14"])
    }

    @Test func aLimitPerTermNeedsTerms() throws {
        let brook = try Brook().replacing("per: week}", with: "per: term}")
        #expect(try places(brook) == ["scenario.yaml:29:7"])
    }

    @Test func aMeetingOnAClosedDay() throws {
        let brook = try Brook().replacing("every: week", with: "dates: [2026-09-09]")
        #expect(try places(brook) == ["scenario.yaml:32:11"])
    }
}
