#if CommandLine
    import ArgumentParser

    /// What the command's exit status says. The numbers from 64 are those of `sysexits.h`.
    enum ExitStatus: Int32, CaseIterable {
        case done = 0
        case violations = 1
        case impossible = 2
        case undecided = 3
        case usage = 64
        case badData = 65
        case missingFile = 66
        case internalError = 70
        case notWritten = 73

        var meaning: String {
            switch self {
            case .done: "done; of plan: a verified plan, after Ctrl-C too if there is one"
            case .violations: "check found violations; of read: the file is no solution"
            case .impossible: "no plan keeps all that is guaranteed"
            case .undecided: "no plan within the limit, and no proof that there is none"
            case .usage: "wrong options"
            case .badData: "a file says something wrong"
            case .missingFile: "no such file"
            case .internalError: "a mistake of this program"
            case .notWritten: "a file could not be written"
            }
        }

        static var help: String {
            "Exit status:\n"
                + allCases.map { "  \($0.rawValue)   ".prefix(6) + $0.meaning }.joined(separator: "\n")
        }
    }

    extension ExitCode {
        init(_ status: ExitStatus) {
            self.init(status.rawValue)
        }
    }
#endif
