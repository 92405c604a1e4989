#if CommandLine
    import ConstraintSolver
    import ModelFiles
    import ScenarioFiles

    /// Reads what another solver found for a model, with the mistakes of the file told as those of a scenario are.
    func readSolution(at path: String, of model: Model) throws(ScenarioError) -> Assignment {
        // Larger than what solvers write for any model that fits into a machine's memory.
        let bytes = try readWhole(path, cap: 512 << 20)
        do throws(SolutionError) {
            return try readSolution(bytes, of: model)
        } catch {
            throw ScenarioError(
                kind: .badData,
                diagnostics: error.problems.map { Diagnostic(file: path, line: $0.line, message: $0.message) },
                omitted: error.omitted)
        }
    }
#endif
