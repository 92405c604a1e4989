/// What a file may hold at most.
enum Limits {
    /// The largest number of a variable.
    static let variables = 1 << 28
}
