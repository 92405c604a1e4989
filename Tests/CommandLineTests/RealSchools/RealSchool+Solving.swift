import Foundation
import Testing

extension RealSchool {
    /// Solves the file with FET and returns the file that holds the solution.
    ///
    /// The seeds are fixed, so that it is the same timetable each time; it is kept in the temporary folder.
    func solved() throws -> URL {
        let name = file.deletingPathExtension().lastPathComponent
        let kept = FileManager.default.temporaryDirectory.appendingPathComponent("protected-time-fet-\(name).fet")
        if FileManager.default.fileExists(atPath: kept.path) { return kept }

        let work = try TemporaryFolder()
        let fet = Process()
        fet.executableURL = URL(fileURLWithPath: try #require(RealSchool.fet))
        fet.arguments = [
            "--inputfile=\(file.path)", "--outputdir=\(work.url.path)", "--timelimitseconds=60", "--htmllevel=0",
            "--exportcsv=false", "--randomseeds10=1", "--randomseeds11=2", "--randomseeds12=3", "--randomseeds20=4",
            "--randomseeds21=5", "--randomseeds22=6",
        ]
        // FET is a program with windows, and there is no screen.
        fet.environment = ProcessInfo.processInfo.environment.merging(["QT_QPA_PLATFORM": "offscreen"]) { $1 }
        fet.standardOutput = FileHandle.nullDevice
        fet.standardError = FileHandle.nullDevice
        try fet.run()
        fet.waitUntilExit()

        // FET's exit status is 0 even when time ran out; only a solution leaves this file.
        let solution = work.url.appendingPathComponent("timetables/\(name)/\(name)_data_and_timetable.fet")
        try #require(
            FileManager.default.fileExists(atPath: solution.path), "FET found no timetable for \(name) within 60 s")
        // Copied under another name first, so that two test processes never see half a file.
        let draft = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).fet")
        try FileManager.default.copyItem(at: solution, to: draft)
        if (try? FileManager.default.moveItem(at: draft, to: kept)) == nil {
            try? FileManager.default.removeItem(at: draft)
        }
        return kept
    }
}
