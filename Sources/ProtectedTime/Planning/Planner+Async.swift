internal import ConstraintSolver
internal import Dispatch

/// What happens while a plan is sought.
public enum PlanningEvent: Sendable {
    /// A better plan than all before.
    case improved(VerifiedPlan)
    case finished(PlanningResult)
}

extension Planner {
    /// Improving plans as they come, then the result. Ending the iteration ends the search.
    public func events() -> AsyncThrowingStream<PlanningEvent, any Error> {
        AsyncThrowingStream { continuation in
            let stop = StopFlag()
            continuation.onTermination = { _ in stop.stop() }
            // A thread of its own: searching would block one of the few cooperative ones.
            DispatchQueue(label: "ProtectedTime.Planner").async {
                do throws(PlanningError) {
                    let result = try run(stop: stop) { continuation.yield(.improved($0)) }
                    continuation.yield(.finished(result))
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
        }
    }

    /// Plans without blocking the caller. Cancelling the task ends the search with the best plan so far.
    public func plan() async throws(PlanningError) -> PlanningResult {
        let stop = StopFlag()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation {
                (continuation: CheckedContinuation<Result<PlanningResult, PlanningError>, Never>) in
                DispatchQueue(label: "ProtectedTime.Planner").async {
                    continuation.resume(returning: Result { () throws(PlanningError) in try run(stop: stop) })
                }
            }
        } onCancel: {
            stop.stop()
        }
        return try result.get()
    }
}
