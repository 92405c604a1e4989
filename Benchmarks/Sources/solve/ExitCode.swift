/// The exit codes of the competitions, and those of sysexits.h for mistakes.
enum ExitCode: Int32 {
    case unknown = 0
    case satisfiable = 10
    case unsatisfiable = 20
    case optimumFound = 30
    case usage = 64
    case badInput = 65
    case unreadable = 66
    /// The solver's answer does not satisfy the file.
    case wrongAnswer = 70
}
