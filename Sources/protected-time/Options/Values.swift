#if CommandLine
    import ArgumentParser
    import SchoolModel

    /// Reads a whole number in a range, or says what is allowed.
    func number(_ range: ClosedRange<Int>) -> @Sendable (String) throws -> Int {
        { text in
            guard let value = Int(text), range.contains(value) else {
                throw ValidationError("Allowed: a whole number from \(range.lowerBound) to \(range.upperBound).")
            }
            return value
        }
    }

    /// Reads one of a few words, or says which.
    func choice<Value: RawRepresentable<String> & CaseIterable & SendableMetatype>(_ type: Value.Type)
        -> @Sendable (String) throws -> Value
    {
        let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
        return { text in
            guard let value = Value(rawValue: text) else { throw ValidationError("Allowed: \(allowed).") }
            return value
        }
    }

    /// Reads the seed of all chance.
    @Sendable func seed(_ text: String) throws -> UInt64 {
        guard let value = UInt64(text) else {
            throw ValidationError("Allowed: a whole number from 0 to \(UInt64.max).")
        }
        return value
    }

    /// Reads a date as files write it.
    @Sendable func date(_ text: String) throws -> Day {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard text.count == 10, parts.count == 3, let year = parts[0], let month = parts[1], let number = parts[2],
            let day = Day(year: year, month: month, day: number)
        else { throw ValidationError("Allowed: a date such as 2026-09-14.") }
        return day
    }
#endif
