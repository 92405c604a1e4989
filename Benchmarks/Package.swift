// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]

let package = Package(
    name: "Benchmarks",
    dependencies: [
        // The solver needs no package; neither do its benchmarks.
        .package(name: "ProtectedTime", path: "..", traits: [])
    ],
    targets: [
        .executableTarget(
            name: "solve", dependencies: [.product(name: "ConstraintSolver", package: "ProtectedTime")],
            swiftSettings: settings),
        .target(name: "InstanceFamilies", swiftSettings: settings),
        .executableTarget(name: "families", dependencies: ["InstanceFamilies"], swiftSettings: settings),
    ]
)
