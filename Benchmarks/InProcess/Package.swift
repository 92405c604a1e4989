// swift-tools-version: 6.2
import PackageDescription

// A package of its own: the tool that measures takes minutes to build, and the other benchmarks don't need it.

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func house(_ name: String) -> Target.Dependency { .product(name: name, package: "ProtectedTime") }

let package = Package(
    name: "InProcess",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "ProtectedTime", path: "../.."),
        // Without the traits it neither replaces the allocator nor hooks into the runtime: time and memory are what we ask for.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "InProcess",
            dependencies: [
                .product(name: "Benchmark", package: "benchmark"),
                house("ProtectedTime"), house("ScenarioFiles"), house("SchoolModel"), house("ConstraintSolver"),
            ],
            path: "Benchmarks/InProcess",
            swiftSettings: settings,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ]
)
