// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]

func house(_ name: String) -> Target.Dependency { .product(name: name, package: "ProtectedTime") }

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "ProtectedTime", path: "..")],
    targets: [
        // The engine alone: CNF and OPB files.
        .executableTarget(name: "solve", dependencies: [house("ConstraintSolver")], swiftSettings: settings),
        .target(name: "InstanceFamilies", swiftSettings: settings),
        .executableTarget(name: "families", dependencies: ["InstanceFamilies"], swiftSettings: settings),
        // The planner on scenarios.
        .executableTarget(
            name: "trace",
            dependencies: [
                house("ProtectedTime"), house("ScenarioFiles"), house("SchoolModel"), house("PlanVerifier"),
                house("ConstraintSolver"),
            ],
            swiftSettings: settings),
    ]
)
