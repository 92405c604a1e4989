#if CommandLine
    import Foundation

    /// The two streams that the command writes to.
    enum Console {
        /// Writes a result. A reader that went away (`| head`) ends the process, as of any tool.
        static func out(_ text: String) {
            write(text, to: .standardOutput)
        }

        /// Writes a message as a line of its own.
        static func error(_ message: String) {
            write(message.hasSuffix("\n") ? message : message + "\n", to: .standardError)
        }

        /// Whether a person watches standard error.
        static var isWatched: Bool { isatty(2) != 0 }

        static func write(_ text: String, to file: FileHandle) {
            try? file.write(contentsOf: Data(text.utf8))
        }
    }
#endif
