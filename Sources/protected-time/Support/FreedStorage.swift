#if canImport(Glibc)
    import Glibc
#endif

/// Has large storage go back to the system when it is freed.
///
/// The C library keeps ever larger blocks for itself once such have been freed; a school of 60 teachers over eight weeks then took a
/// fifth more memory than was in use. A library must not change this for its host; a process of our own may.
func returnFreedStorage() {
    #if canImport(Glibc)
        // The header of `mallopt` is not among those that Swift imports.
        guard let symbol = unsafe dlsym(nil, "mallopt") else { return }
        let mallopt = unsafe unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)
        let mapThreshold: Int32 = -3
        _ = mallopt(mapThreshold, 1 << 20)
    #endif
}
