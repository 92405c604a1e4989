#if CommandLine
    import Foundation
    import Synchronization
    import Yams

    /// Reads YAML into nodes. Yams finds the structure; what YAML guesses about values is not used.
    enum YAMLReader {
        static func read(_ text: String, file: String) throws(SyntaxError) -> Node {
            try refuseTooMuch(text)
            try refuseAliases(text)
            // Yams recurses once per level, up to 1000 levels, more than a small thread's stack holds in every build.
            let outcome = Outcome()
            let thread = Thread {
                let result = Result { () throws(SyntaxError) in try compose(text, file: file) }
                outcome.result.withLock { $0 = result }
                outcome.done.signal()
            }
            thread.stackSize = 16 << 20
            thread.start()
            outcome.done.wait()
            guard let result = outcome.result.withLock({ $0 }) else {
                throw SyntaxError(line: 0, column: 0, message: "The file can't be read.")
            }
            return try result.get()
        }

        private final class Outcome: Sendable {
            let result = Mutex<Result<Node, SyntaxError>?>(nil)
            let done = DispatchSemaphore(value: 0)
        }

        private static func compose(_ text: String, file: String) throws(SyntaxError) -> Node {
            do {
                let parser = try Yams.Parser(
                    yaml: text, resolver: .basic, encoding: .utf8)
                guard let root = try parser.singleRoot() else {
                    throw SyntaxError(line: 0, column: 0, message: "The file is empty.")
                }
                var converter = NodeConverter(file: file)
                // The parser owns the anchors, so it has to outlive the conversion.
                return try withExtendedLifetime(parser) { () throws(SyntaxError) in try converter.node(root, level: 1) }
            } catch let error as SyntaxError {
                throw error
            } catch {
                throw SyntaxError(yamsError: error)
            }
        }

        /// Open brackets, quoted ones too, at which a file is refused unread: far more than a scenario nests, and few
        /// enough for the parser, whose time grows with them at each comma.
        private static let openBrackets = 200

        /// Before anything is built: each value takes a line, a comma or an opening bracket.
        private static func refuseTooMuch(_ text: String) throws(SyntaxError) {
            var values = 0
            var line = 1
            var open = 0
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: ","): values += 1
                case UInt8(ascii: "["), UInt8(ascii: "{"):
                    values += 1
                    open += 1
                    if open > openBrackets { throw .tooDeep(line: line, column: 0) }
                case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
                case 0x0A:
                    values += 1
                    line += 1
                default: break
                }
                if values > Node.Caps.scenario.values { throw .tooManyValues(line: line, column: 0) }
            }
        }

        /// Yams replaces aliases while it reads, and few lines can then stand for billions of values, so a file that names
        /// an anchor and uses it is refused beforehand.
        private static func refuseAliases(_ text: String) throws(SyntaxError) {
            guard text.utf8.contains(UInt8(ascii: "*")), text.utf8.contains(UInt8(ascii: "&")) else { return }
            var anchors: Set<Substring> = []
            for pass in ["&", "*"] as [Character] {
                var line = 0
                for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
                    line += 1
                    for (name, column) in marks(pass, in: row) {
                        if pass == "&" {
                            anchors.insert(name)
                        } else if anchors.contains(name) {
                            throw .anchor("*\(name)", line: line, column: column)
                        }
                    }
                }
            }
        }

        /// The names that follow the sign where a value can begin, with their columns.
        private static func marks(_ sign: Character, in row: Substring) -> [(name: Substring, column: Int)] {
            guard row.contains(sign) else { return [] }
            var found: [(Substring, Int)] = []
            var before: Character = " "
            var column = 0
            for index in row.indices {
                column += 1
                let character = row[index]
                if character == sign && " \t\r[{,:-?".contains(before) {
                    let name = row[row.index(after: index)...]
                        .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
                    if !name.isEmpty { found.append((name, column)) }
                }
                before = character
            }
            return found
        }
    }

    /// Turns what Yams found into nodes, within the caps.
    private struct NodeConverter {
        let file: String
        var values = 0

        init(file: String) {
            self.file = file
        }

        mutating func node(_ node: Yams.Node, level: Int) throws(SyntaxError) -> Node {
            let line = node.mark?.line ?? 0
            let column = node.mark?.column ?? 0
            values += 1
            if values > Node.Caps.scenario.values { throw .tooManyValues(line: line, column: column) }
            if level > Node.Caps.scenario.levels {
                throw .tooDeep(line: line, column: column)
            }
            if let anchor = node.anchor { throw .anchor("&\(anchor.rawValue)", line: line, column: column) }
            let tag = node.tag.description
            guard ["!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"].contains(tag) else {
                throw SyntaxError(
                    line: line, column: column, message: "Tags are not part of the format: \(shown(tag)).")
            }
            let place = Place(file: file, line: line, column: column)
            switch node {
            case .scalar(let scalar): return Node(place: place, content: .text(trimmed(scalar.string)))
            case .sequence(let sequence):
                var items: [Node] = []
                for item in sequence { items.append(try self.node(item, level: level + 1)) }
                return Node(place: place, content: .list(items))
            case .mapping(let mapping):
                var entries: [Node.Entry] = []
                for (key, value) in mapping { entries.append(try entry(key, value, level: level)) }
                return Node(place: place, content: .map(entries))
            case .alias: throw .anchor("*", line: line, column: column)
            }
        }

        private mutating func entry(
            _ key: Yams.Node, _ value: Yams.Node, level: Int
        ) throws(SyntaxError) -> Node.Entry {
            let name = try node(key, level: level + 1)
            guard case .text(let text) = name.content else {
                throw SyntaxError(
                    line: name.place.line, column: name.place.column,
                    message: "A key is a text; \(name.kind) was found.")
            }
            return Node.Entry(key: Text(string: text, place: name.place), value: try node(value, level: level + 1))
        }
    }

    extension SyntaxError {
        fileprivate static func anchor(_ name: String, line: Int, column: Int) -> SyntaxError {
            SyntaxError(
                line: line, column: column,
                message: "Anchors and aliases are not part of the format: \(shown(name)). Write the value out.")
        }

        fileprivate static func tooDeep(line: Int, column: Int) -> SyntaxError {
            SyntaxError(
                line: line, column: column,
                message: "This is nested more than \(Node.Caps.scenario.levels) levels deep.")
        }

        fileprivate static func tooManyValues(line: Int, column: Int) -> SyntaxError {
            SyntaxError(
                line: line, column: column,
                message: "The file has more than \(Node.Caps.scenario.values) values. Put large tables into CSV files.")
        }

        fileprivate init(yamsError error: any Error) {
            switch error {
            case YamlError.scanner(let context, let problem, let mark, _),
                YamlError.parser(let context, let problem, let mark, _),
                YamlError.composer(let context, let problem, let mark, _):
                let advice: String
                if problem.contains("found another document") || problem.contains("document start") {
                    self.init(line: mark.line, column: mark.column, message: "A file holds one document only.")
                    return
                } else if problem.contains("tab") || problem.contains("cannot start any token") {
                    advice = " Indent with spaces, and put texts that begin with a sign in quotes."
                } else {
                    advice = " Check indentation, brackets and quotes here and above."
                }
                let within = context.map { " (\($0.text) that begins in line \($0.mark.line))" } ?? ""
                self.init(
                    line: mark.line, column: mark.column, message: "This is not YAML: \(problem)\(within).\(advice)")
            case YamlError.duplicatedKeysInMapping(let names, let context):
                let name = names.first ?? ""
                self.init(
                    line: context.mark.line, column: context.mark.column,
                    message: "The key \(shown(name)) stands twice.")
            case YamlError.reader(let problem, _, _, _):
                self.init(line: 0, column: 0, message: "This is not YAML: \(problem).")
            default:
                self.init(line: 0, column: 0, message: "This is not YAML.")
            }
        }
    }
#endif
