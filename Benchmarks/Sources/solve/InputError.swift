/// What is wrong with a file, and where.
struct InputError: Error, CustomStringConvertible {
    var line: Int
    var problem: String

    var description: String { "line \(line): \(problem)" }
}
