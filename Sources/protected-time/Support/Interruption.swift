#if CommandLine
    import Dispatch
    import Foundation
    import ProtectedTime

    /// Turns the first Ctrl-C (or `SIGTERM`) into a request to stop; the second one ends the process as ever.
    ///
    /// The signals are taken by dispatch sources on a thread of their own: a handler that the system calls in the middle
    /// of anything could do nothing but set a flag, and the planner needs every cooperative thread.
    final class Interruption {
        let stop = StopFlag()
        private let sources: [any DispatchSourceSignal]

        init() {
            let queue = DispatchQueue(label: "protected-time.interruption")
            sources = [SIGINT, SIGTERM].map { number in
                signal(number, SIG_IGN)
                return DispatchSource.makeSignalSource(signal: number, queue: queue)
            }
            for (source, number) in zip(sources, [SIGINT, SIGTERM]) {
                source.setEventHandler { [stop] in
                    signal(number, SIG_DFL)
                    stop.stop()
                }
                source.resume()
            }
        }

        deinit {
            for source in sources { source.cancel() }
        }
    }
#endif
