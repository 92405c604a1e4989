#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Runs `body(0)` to `body(count - 1)` on up to `threads` threads, the calling one among them, and returns when all are done. Thread t runs the
/// numbers t, t + threads, …; a thread that can't be started has its numbers run by the calling thread.
/// That one calls `meanwhile` before its numbers, once the others have started.
///
/// Plain threads rather than tasks: a search keeps its thread busy for a long time, and an embedder's cooperative pool is not ours to fill.
func runInParallel(
    _ count: Int, threads: Int, meanwhile task: () -> Void = {}, _ body: @escaping @Sendable (Int) -> Void
) {
    let threads = max(min(threads, count), 1)
    let share: @Sendable (Int) -> Void = { first in
        for number in stride(from: first, to: count, by: threads) { body(number) }
    }
    var started: [pthread_t] = []
    var left = [0]
    for first in 1..<max(threads, 1) {
        if let thread = start({ share(first) }) { started.append(thread) } else { left.append(first) }
    }
    task()
    for first in left { share(first) }
    for thread in started { _ = pthread_join(thread, nil) }
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
