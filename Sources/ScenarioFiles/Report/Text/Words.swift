import SchoolModel

/// How numbers, dates and lists stand in a report.
package enum Words {
    /// Cents as an amount without a currency: `1 234.50`. No currency is built in, so none is printed.
    package static func money(_ cents: Int) -> String {
        let magnitude = cents.magnitude
        let fraction = String(magnitude % 100)
        return (cents < 0 ? "-" : "") + grouped(magnitude / 100) + "." + (fraction.count == 1 ? "0" : "") + fraction
    }

    /// A whole number in groups of three digits: `1 234`.
    package static func number(_ value: Int) -> String {
        (value < 0 ? "-" : "") + grouped(value.magnitude)
    }

    /// A value counted in hundredths: `2`, `2.5`, `0.33`.
    package static func hundredths(_ value: Int) -> String {
        let magnitude = value.magnitude
        var fraction = String(magnitude % 100)
        if fraction.count == 1 { fraction = "0" + fraction }
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return (value < 0 ? "-" : "") + grouped(magnitude / 100) + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// A share in tenths of a percent, rounded up so that a gap is never told smaller than it is: `2.8 %`.
    package static func percent(_ part: Int, of whole: Int) -> String {
        let tenths = Int((Double(part.magnitude) * 1000 / Double(max(1, whole.magnitude))).rounded(.up))
        return "\(grouped(UInt(tenths) / 10)).\(tenths % 10) %"
    }

    /// `1 lesson`, `2 lessons`.
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(Self.number(number)) \(number == 1 ? one : many ?? one + "s")"
    }

    /// `a`, `a and b`, `a, b and c`.
    package static func list(_ items: [String], _ last: String = "and") -> String {
        guard items.count > 1, let end = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(last) " + end
    }

    /// `Mon 2026-09-14`.
    static func date(_ day: Day) -> String {
        "\(day.weekday.abbreviation) \(day)"
    }

    /// `45 min`.
    static func minutes(_ minutes: Int) -> String {
        "\(number(minutes)) min"
    }

    private static func grouped(_ magnitude: UInt) -> String {
        let digits = Array(String(magnitude))
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index) % 3 == 0 { result.append(" ") }
            result.append(digit)
        }
        return result
    }
}
