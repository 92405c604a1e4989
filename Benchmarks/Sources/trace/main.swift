// `trace SCENARIO SECONDS SEED THREADS`: plans, and prints what was found when, as the scripts of the other solvers do.
// Times count from the start of the process, with the scenario file still on the disk.
//
// `trace --levels SCENARIO`: plans nothing, and prints what each objective level of the model says.
import Foundation
import PlanVerifier
import ProtectedTime
import ScenarioFiles
import SchoolModel

// As in the command line: freed storage goes back to the system.
if let symbol = unsafe dlsym(nil, "mallopt") {
    _ = unsafe unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)(-3, 1 << 20)
}

struct Trace: Encodable {
    struct Found: Encodable {
        let seconds: Double
        let vector: [String]
    }

    var peer = "protected-time"
    var status = "undecided"
    var solutions: [Found] = []
    var provedLevels = 0
    var bounds: [Int?] = []
    var seconds = 0.0
    var peakMegabytes = 0
}

func elapsed() -> Double {
    // The system's clock since boot, against the time at which the process began.
    let words = (try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8))?.split(separator: " ") ?? []
    let uptime = (try? String(contentsOfFile: "/proc/uptime", encoding: .utf8))?.split(separator: " ").first ?? "0"
    guard words.count > 21, let started = Double(words[21]), let now = Double(uptime) else { return 0 }
    return now - started / Double(sysconf(Int32(_SC_CLK_TCK)))
}

func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

let arguments = CommandLine.arguments
if arguments.count == 3, arguments[1] == "--levels" {
    print(try line(ModelLevels(try readScenario(at: arguments[2]))))
    exit(0)
}
guard arguments.count == 5, let seconds = Double(arguments[2]), let seed = UInt64(arguments[3]),
    let threads = Int(arguments[4])
else {
    let usage = "usage: trace SCENARIO SECONDS SEED THREADS\n       trace --levels SCENARIO\n"
    FileHandle.standardError.write(Data(usage.utf8))
    exit(64)
}
let before = elapsed()
let clock = ContinuousClock.now
func now() -> Double {
    let (whole, rest) = (ContinuousClock.now - clock).components
    return before + Double(whole) + Double(rest) / 1e18
}
func words(_ value: GoalValue) -> String {
    switch value {
    case .number(let number): "\(number)"
    case .vector(let vector): vector.map(String.init).joined(separator: " ")
    }
}

let scenario = try readScenario(at: arguments[1])
let limits = PlanningLimits(
    work: Int.max, time: .milliseconds(Int(1000 * seconds)), seed: seed, threads: threads)
var trace = Trace()
let result = try Planner(scenario, limits: limits).run { plan in
    trace.solutions.append(.init(seconds: now(), vector: plan.goals.map { words($0.value) }))
}
switch result {
case .best(let plan), .plan(let plan):
    trace.status = plan.isBest ? "optimal" : "feasible"
    trace.provedLevels = plan.goals.prefix { $0.isProved }.count
    trace.bounds = plan.goals.map(\.bound)
    trace.solutions.append(.init(seconds: now(), vector: plan.goals.map { words($0.value) }))
case .impossible: trace.status = "infeasible"
case .undecided: break
}
trace.seconds = now()
let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }?.split(separator: " ").dropFirst().first
trace.peakMegabytes = (peak.flatMap { Int($0) } ?? 0) / 1024
print(try line(trace))
