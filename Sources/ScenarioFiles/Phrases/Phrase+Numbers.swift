extension Phrase where Value == Int {
    /// A whole number in a range, written with digits only.
    static func number(_ range: ClosedRange<Int>, _ what: String = "a whole number") -> Phrase {
        Phrase("\(what) from \(range.lowerBound) to \(range.upperBound)", pattern: "^[0-9]+$") { text throws(Wrong) in
            guard let value = digits(text), range.contains(value) else { throw Wrong() }
            return value
        }
    }

    /// `45 min`, as minutes.
    static func minutes(_ range: ClosedRange<Int> = 1...1_440) -> Phrase {
        Phrase(
            "a duration like `45 min`, from \(range.lowerBound) to \(range.upperBound) minutes", pattern: "^[0-9]+ min$"
        ) { text throws(Wrong) in
            let parts = words(text)
            guard parts.count == 2, parts[1] == "min", let value = digits(parts[0]), range.contains(value) else {
                throw Wrong()
            }
            return value
        }
    }

    /// `24.00` or `24`, as cents.
    static let money = Phrase("an amount like `24.00`, at most 10000000", pattern: "^[0-9]+([.][0-9]{1,2})?$") {
        text throws(Wrong) in
        guard let cents = cents(text) else { throw Wrong() }
        return cents
    }

    /// `at most 2`.
    static let atMost = Phrase("a cap like `at most 2`", pattern: "^at most [0-9]+$") { text throws(Wrong) in
        let parts = words(text)
        guard parts.count == 3, parts[0] == "at", parts[1] == "most", let value = digits(parts[2]),
            (1...1_000_000).contains(value)
        else { throw Wrong() }
        return value
    }

    /// `3 days`.
    static let days = Phrase("a number of days like `3 days`, at most 366", pattern: "^[0-9]+ days?$") {
        text throws(Wrong) in
        let parts = words(text)
        guard parts.count == 2, parts[1] == "days" || parts[1] == "day", let value = digits(parts[0]), value <= 366
        else { throw Wrong() }
        return value
    }
}

extension Phrase where Value == Bool {
    static let yesOrNo = Phrase.choice(["yes": true, "no": false])
}

/// A number that is written with at most nine digits and nothing else.
func digits(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
}

/// Cents of an amount such as `24`, `24.5` or `24.00`, at most ten million.
func cents(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ digits($0) }), whole <= 10_000_000 else { return nil }
    if parts.count == 1 { return whole * 100 }
    guard parts.count == 2, (1...2).contains(parts[1].utf8.count), let fraction = digits(parts[1]) else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? fraction * 10 : fraction)
}
