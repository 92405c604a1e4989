internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Runs `body(0)` to `body(count - 1)` on up to `threads` threads, the calling one among them, and returns when all are done. Whichever thread is
/// free takes the next number, so that those that take long had better come first.
/// The calling thread calls `meanwhile` before it takes any, once the others have started.
///
/// Plain threads rather than tasks: a search keeps its thread busy for a long time, and an embedder's cooperative pool is not ours to fill.
func runInParallel(
    _ count: Int, threads: Int, meanwhile task: () -> Void = {}, _ body: @escaping @Sendable (Int) -> Void
) {
    let queue = WorkQueue(count, body)
    // A thread that can't be started is one fewer.
    let started = (1..<max(min(threads, count), 1)).compactMap { _ in start { queue.work() } }
    task()
    queue.work()
    for thread in started { _ = pthread_join(thread, nil) }
}

/// Numbers that wait for a thread.
private final class WorkQueue: Sendable {
    private let next = Atomic(0)
    private let count: Int
    private let body: @Sendable (Int) -> Void

    init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        self.count = count
        self.body = body
    }

    /// Takes numbers until there is none left.
    func work() {
        while true {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            if number >= count { return }
            body(number)
        }
    }
}

/// What a thread is to run, on its way through C.
private final class Job: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }
}

private func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let job = unsafe Unmanaged.passRetained(Job(body))
    #if canImport(Darwin)
        var thread: pthread_t?
        let status = unsafe pthread_create(
            &thread, nil,
            { pointer in
                unsafe Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().body()
                return nil
            }, job.toOpaque())
    #else
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread, nil,
            { pointer in
                if let pointer = unsafe pointer {
                    unsafe Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().body()
                }
                return nil
            }, job.toOpaque())
    #endif
    if status != 0 {
        unsafe job.release()
        return nil
    }
    return thread
}
