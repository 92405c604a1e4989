import SchoolModel

/// The words of `within`.
enum WindowPart {
    static let teachingPeriods = "teaching periods"
}

extension Form where Value == Window {
    /// Weekdays, names of periods, clock stretches and `teaching periods`, joined by commas or as a list.
    static var window: Form {
        Form(schema: { windowSchema }, read: readWindow)
    }

    private static var windowSchema: JSON {
        let part = JSON.object(["type": .text("string"), "pattern": .text("\\S")])
        return .object(["anyOf": .list([part, .object(["type": .text("array"), "items": part])])])
    }

    private static func readWindow(_ node: Node, _ loader: Loader) -> Window? {
        switch node.content {
        case .text(let text):
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            return loader.window(parts.map { Text(string: trimmed($0), place: node.place) })
        case .list:
            return Form<[Text]>.list(of: .name).read(node, loader).flatMap(loader.window)
        case .map:
            loader.wrong(
                "Keys and values were found; a window like `Mon-Thu, teaching periods` is expected.", at: node.place)
            return nil
        }
    }
}

extension Loader {
    fileprivate func window(_ parts: [Text]) -> Window? {
        var window = Window()
        let names = Set(schools.values.flatMap(\.bells.periods).joined().map(\.name))
        for part in parts {
            if part.string == WindowPart.teachingPeriods {
                window.teachingPeriods = true
            } else if let days = weekdayGroup(part.string) {
                window.weekdays = Array(Set((window.weekdays ?? []) + days)).sorted()
            } else if let range = (try? clockStretch(part.string)) ?? nil {
                window.ranges = merged((window.ranges ?? []) + [range])
            } else if names.contains(part.string) {
                window.periods = (window.periods ?? []) + [part.string]
            } else {
                wrong(
                    "\(shown(part.string)) is neither weekdays (`Mon-Thu`), nor a clock stretch (`14:00-16:00`), nor "
                        + "`teaching periods`, nor a period of the bells."
                        + advice(for: part.string, among: names, what: "periods"), at: part.place)
                return nil
            }
        }
        return window
    }
}
