/// An XML element that has been read whole: its name, its text, and the elements inside it.
package struct XMLRecord: Hashable, Sendable {
    package var name: String
    /// Trimmed of white space at both ends.
    package var text: String
    package var children: [XMLRecord]
    /// The line on which the element ends.
    package var line: Int

    package init(name: String, text: String = "", children: [XMLRecord] = [], line: Int = 0) {
        self.name = name
        self.text = text
        self.children = children
        self.line = line
    }

    /// The texts of the children with one of these names, in order.
    func texts(_ names: String...) -> [String] {
        children.filter { names.contains($0.name) }.map(\.text)
    }

    /// The text of the first child with one of these names, or `nil` where there is none or it is empty.
    ///
    /// Several names, because the format renamed elements from version to version.
    func text(_ names: String...) -> String? {
        children.first { names.contains($0.name) && !$0.text.isEmpty }?.text
    }

    func number(_ names: String...) -> Int? {
        children.first { names.contains($0.name) && !$0.text.isEmpty }.flatMap { Int($0.text) }
    }

    /// Whether the child says true; `fallback` where it is missing. Old files write yes and no.
    func flag(_ name: String, fallback: Bool) -> Bool {
        guard let value = text(name)?.lowercased() else { return fallback }
        return value == "true" || value == "yes" || value == "1"
    }
}
