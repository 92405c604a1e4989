import SchoolModel

extension Phrase where Value == Meeting.Rhythm {
    /// `week`, `2 weeks, at the same time`.
    static let every = Phrase(
        "a rhythm like `week`, `2 weeks` or `week, at the same time`",
        pattern: "^(week|[0-9]+ weeks)(, at the same time)?$"
    ) { text throws(Wrong) in
        var parts = words(text)
        let isFixed = parts.suffix(5) == [",", "at", "the", "same", "time"]
        if isFixed { parts.removeLast(5) }
        if parts == ["week"] { return .everyWeeks(1, atSameTime: isFixed) }
        guard parts.count == 2, parts[1] == "weeks", let weeks = digits(parts[0]), (1...520).contains(weeks) else {
            throw Wrong()
        }
        return .everyWeeks(weeks, atSameTime: isFixed)
    }

    /// `3`, `3, at least 7 days apart`.
    static let times = Phrase(
        "a number like `3` or `3, at least 7 days apart`", pattern: "^[0-9]+(, at least [0-9]+ days apart)?$"
    ) { text throws(Wrong) in
        let parts = words(text)
        guard let times = parts.first.flatMap({ digits($0) }), (1...1_000).contains(times) else { throw Wrong() }
        if parts.count == 1 { return .times(times, minimumDaysApart: 1) }
        guard parts.count == 7, parts[1...3] == [",", "at", "least"], parts[5...6] == ["days", "apart"],
            let days = digits(parts[4]), (1...366).contains(days)
        else { throw Wrong() }
        return .times(times, minimumDaysApart: days)
    }
}

extension Phrase where Value == Meeting.Length {
    /// `45 min`, `2 periods together`, `2 periods together, across breaks`.
    static let meetingLength = Phrase(
        "a length like `45 min`, `2 periods together` or `2 periods together, across breaks`",
        pattern: "^([0-9]+ min|1 period|[0-9]+ periods together(, across breaks)?)$"
    ) { text throws(Wrong) in
        let parts = words(text)
        guard let number = parts.first.flatMap({ digits($0) }), number >= 1 else { throw Wrong() }
        switch parts.dropFirst().joined(separator: " ") {
        case "min" where number <= 1_440: return .minutes(number)
        case "period" where number == 1: return .periods(1, acrossBreaks: false)
        case "periods together" where number <= 50: return .periods(number, acrossBreaks: false)
        case "periods together , across breaks" where number <= 50: return .periods(number, acrossBreaks: true)
        default: throw Wrong()
        }
    }
}

/// `4`, `4, with [dina, aino]`; the names are looked up later.
struct QuorumPhrase: Sendable {
    var count: Int
    var including: [String]
}

extension Phrase where Value == QuorumPhrase {
    static let quorum = Phrase(
        "a number like `4` or `4, with [dina]`", pattern: "^[0-9]+(, *with +\\S.*)?$"
    ) { text throws(Wrong) in
        let comma = text.firstIndex(of: ",")
        guard let count = digits(trimmed(text[..<(comma ?? text.endIndex)])), (1...10_000).contains(count) else {
            throw Wrong()
        }
        guard let comma else { return QuorumPhrase(count: count, including: []) }
        var rest = trimmed(text[text.index(after: comma)...])
        guard rest.hasPrefix("with ") else { throw Wrong() }
        rest = trimmed(rest.dropFirst(5))
        if rest.hasPrefix("[") {
            guard rest.hasSuffix("]") else { throw Wrong("The bracket is not closed.") }
            rest = String(rest.dropFirst().dropLast())
        }
        let names = rest.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
        guard names.allSatisfy({ !$0.isEmpty }) else { throw Wrong() }
        return QuorumPhrase(count: count, including: names)
    }
}

/// `120 per week, in blocks of 30 min`.
struct WeeklyMinutes: Sendable {
    var perWeek: Int
    var block: Int
}

extension Phrase where Value == WeeklyMinutes {
    static let weeklyMinutes = Phrase(
        "minutes like `120 per week, in blocks of 30 min`", pattern: "^[0-9]+ per week, in blocks of [0-9]+ min$"
    ) { text throws(Wrong) in
        let parts = words(text)
        guard parts.count == 9, parts[1...6] == ["per", "week", ",", "in", "blocks", "of"], parts[8] == "min",
            let perWeek = digits(parts[0]), let block = digits(parts[7]), (1...10_080).contains(perWeek),
            (1...1_440).contains(block)
        else { throw Wrong() }
        return WeeklyMinutes(perWeek: perWeek, block: block)
    }
}
