/// A value of a YAML or JSON file: text as it is written, a list or a map.
///
/// There are no numbers, dates or truth values: what a text means is decided by the key it stands under.
struct Node: Sendable {
    enum Content: Sendable {
        case text(String)
        case list([Node])
        case map([Entry])
    }

    struct Entry: Sendable {
        var key: Text
        var value: Node
    }

    var place: Place
    var content: Content

    /// The limits that protect the process; they stand in the format page.
    struct Caps: Sendable {
        var bytes: Int
        var values: Int
        var levels = 64

        static let scenario = Caps(bytes: 8 << 20, values: 200_000)
        /// Plans are written by programs and hold the sessions and covers of a whole district.
        static let plan = Caps(bytes: 256 << 20, values: 10_000_000)
    }

    /// What it is, for messages.
    var kind: String {
        switch content {
        case .text(let text): text.isEmpty ? "nothing" : shown(text)
        case .list: "a list"
        case .map: "keys and values"
        }
    }
}

/// Why a file is not YAML or JSON at all.
struct SyntaxError: Error {
    var line: Int
    var column: Int
    var message: String
}
