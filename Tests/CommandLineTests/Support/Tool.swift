import Foundation
import Testing

/// The built `protected-time`, run as a process.
struct Tool {
    /// How a run ended, and what it wrote.
    struct Run {
        /// The exit status, or `nil` where a signal ended the process.
        var status: Int32?
        var output: String
        var errors: String
    }

    let arguments: [String]

    init(_ arguments: [String]) {
        self.arguments = arguments
    }

    /// Runs the tool to its end.
    static func run(_ arguments: String...) throws -> Run {
        try Tool(arguments).run()
    }

    /// Runs the tool to its end.
    ///
    /// Output goes to files, so that no full pipe stops the process. The watchdog is no measure of speed: it ends what
    /// would hang for ever.
    func run(meanwhile: (Process) throws -> Void = { _ in }) throws -> Run {
        let folder = try TemporaryFolder()
        let output = try folder.write("", to: "output")
        let errors = try folder.write("", to: "errors")
        let process = Process()
        process.executableURL = try Self.executable
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        try meanwhile(process)
        if ended.wait(timeout: .now() + .seconds(600)) == .timedOut {
            process.interrupt()
            kill(process.processIdentifier, SIGKILL)
            throw Stuck()
        }
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : nil,
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    struct Stuck: Error {}
    struct NotBuilt: Error {}

    /// The tool lies in the folder of the test bundle, or one above it where the bundle is a folder itself.
    private static var executable: URL {
        get throws {
            let start = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            let starts = [start, Bundle.main.bundleURL]
            for start in starts {
                var folder = start
                for _ in 0..<5 {
                    folder.deleteLastPathComponent()
                    let tool = folder.appendingPathComponent("protected-time")
                    if (try? tool.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true {
                        return tool
                    }
                }
            }
            throw NotBuilt()
        }
    }
}

extension Tool.Run: CustomTestStringConvertible {
    var testDescription: String {
        "status \(status.map(String.init) ?? "signal"), output: \(output.prefix(400)), errors: \(errors.prefix(800))"
    }
}
