// swift-tools-version: 6.0
import PackageDescription

// Without the string-processing library, whose regular expressions nothing here uses: a megabyte less.
let lean: [SwiftSetting] = [
    .unsafeFlags([
        "-Xfrontend", "-disable-implicit-string-processing-module-import",
        "-Xfrontend", "-disable-implicit-concurrency-module-import",
    ]),
    // Debug builds, and so the tests, check at run time that no access overlaps another; a check that fails kills the host.
    .unsafeFlags(["-enforce-exclusivity=unchecked", "-cross-module-optimization"], .when(configuration: .release)),
]

// A sanitizer's runtime comes with the program that loads the library.
let isSanitized = Context.environment["FAIRLEAD_SANITIZED"] != nil

// Where no time is spent, small code is the better code.
let small = lean + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let package = Package(
    name: "fairlead",
    products: [
        .library(name: "fairlead", type: .dynamic, targets: ["FairleadLibrary"])
    ],
    targets: [
        // The public header as a module, so that the compiler checks every export against it.
        .systemLibrary(name: "CFairlead", path: "include"),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "CCatalog"),
        .target(name: "CUnicode"),

        .target(name: "FairleadModel", swiftSettings: lean),
        .target(name: "FairleadCatalog", dependencies: ["FairleadModel", "CCatalog"], swiftSettings: lean),
        .target(name: "FairleadAuth", dependencies: ["FairleadModel", "FairleadCatalog", "CCrypto"], swiftSettings: small),
        .target(name: "FairleadTranslate", dependencies: ["CCatalog", "FairleadModel", "FairleadCatalog"], swiftSettings: lean),
        .target(name: "FairleadTransport", dependencies: ["FairleadModel", "CCurl"], swiftSettings: lean),
        .target(
            name: "FairleadCore",
            dependencies: [
                "FairleadModel", "FairleadCatalog", "FairleadAuth", "FairleadTranslate", "FairleadTransport",
            ],
            swiftSettings: lean),
        .target(
            name: "FairleadRouter", dependencies: ["FairleadModel", "FairleadCatalog", "FairleadTranslate", "FairleadCore"], swiftSettings: lean),
        .target(
            name: "Fairlead", dependencies: ["CFairlead", "FairleadModel", "FairleadCore", "FairleadRouter"], swiftSettings: lean),

        // These settings would reach every product that contains the target, and break `swift test`:
        // hence a target of its own, which only the shared library contains.
        .target(
            name: "FairleadLibrary",
            dependencies: ["Fairlead", "CUnicode"],
            swiftSettings: lean,
            linkerSettings: [
                .unsafeFlags([
                    "-use-ld=lld",
                    "-Xlinker", "--version-script=\(Context.packageDirectory)/fairlead.map",
                    "-Xlinker", "-soname=libfairlead.so.1",
                    "-Xlinker", "--gc-sections", "-Xlinker", "--icf=all", "-Xlinker", "-O2",
                    "-Xlinker", "--defsym=_swift_stdlib_getScalarName=fairlead_unicode_scalar_name",
                     "-Xlinker", "--hash-style=gnu",
                    "-Xlinker", "-z", "-Xlinker", "nodelete",
                ] + (isSanitized ? [] : ["-static-stdlib", "-Xlinker", "-z", "-Xlinker", "defs"]))
            ]),

        .testTarget(name: "FairleadModelTests", dependencies: ["FairleadModel"]),
        .testTarget(name: "FairleadCatalogTests", dependencies: ["CCatalog", "FairleadModel", "FairleadCatalog"]),
        .testTarget(name: "FairleadAuthTests", dependencies: ["FairleadAuth", "CCrypto", "CCurl"]),
        .testTarget(
            name: "FairleadTranslateTests",
            dependencies: ["FairleadModel", "FairleadCatalog", "FairleadTranslate", "FairleadTransport"]),
        .testTarget(name: "FairleadTransportTests", dependencies: ["FairleadTransport"]),
        .testTarget(name: "FairleadCoreTests", dependencies: ["FairleadCore", "FairleadAuth", "FairleadTranslate", "FairleadTransport"]),
        .testTarget(name: "FairleadRouterTests", dependencies: ["FairleadCore", "FairleadRouter"]),
    ],
    swiftLanguageModes: [.v6]
)

// `make bench-router` and `make simulate-invariants`, which build everything apart, with what is internal in sight.
if Context.environment["FAIRLEAD_BENCH"] != nil {
    for (name, path) in [("decisions", "Tests/bench/decisions"), ("invariants", "Tests/invariants")] {
        package.targets.append(
            .executableTarget(name: name, dependencies: ["FairleadModel", "FairleadCore", "FairleadRouter"], path: path))
    }
}
