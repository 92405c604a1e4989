// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors where CI says so, not for a user whose compiler is newer than ours.
let strict = Context.environment["PROTECTEDTIME_STRICT"] == "1"

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .strictMemorySafety(),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// The packages of the command line. An embedder turns the trait off and none of them is downloaded.
let commandLine: TargetDependencyCondition? = .when(traits: ["CommandLine"])
let yams: Target.Dependency = .product(name: "Yams", package: "Yams", condition: commandLine)
let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser", condition: commandLine)

let package = Package(
    name: "ProtectedTime",
    products: [
        .library(name: "ConstraintSolver", targets: ["ConstraintSolver"]),
        .library(name: "ModelFiles", targets: ["ModelFiles"]),
        .library(name: "SchoolModel", targets: ["SchoolModel"]),
        .library(name: "PlanVerifier", targets: ["PlanVerifier"]),
        .library(name: "ProtectedTime", targets: ["ProtectedTime"]),
        .library(name: "ScenarioFiles", targets: ["ScenarioFiles"]),
        .executable(name: "protected-time", targets: ["protected-time"]),
    ],
    traits: [
        .trait(name: "CommandLine", description: "The command line and YAML: ArgumentParser and Yams."),
        .default(enabledTraits: ["CommandLine"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "ConstraintSolver", swiftSettings: settings),
        .target(name: "SchoolModel", swiftSettings: settings),
        .target(name: "PlanVerifier", dependencies: ["SchoolModel"], swiftSettings: settings),
        .target(
            name: "ProtectedTime",
            dependencies: ["SchoolModel", "PlanVerifier", "ConstraintSolver"],
            swiftSettings: settings),
        .target(name: "ModelFiles", dependencies: ["ConstraintSolver"], swiftSettings: settings),
        .target(name: "ScenarioFiles", dependencies: ["SchoolModel", "PlanVerifier", yams], swiftSettings: settings),
        .executableTarget(
            name: "protected-time",
            dependencies: [
                "ProtectedTime", "PlanVerifier", "ScenarioFiles", "SchoolModel", "ConstraintSolver", "ModelFiles",
                argumentParser,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ConstraintSolverTests", dependencies: ["ConstraintSolver"], swiftSettings: settings),
        .testTarget(
            name: "ModelFilesTests", dependencies: ["ModelFiles", "ConstraintSolver"], swiftSettings: settings),
        .testTarget(name: "SchoolModelTests", dependencies: ["SchoolModel"], swiftSettings: settings),
        .testTarget(
            name: "PlanVerifierTests", dependencies: ["PlanVerifier", "SchoolModel"], swiftSettings: settings),
        .testTarget(
            name: "ProtectedTimeTests",
            dependencies: ["ProtectedTime", "PlanVerifier", "SchoolModel", "ConstraintSolver"],
            swiftSettings: settings),
        .testTarget(
            name: "ScenarioFilesTests", dependencies: ["ScenarioFiles", "PlanVerifier", "SchoolModel"],
            swiftSettings: settings),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "protected-time", "ProtectedTime", "PlanVerifier", "ScenarioFiles", "SchoolModel", "ConstraintSolver",
            ],
            swiftSettings: settings),
    ]
)
