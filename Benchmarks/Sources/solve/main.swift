import Foundation

do {
    let code = Run(arguments: try Arguments(Array(CommandLine.arguments.dropFirst())))()
    exit(code.rawValue)
} catch {
    Printer.complaint("solve: \(error.message)\n\(Arguments.usage)")
    exit(ExitCode.usage.rawValue)
}
