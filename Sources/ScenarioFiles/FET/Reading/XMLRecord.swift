/// An XML element that has been read whole: its name, its text, and the elements inside it.
struct XMLRecord: Hashable, Sendable {
    var name: String
    /// As written: FET tells names apart that differ in a space at the end.
    var text: String
    var children: [XMLRecord]
    /// The line on which the element ends.
    var line: Int

    init(name: String, text: String = "", children: [XMLRecord] = [], line: Int = 0) {
        self.name = name
        self.text = text
        self.children = children
        self.line = line
    }

    /// The texts of the children with one of these names, in order, without those that are empty.
    func texts(_ names: String...) -> [String] {
        children.filter { names.contains($0.name) && !$0.isBlank }.map(\.text)
    }

    /// The text of the first child with one of these names, or `nil` where there is none or it is empty.
    ///
    /// Several names, because the format renamed elements from version to version.
    func text(_ names: String...) -> String? {
        children.first { names.contains($0.name) && !$0.isBlank }?.text
    }

    func number(_ name: String) -> Int? {
        text(name).flatMap { Int($0.filter { !$0.isWhitespace }) }
    }

    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

    /// Whether the child says true; `fallback` where it is missing. Old files write yes and no.
    func flag(_ name: String, fallback: Bool) -> Bool {
        guard let value = text(name)?.lowercased() else { return fallback }
        return value == "true" || value == "yes" || value == "1"
    }
}
