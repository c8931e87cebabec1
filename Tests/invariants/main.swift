import Glibc

/// What must always hold, over so many seeds of so many requests: `invariants [SEEDS [REQUESTS [FIRST_SEED]]]`. After each run everything is
/// healthy again, and everyone must recover.

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let runner = Runner(
    seeds: numbers.first ?? 1000, requests: numbers.dropFirst().first ?? 100_000, first: numbers.dropFirst(2).first ?? 0)
exit(runner.run() ? 0 : 1)
