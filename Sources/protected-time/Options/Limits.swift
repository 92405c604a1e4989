#if CommandLine
    import ArgumentParser

    /// `10s`, `500ms`, `2m`.
    struct TimeLimit: ExpressibleByArgument {
        var duration: Duration

        static let allowed = "a number with ms, s or m, such as 500ms, 10s or 2m, up to 1440m"

        init?(argument: String) {
            guard let (number, unit) = amount(argument) else { return nil }
            let milliseconds: Int
            switch unit {
            case "ms": milliseconds = 1
            case "s": milliseconds = 1_000
            case "m": milliseconds = 60_000
            default: return nil
            }
            guard number > 0, number <= 86_400_000 / milliseconds else { return nil }
            duration = .milliseconds(number * milliseconds)
        }
    }

    /// `300MB`, `2GB`.
    struct MemoryLimit: ExpressibleByArgument {
        var bytes: Int

        static let allowed = "a number with MB or GB, such as 300MB or 2GB, from 50MB to 1024GB"

        init?(argument: String) {
            guard let (number, unit) = amount(argument) else { return nil }
            let size: Int
            switch unit {
            case "MB": size = 1_000_000
            case "GB": size = 1_000_000_000
            default: return nil
            }
            guard number > 0, number <= 1_024_000_000_000 / size, number * size >= 50_000_000 else { return nil }
            bytes = number * size
        }
    }

    /// Digits and the unit that follows them, or `nil`.
    private func amount(_ text: String) -> (Int, String)? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { return nil }
        return (number, String(text.dropFirst(digits.count)))
    }

    /// Reads the value of an option, or says what is allowed.
    func allowing<Value: ExpressibleByArgument>(_ allowed: String, _ type: Value.Type)
        -> @Sendable (String) throws -> Value
    {
        { text in
            guard let value = Value(argument: text) else { throw ValidationError("Allowed: \(allowed).") }
            return value
        }
    }
#endif
