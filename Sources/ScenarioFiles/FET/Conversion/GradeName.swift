/// Reads the grade from the name of a year or a class, where the name leaves no doubt.
enum GradeName {
    private static let words: Set<String> = [
        "grade", "gr", "year", "yr", "class", "form", "std", "standard", "klasse", "luokka",
    ]

    /// 5 for `5`, `5a`, `5 B`, `5º`, `Grade 5`, `Year 5b`; `nil` for `3 AÑOS`, `2010-2011`, `A1`.
    static func grade(_ name: String) -> Int? {
        var rest = Substring(name).drop(while: \.isWhitespace)
        let word = rest.prefix(while: \.isLetter)
        if words.contains(word.lowercased()) {
            rest = rest.dropFirst(word.count).drop { $0.isWhitespace || $0 == "." || $0 == "-" }
        }
        let digits = rest.prefix { "0" <= $0 && $0 <= "9" }
        guard let number = Int(digits), (1...13).contains(number) else { return nil }
        // What may follow is the mark of an ordinal, and the letter of a parallel class.
        let tail = rest.dropFirst(digits.count).filter { !$0.isWhitespace && !"ºª°.-_/".contains($0) }
        return tail.count <= 1 && tail.allSatisfy(\.isLetter) ? number : nil
    }
}
