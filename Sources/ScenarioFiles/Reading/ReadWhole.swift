/// Reads all bytes of an ordinary file, such as one that another program wrote.
///
/// - Parameters:
///   - path: the file, also as messages name it.
///   - cap: how many bytes it may have.
/// - Throws: ``ScenarioError`` where there is no such file, or it is a folder, a device or too large.
public func readWhole(_ path: String, cap: Int) throws(ScenarioError) -> [UInt8] {
    try FileBytes.all(of: path, shownAs: path, cap: cap, advice: "")
}
