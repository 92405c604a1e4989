import Foundation
import ScenarioFiles
import Testing

/// Damaged files either load or are refused with a message; nothing crashes or hangs.
@Suite struct FuzzTests {
    /// The same numbers on every machine (SplitMix64).
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let pieces = [
        "[", "]", "{", "}", ":", ",", "- ", "\n", "\"", "'", "&a ", "*a", "|", ">", "#", "?", "!", "%", "\t", "\r", "+",
        "99999999999999999999", "-1", "24:00", "0000-00-00", "9999-12-31", "\u{FEFF}", "é", "\u{0}", "~", "<<", "per",
        "Mon-Sun", "2026-09-07 to 9999-12-31",
    ]

    private func damaged(_ data: Data, _ random: inout Random) -> Data {
        var bytes = [UInt8](data)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.removeSubrange(place...)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...20, using: &random)))
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 3:
                let from = Int.random(in: 0...bytes.count, using: &random)
                let piece = bytes[from..<min(bytes.count, from + 30)]
                bytes.insert(contentsOf: piece, at: place)
            default:
                bytes.insert(contentsOf: (FuzzTests.pieces.randomElement(using: &random) ?? "").utf8, at: place)
            }
        }
        return Data(bytes)
    }

    @Test(.timeLimit(.minutes(5)), arguments: 0..<6) func damagedScenarios(seed: Int) throws {
        var random = Random(state: UInt64(seed))
        var example = try Brook()
        if seed.isMultiple(of: 2) {
            for (name, text) in try Repository.formatExample() { example.files[name] = Data(text.utf8) }
        }
        for _ in 0..<60 {
            let names = example.files.keys.sorted()
            guard let name = names.randomElement(using: &random), let data = example.files[name] else { continue }
            let damaged = damaged(data, &random)
            let found = try example.setting(name, damaged).problems()
            #expect(found.allSatisfy { !$0.isEmpty })
        }
    }

    @Test(.timeLimit(.minutes(5))) func everyBeginningOfAFile() throws {
        let json = Data(
            """
            {"school": "B", "calendar": {"from": "2026-09-07", "to": "2026-09-18"}, "rooms": [{"id": "\\u00e9\\n"}, 1e3]}
            """.utf8)
        for end in 0..<json.count {
            #expect(try !Brook().setting("x.json", json.prefix(end)).problems("x.json").isEmpty)
        }
        let brook = try Brook()
        let yaml = brook.files["scenario.yaml"] ?? Data()
        for end in stride(from: 0, to: yaml.count, by: 23) {
            _ = try brook.setting("scenario.yaml", yaml.prefix(end)).problems()
        }
    }
}
