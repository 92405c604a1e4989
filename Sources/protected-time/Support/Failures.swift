#if CommandLine
    import ArgumentParser
    import ProtectedTime
    import ScenarioFiles

    /// Runs the body of a command; whatever it throws is told on standard error and becomes the exit status.
    ///
    /// This is the one place where errors turn into numbers.
    func reportingFailures(_ body: () throws -> ExitStatus) throws {
        let status: ExitStatus
        do {
            status = try body()
        } catch let error as ScenarioError {
            Console.error(error.description)
            status = ExitStatus(error.kind)
        } catch let error as FETError {
            Console.error(error.description)
            status = error.reason == .missing ? .missingFile : .badData
        } catch let error as GenerationError {
            Console.error("Error: \(error)")
            status = .usage
        } catch let error as UnknownName {
            Console.error(error.message)
            status = .usage
        } catch let error as PlanningError {
            status = ExitStatus(telling: error)
        }
        if status != .done { throw ExitCode(status) }
    }

    extension ExitStatus {
        fileprivate init(_ kind: ScenarioError.Kind) {
            switch kind {
            case .missingFile: self = .missingFile
            case .badData: self = .badData
            case .notWritten: self = .notWritten
            case .cancelled: self = .undecided
            }
        }

        /// Tells why planning failed.
        fileprivate init(telling error: PlanningError) {
            switch error {
            case .invalidScenario(let problems):
                for problem in problems { Console.error("\(problem)") }
                self = .badData
            case .tooLarge(let message):
                Console.error("The scenario is too large: \(message)")
                self = .badData
            case .stopped:
                Console.error("Stopped before there was a result.")
                self = .undecided
            case .disagreement(_, let violations):
                Console.error(
                    "Internal error: the planner made a plan that its verifier does not accept. Please report it")
                Console.error("with the scenario and these options.")
                Console.error(ViolationReport(violations).text)
                self = .internalError
            }
        }
    }
#endif
