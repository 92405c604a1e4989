import Foundation
import InstanceFamilies

/// Writes each family into a folder of its own: `families <folder> [family ...]`.
let words = CommandLine.arguments.dropFirst()
let unknown = words.dropFirst().filter { word in !Family.all.contains { $0.name == word } }
guard let folder = words.first, unknown.isEmpty else {
    let names = Family.all.map(\.name).joined(separator: ", ")
    let complaint = unknown.map { "families: unknown family \($0)\n" }.joined()
    FileHandle.standardError.write(
        Data("\(complaint)usage: families <folder> [family ...]\nfamilies: \(names)\n".utf8))
    exit(64)
}
let chosen = Set(words.dropFirst())
for family in Family.all where chosen.isEmpty || chosen.contains(family.name) {
    let place = URL(filePath: folder).appending(path: family.name)
    do {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for instance in family.instances {
            try Data(instance.text().utf8).write(to: place.appending(path: instance.name))
        }
    } catch {
        FileHandle.standardError.write(Data("\(place.path()): \(error.localizedDescription)\n".utf8))
        exit(73)
    }
}
