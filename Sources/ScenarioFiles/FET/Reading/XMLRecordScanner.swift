internal import Foundation

#if canImport(FoundationXML)
    internal import FoundationXML
#endif

/// Reads an XML file as a stream of small records, so that a large file never stands in memory as a tree.
///
/// The root's children are records, except those whose name ends in `_List`: of them the children are the records.
/// That is the shape of a FET file.
final class XMLRecordScanner: NSObject, XMLParserDelegate {
    /// Deeper than any FET file; what is deeper is refused.
    static let maximumDepth = 32

    private let file: String
    private let acceptsRoot: (String, [String: String]) throws(FETError) -> Void
    private let take: (String, XMLRecord) throws(FETError) -> Void

    private var depth = 0
    private var section = ""
    /// The records that are open, outermost first.
    private var open: [XMLRecord] = []
    private var isComplete = false
    private var failure: FETError?

    private init(
        file: String, root: @escaping (String, [String: String]) throws(FETError) -> Void,
        take: @escaping (String, XMLRecord) throws(FETError) -> Void
    ) {
        self.file = file
        acceptsRoot = root
        self.take = take
    }

    /// Hands over each record with the name of its list (`""` for children of the root), in the order of the file.
    ///
    /// - Parameters:
    ///   - root: throws where the root's name or attributes say that it is a file of another kind.
    ///   - take: gets each record; may throw to end the scan.
    static func scan(
        _ data: Data, file: String, root: @escaping (String, [String: String]) throws(FETError) -> Void,
        take: @escaping (String, XMLRecord) throws(FETError) -> Void
    ) throws(FETError) {
        let scanner = XMLRecordScanner(file: file, root: root, take: take)
        let parser = XMLParser(data: data)
        parser.shouldResolveExternalEntities = false
        parser.delegate = scanner
        let succeeded = parser.parse()
        if let failure = scanner.failure { throw failure }
        guard succeeded else {
            throw FETError(
                .notXML, file: file, line: max(1, parser.lineNumber), column: max(1, parser.columnNumber),
                message: wording(of: parser.parserError))
        }
        // The parser of Linux calls some truncated files sound.
        guard scanner.isComplete else {
            let (line, column) = FETBytes.position(of: data.count, in: [UInt8](data))
            throw FETError(.notXML, file: file, line: line, column: column, message: Self.truncated)
        }
    }

    private static let truncated = "the file ends too early; it is not whole"

    private static func wording(of error: (any Error)?) -> String {
        switch (error as NSError?)?.code {
        case 5, 74, 77: truncated
        case 76: "an element is closed that is not the one that is open; the file is damaged"
        case 9: "a character that XML does not allow"
        case 26: "an entity that is not declared"
        case let code?: "not well-formed XML (error \(code) of the parser)"
        case nil: "not well-formed XML"
        }
    }

    // MARK: What the parser calls

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        depth += 1
        if depth > Self.maximumDepth {
            stop(parser, FETError(.notXML, file: file, message: "elements nested deeper than \(Self.maximumDepth)"))
        } else if depth == 1 {
            attempt(parser) { () throws(FETError) in try acceptsRoot(name, attributes) }
        } else if depth == 2 && name.hasSuffix("_List") {
            section = name
        } else {
            open.append(XMLRecord(name: name))
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].text += string
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        defer {
            depth -= 1
            if depth == 0 { isComplete = true }
        }
        guard var record = open.popLast() else {
            if depth == 2 { section = "" }
            return
        }
        if !record.children.isEmpty { record.text = "" }
        record.line = max(1, parser.lineNumber)
        if open.isEmpty {
            attempt(parser) { () throws(FETError) in try take(section, record) }
        } else {
            open[open.count - 1].children.append(record)
        }
    }

    private func attempt(_ parser: XMLParser, _ action: () throws(FETError) -> Void) {
        guard failure == nil else { return }
        do { try action() } catch { stop(parser, error) }
    }

    private func stop(_ parser: XMLParser, _ error: FETError) {
        guard failure == nil else { return }
        failure = error
        failure?.line = error.line ?? max(1, parser.lineNumber)
        parser.abortParsing()
    }
}
