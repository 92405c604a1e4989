#if CommandLine
    import Foundation
    import ProtectedTime
    import ScenarioFiles

    /// The best plan so far on one line of standard error, for a person who waits. Nothing where nobody watches.
    ///
    /// The clock is for the eye only; no result depends on it.
    struct Progress {
        private let start = ContinuousClock.now

        func show(_ plan: VerifiedPlan) {
            guard Console.isWatched else { return }
            let tenths = Int((ContinuousClock.now - start) / .milliseconds(100))
            let line = ProgressLine(tenthsOfSecond: tenths, goals: plan.goals.map(PlanFile.GoalReport.init)).text
            Console.write("\r\u{1B}[K" + line, to: .standardError)
        }

        /// Leaves the line clean for what follows.
        func finish() {
            guard Console.isWatched else { return }
            Console.write("\r\u{1B}[K", to: .standardError)
        }
    }
#endif
