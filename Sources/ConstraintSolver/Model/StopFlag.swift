internal import Synchronization

/// A flag that any thread may raise to end a search early; it stays raised.
///
/// The search answers within a tenth of a second with the best that it has. A raised flag makes the result depend on the moment;
/// everything else about a search is reproducible.
public final class StopFlag: Sendable {
    private let flag = Atomic<Bool>(false)

    /// Makes a flag that is not raised.
    public init() {}

    /// Raises the flag.
    public func stop() {
        flag.store(true, ordering: .relaxed)
    }

    /// Whether the flag is raised.
    public var isStopped: Bool {
        flag.load(ordering: .relaxed)
    }

    /// The same for a step of a loop over a model's constraints: looks at the flag at one number of 1024.
    func isStopped(at number: Int) -> Bool {
        number & 1023 == 0 && isStopped
    }
}
