/// Advice after an unknown name: the nearest one, or what there is.
///
/// ` Did you mean `aino`?`, or ` The roles are `teacher` and `substitute`.`, or nothing.
func advice(for found: String, among names: some Sequence<String>, what plural: String) -> String {
    let allowed = Array(Set(names)).sorted()
    if let nearest = nearestName(to: found, among: allowed) { return " Did you mean `\(nearest)`?" }
    if allowed.isEmpty { return " There are no \(plural)." }
    if allowed.count == 1 { return " There is only \(enumeration(allowed))." }
    return allowed.count <= 12 ? " The \(plural) are \(enumeration(allowed))." : ""
}

/// `` `a`, `b` and `c` ``.
func enumeration(_ names: [String], last word: String = "and") -> String {
    let quoted = names.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(word) " + last
}

/// The name with the fewest typing errors (at most a third of its letters), the first in order among equals.
func nearestName(to found: String, among names: [String]) -> String? {
    let letters = Array(found.lowercased().unicodeScalars.prefix(64))
    var best: (distance: Int, name: String)?
    // Beyond so many names the nearest one is not worth the time.
    for name in names.prefix(5_000) {
        let other = Array(name.lowercased().unicodeScalars.prefix(64))
        let bound = max(1, min(letters.count, other.count) / 3)
        guard abs(letters.count - other.count) <= bound else { continue }
        let distance = typingErrors(letters, other)
        if distance <= bound && distance < max(letters.count, other.count) && distance < best?.distance ?? .max {
            best = (distance, name)
        }
    }
    return best?.name
}

/// Letters that were added, left out, changed or swapped with the next one ("optimal string alignment").
private func typingErrors(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        current.reserveCapacity(right.count + 1)
        for column in 0..<right.count {
            let change = previous[column] + (left[row] == right[column] ? 0 : 1)
            var cost = min(change, previous[column + 1] + 1, current[column] + 1)
            if row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column] {
                cost = min(cost, before[column - 1] + 1)
            }
            current.append(cost)
        }
        before = previous
        previous = current
    }
    return previous[right.count]
}

/// A value as it stands in a message: short and without line breaks.
func shown(_ text: String) -> String {
    let oneLine = String(String.UnicodeScalarView(text.unicodeScalars.prefix(80).map { $0.value < 32 ? " " : $0 }))
    return text.unicodeScalars.count > 80 ? "`\(oneLine)…`" : "`\(oneLine)`"
}
