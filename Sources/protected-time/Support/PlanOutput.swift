#if CommandLine
    import ArgumentParser
    import ProtectedTime
    import ScenarioFiles
    import SchoolModel

    /// How a plan is printed.
    enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    /// Prints a plan, once it is written to the file that is named, if any.
    func deliver(_ found: VerifiedPlan, of scenario: Scenario, to output: String?, as format: PlanFormat) throws {
        let file = PlanFile(found, of: scenario)
        if let output { try writeWhole(encodePlan(file), to: output) }
        switch format {
        case .json: Console.out(encodePlan(file))
        case .text:
            Console.out(PlanReport(scenario: scenario, file: file, verification: found.verification).text)
        }
    }
#endif
