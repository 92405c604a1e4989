import SchoolModel

extension Phrase where Value == Pay {
    /// `none`, `24.00 per period`, `95.00 per half day`, …
    static let pay = Phrase(
        "a pay like `none`, `24.00 per period`, `0.50 per minute`, `95.00 per half day` or `180.00 per day`",
        pattern: "^(none|[0-9]+([.][0-9]{1,2})? per (period|minute|half day|day))$"
    ) { text throws(Wrong) in
        let parts = words(text)
        if parts == ["none"] { return .none }
        guard parts.count >= 3, parts[1] == "per", let amount = cents(parts[0]) else { throw Wrong() }
        switch parts[2...].joined(separator: " ") {
        case "period": return .perPeriod(amount)
        case "minute": return .perMinute(amount)
        case "half day": return .perHalfDay(amount)
        case "day": return .perDay(amount)
        default: throw Wrong()
        }
    }
}

extension Phrase where Value == Int? {
    /// `at least 1 adult per 22 pupils`, or `any number of pupils` for none.
    static let pupilsPerAdult = Phrase(
        "`at least 1 adult per 22 pupils` (with your number) or `any number of pupils`",
        pattern: "^(at least 1 adult per [0-9]+ pupils|any number of pupils)$"
    ) { text throws(Wrong) in
        let parts = words(text)
        if parts == ["any", "number", "of", "pupils"] { return nil }
        guard parts.count == 7, parts[..<5] == ["at", "least", "1", "adult", "per"], parts[6] == "pupils",
            let number = digits(parts[5]), (1...10_000).contains(number)
        else { throw Wrong() }
        return number
    }

    /// `together`, or `2 points when split`.
    static let doubleLessons = Phrase(
        "`together` or `2 points when split` (with your number)", pattern: "^(together|[0-9]+ points? when split)$"
    ) { text throws(Wrong) in
        let parts = words(text)
        if parts == ["together"] { return nil }
        guard parts.count == 4, parts[1] == "points" || parts[1] == "point", parts[2...] == ["when", "split"],
            let points = digits(parts[0]), points <= 1_000_000
        else { throw Wrong() }
        return points
    }
}

extension Phrase where Value == Meeting.OutsideHours {
    /// `no`, `unpaid`, `paid 20.00 per hour`.
    static let outsideHours = Phrase(
        "`no`, `unpaid` or `paid 20.00 per hour` (with your amount)",
        pattern: "^(no|unpaid|paid [0-9]+([.][0-9]{1,2})? per hour)$"
    ) { text throws(Wrong) in
        let parts = words(text)
        switch parts.first {
        case "no" where parts.count == 1: return .notAllowed
        case "unpaid" where parts.count == 1: return .allowed(centsPerHour: 0)
        case "paid" where parts.count == 4 && parts[2...] == ["per", "hour"]:
            guard let amount = cents(parts[1]) else { throw Wrong() }
            return .allowed(centsPerHour: amount)
        default: throw Wrong()
        }
    }
}
