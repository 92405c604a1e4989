/// A clock time or a stretch of clock time that was found in a text: `08:15`, `8.15 - 9.00`, `8h15-9h00`, `01:15p`.
struct ClockText: Hashable {
    struct Time: Hashable {
        /// As written, 0…23.
        var hour: Int
        var minute: Int
        /// `true` for `am`, `false` for `pm`, `nil` where neither is written.
        var isMorning: Bool?

        /// Minutes since midnight, or `nil` where the time is earlier than `earliest`.
        ///
        /// A time without am and pm that would be too early is taken as one of a 12-hour clock, where it is then at
        /// most three hours later: after 12:10 comes 01:00, but after 09:00 does not come 08:45.
        func minutes(from earliest: Int) -> Int? {
            var total = hour * 60 + minute
            switch isMorning {
            case true?: total = hour == 12 ? minute : total
            case false?: total = hour < 12 ? total + 720 : total
            case nil: if total < earliest && hour < 12 && total + 720 <= earliest + 180 { total += 720 }
            }
            return total >= earliest ? total : nil
        }
    }

    var start: Time
    var end: Time?

    /// All clock times of a text in order; two that a dash joins are one stretch.
    static func all(in text: String) -> [ClockText] {
        var scanner = Scanner(text)
        return scanner.scan().times
    }

    /// The text without its clock times.
    static func removed(from text: String) -> String {
        var scanner = Scanner(text)
        return scanner.scan().rest
    }
}

/// Reads times from the characters of a text, by hand: the rules look behind, which regular expressions here can't.
private struct Scanner {
    private let characters: [Character]
    private var position = 0

    init(_ text: String) {
        characters = Array(text)
    }

    mutating func scan() -> (times: [ClockText], rest: String) {
        var times: [ClockText] = []
        var rest = ""
        while let character = peek() {
            guard character.isASCIIDigit else {
                rest.append(character)
                position += 1
                continue
            }
            if let start = time() {
                times.append(ClockText(start: start, end: endOfStretch()))
                rest.append(" ")
            } else {
                while let digit = peek(), digit.isASCIIDigit || digit == "." || digit == ":" {
                    rest.append(digit)
                    position += 1
                }
            }
        }
        return (times, rest)
    }

    private func peek(_ ahead: Int = 0) -> Character? {
        characters.indices.contains(position + ahead) ? characters[position + ahead] : nil
    }

    /// A dash with a time after it; anything else leaves the position where it is.
    private mutating func endOfStretch() -> ClockText.Time? {
        let before = position
        skipSpaces()
        if let dash = peek(), "-–—~".contains(dash) {
            position += 1
            skipSpaces()
            if let end = time() { return end }
        }
        position = before
        return nil
    }

    private mutating func skipSpaces() {
        while peek()?.isWhitespace == true { position += 1 }
    }

    /// A time at the position, which is then behind it; otherwise the position stays.
    private mutating func time() -> ClockText.Time? {
        let before = position
        guard let hour = number(), hour < 24, let separator = peek(), ":.hH".contains(separator) else {
            position = before
            return nil
        }
        position += 1
        let afterSeparator = position
        var minute = number()
        if minute == nil || position != afterSeparator + 2 {
            // `8h` needs no minutes, but `8.5` is no time.
            guard "hH".contains(separator), position == afterSeparator, peek()?.isLetter != true else {
                position = before
                return nil
            }
            minute = 0
        }
        guard let minute, minute < 60 else {
            position = before
            return nil
        }
        return ClockText.Time(hour: hour, minute: minute, isMorning: half())
    }

    private mutating func number() -> Int? {
        var digits = ""
        while let digit = peek(), digit.isASCIIDigit, digits.count < 3 {
            digits.append(digit)
            position += 1
        }
        return digits.count > 2 ? nil : Int(digits)
    }

    private mutating func half() -> Bool? {
        var ahead = peek()?.isWhitespace == true ? 1 : 0
        guard let letter = peek(ahead)?.lowercased(), letter == "a" || letter == "p" else { return nil }
        ahead += 1
        if peek(ahead)?.lowercased() == "m" { ahead += 1 }
        guard peek(ahead)?.isLetter != true else { return nil }
        position += ahead
        return letter == "a"
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { "0" <= self && self <= "9" }
}
