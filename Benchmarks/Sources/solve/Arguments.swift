/// What the command line asks for.
struct Arguments {
    var file = ""
    var threads = 1
    var workers = 1
    var seed: UInt64 = 1
    var workLimit: Int?
    var timeLimit: Double?

    struct Mistake: Error {
        var message: String
    }

    static let usage = """
        usage: solve <file.cnf | file.opb> [--threads n] [--workers n] [--work-limit units] [--seed n] [--time-limit seconds]
        """

    init(_ words: [String]) throws(Mistake) {
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--") else {
                if !file.isEmpty { throw Mistake(message: "one file at a time: \(file), \(word)") }
                file = word
                continue
            }
            guard let text = rest.popFirst() else { throw Mistake(message: "\(word) needs a value") }
            switch word {
            case "--threads": threads = try number(word, text, 1...64)
            case "--workers": workers = try number(word, text, 1...64)
            case "--work-limit": workLimit = try number(word, text, 0...Int.max)
            case "--seed": seed = UInt64(try number(word, text, 0...Int.max))
            case "--time-limit": timeLimit = Double(try number(word, text, 0...1_000_000))
            default: throw Mistake(message: "unknown option \(word)")
            }
        }
        if file.isEmpty { throw Mistake(message: "no file is given") }
    }

    private func number(_ option: String, _ text: String, _ allowed: ClosedRange<Int>) throws(Mistake) -> Int {
        guard let number = Int(text), allowed.contains(number) else {
            throw Mistake(
                message: "\(option) is \(text); \(allowed.lowerBound) to \(allowed.upperBound) are allowed")
        }
        return number
    }
}
