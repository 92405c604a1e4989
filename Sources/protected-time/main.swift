// The package trait `CommandLine` brings ArgumentParser and Yams. Without it the executable still builds, so that every
// product of the package does, and says what it lacks.
#if CommandLine
    import ArgumentParser

    returnFreedStorage()
    ProtectedTimeCommand.main()
#else
    import Foundation

    FileHandle.standardError.write(
        Data("protected-time was built without its command line (the package trait CommandLine is off).\n".utf8))
    exit(64)
#endif
