/// One row of a table while it is read: cells by column, with messages for what is wrong.
struct Row {
    fileprivate(set) var cells = TableRow()
    fileprivate let file: String
    /// For each column of the shape the cell that holds it, or -1.
    fileprivate let cellOfColumn: [Int]
    fileprivate let shape: TableShape
    let loader: Loader

    /// Where a cell stands; where it is missing, the row.
    func place(_ column: Int) -> Place {
        let cell = cellOfColumn[column]
        if cell >= 0 && cell < cells.places.count { return cells.places[cell] }
        let known = cell >= 0 && cell < cells.columns.count
        return Place(file: file, line: cells.line, column: known ? cells.columns[cell] : 1)
    }

    /// The place of the row.
    var place: Place {
        cells.places.first ?? Place(file: file, line: cells.line, column: 1)
    }

    /// The text of a cell, empty where it is missing.
    func text(_ column: Int) -> String {
        let cell = cellOfColumn[column]
        guard cell >= 0 else { return "" }
        guard let text = cells.text(cell) else {
            loader.wrong(
                "This line is not UTF-8; perhaps the file is written in Latin-1 (Windows-1252). \(FileBytes.advice)",
                at: place(column))
            return ""
        }
        return text
    }

    func located<Value>(_ column: Column<Value>) -> Text {
        Text(string: text(column.index), place: place(column.index))
    }

    /// The value of a cell; `nil` where it is empty (an error where it is required) or wrong (reported).
    subscript<Value>(_ column: Column<Value>) -> Value? {
        let text = text(column.index)
        if text.isEmpty {
            if column.isRequired {
                loader.wrong(
                    "\(capitalized(shape.what)) needs `\(shape.columns[column.index].name)`; the cell is empty.",
                    at: place(column.index))
            }
            return nil
        }
        return loader.read(Text(string: text, place: place(column.index)), as: column.phrase)
    }

    /// The values of a cell, each with the place of the cell; wrong ones are reported and left out.
    subscript<Value>(_ column: ListColumn<Value>) -> [(value: Value, text: Text)] {
        let text = text(column.index)
        if text.isEmpty { return [] }
        let place = place(column.index)
        return text.split(separator: "+", omittingEmptySubsequences: false).compactMap { part in
            let item = Text(string: trimmed(part), place: place)
            return loader.read(item, as: column.phrase).map { ($0, item) }
        }
    }
}

func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
}

/// Where the rows of a table are: in a CSV file, or in the scenario itself.
enum TableSource {
    case file(Text)
    case rows([Node])

    /// The source as a value of the scenario file.
    static func form(_ shape: TableShape) -> Form<TableSource> {
        Form {
            .object([
                "anyOf": .list([
                    .object(["type": .text("string"), "pattern": .text("\\.csv$")]),
                    .object(["type": .text("array"), "items": shape.rowSchema]),
                ])
            ])
        } read: { node, loader in
            switch node.content {
            case .text(let name) where name.lowercased().hasSuffix(".csv"):
                return .file(Text(string: name, place: node.place))
            case .list(let rows): return .rows(rows)
            default:
                loader.wrong(
                    "\(capitalized(node.kind)) was found; the name of a `.csv` file or a list of rows is expected.",
                    at: node.place)
                return nil
            }
        }
    }

    /// Calls the body with each row, in order.
    ///
    /// - Returns: Whether all rows could be read.
    func forEachRow(_ shape: TableShape, _ loader: Loader, _ body: (borrowing Row) -> Void) -> Bool {
        switch self {
        case .file(let name):
            do throws(ScenarioError) {
                let (path, shown) = try loader.folder.path(of: name)
                let reader = try CSVReader(path: path, file: shown)
                return try TableSource.read(reader, shape, loader, body)
            } catch {
                loader.problems.add(error)
                return false
            }
        case .rows(let nodes):
            var isWhole = true
            for node in nodes {
                if let row = Row(node, shape, loader) { body(row) } else { isWhole = false }
            }
            return isWhole
        }
    }

    private static func read(
        _ reader: CSVReader, _ shape: TableShape, _ loader: Loader, _ body: (borrowing Row) -> Void
    ) throws(ScenarioError) -> Bool {
        var header = TableRow()
        guard try reader.next(&header) else {
            loader.wrong("The table is empty; a header row is expected.", at: .whole(reader.file))
            return false
        }
        guard let cellOfColumn = columns(header, shape, loader, file: reader.file) else { return false }
        let named = (0..<header.count).map { header.text($0)?.isEmpty == false }
        var row = Row(file: reader.file, cellOfColumn: cellOfColumn, shape: shape, loader: loader)
        while try reader.next(&row.cells) {
            for cell in 0..<row.cells.count where cell >= named.count || !named[cell] {
                guard row.cells.text(cell)?.isEmpty == false else { continue }
                loader.wrong(
                    "This cell stands in a column that has no name in the header row.",
                    at: Place(file: reader.file, line: row.cells.line, column: row.cells.columns[cell]))
            }
            body(row)
            if loader.problems.isHopeless { return false }
        }
        return true
    }

    /// Which cell holds each column; `nil` where the header can't be used.
    private static func columns(_ header: TableRow, _ shape: TableShape, _ loader: Loader, file: String) -> [Int]? {
        var result = Array(repeating: -1, count: shape.columns.count)
        var isRight = true
        for cell in 0..<header.count {
            let place = Place(file: file, line: header.line, column: header.columns[cell])
            let name = header.text(cell) ?? ""
            if name.isEmpty || name.hasPrefix("#") { continue }
            guard let index = shape.columns.firstIndex(where: { $0.name == name }) else {
                isRight = false
                loader.wrong(
                    "\(shown(name)) is not a column of this table."
                        + advice(for: name, among: shape.columns.map(\.name), what: "columns"), at: place)
                continue
            }
            if result[index] >= 0 {
                isRight = false
                loader.wrong("The column \(shown(name)) stands twice.", at: place)
            }
            result[index] = cell
        }
        for (index, column) in shape.columns.enumerated() where column.isRequired && result[index] < 0 && isRight {
            isRight = false
            loader.wrong(
                "The column `\(column.name)` is missing.", at: Place(file: file, line: header.line, column: 1))
        }
        return isRight ? result : nil
    }
}

extension Row {
    fileprivate init(file: String, cellOfColumn: [Int], shape: TableShape, loader: Loader) {
        self.file = file
        self.cellOfColumn = cellOfColumn
        self.shape = shape
        self.loader = loader
    }

    /// A row that is written in the scenario itself: keys and values.
    fileprivate init?(_ node: Node, _ shape: TableShape, _ loader: Loader) {
        guard case .map(let entries) = node.content else {
            loader.wrong(
                "\(capitalized(node.kind)) was found; \(shape.what) as keys and values is expected.", at: node.place)
            return nil
        }
        var cellOfColumn = Array(repeating: -1, count: shape.columns.count)
        var cells = TableRow()
        cells.clear(line: node.place.line)
        for entry in entries {
            guard let index = shape.columns.firstIndex(where: { $0.name == entry.key.string }) else {
                loader.unknownKey(entry.key, of: shape.what, known: shape.columns.map(\.name))
                continue
            }
            guard let text = Row.cell(entry.value, isList: shape.columns[index].isList) else {
                loader.wrong("\(capitalized(entry.value.kind)) was found; a text is expected.", at: entry.value.place)
                continue
            }
            cellOfColumn[index] = cells.count
            cells.append(text, at: entry.value.place)
        }
        self.init(file: node.place.file, cellOfColumn: cellOfColumn, shape: shape, loader: loader)
        self.cells = cells
    }

    /// A list as a cell would hold it.
    private static func cell(_ node: Node, isList: Bool) -> String? {
        switch node.content {
        case .text(let text): return text
        case .list(let items) where isList:
            let texts = items.compactMap { item -> String? in
                if case .text(let text) = item.content { text } else { nil }
            }
            return texts.count == items.count ? texts.joined(separator: " + ") : nil
        default: return nil
        }
    }
}
