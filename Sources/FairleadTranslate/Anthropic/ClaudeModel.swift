import FairleadCatalog
import FairleadModel

/// What a model can do: by the catalogue, or by the version in its name where the catalogue does not know it.
struct ClaudeModel {
    /// Nil where neither the catalogue nor the name tells.
    let thinks: Bool?
    /// Decides itself how much to think, and takes an effort (4.6 and later).
    let isAdaptive: Bool
    /// Takes a budget of thinking all the same (4.6).
    let takesBudget: Bool
    /// Makes its answer fit a schema without a tool.
    let hasStructuredOutput: Bool
    let takesXHighEffort: Bool
    let takesMaxEffort: Bool
    let maxOutputTokens: Int?

    init(_ target: Resolution) {
        maxOutputTokens = target.modelRow?.maxOutputTokens
        if let row = target.modelRow {
            isAdaptive = row.can(.adaptiveThinking)
            takesBudget = !isAdaptive || row.can(.legacyThinking)
            thinks = isAdaptive || row.can(.reasoning)
            hasStructuredOutput = row.can(.nativeStructuredOutput)
            takesXHighEffort = row.can(.xhighReasoningEffort)
            takesMaxEffort = isAdaptive || row.can(.maxReasoningEffort)
        } else {
            let version = Self.version(of: target.baseModel ?? target.upstreamModel)
            isAdaptive = version.map { $0 >= 46 } ?? false
            takesBudget = version.map { $0 <= 46 } ?? true
            thinks = version.map { $0 >= 37 }
            hasStructuredOutput = false
            takesXHighEffort = version.map { $0 >= 47 } ?? false
            takesMaxEffort = isAdaptive
        }
    }

    /// `claude-sonnet-4-5-20250929` as 45, `claude-3-7-sonnet` as 37; nil for a name that says nothing.
    static func version(of name: String) -> Int? {
        guard name.holds("claude") else { return nil }
        var numbers: [Int] = []
        for word in name.utf8.split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") }) {
            // A date is no version, nor is what follows it.
            guard let text = String(word), let number = Int(text) else {
                if numbers.isEmpty { continue } else { break }
            }
            guard number < 100 else { break }
            numbers.append(number)
            if numbers.count == 2 { break }
        }
        guard let major = numbers.first, major < 10 else { return nil }
        return major * 10 + min(numbers.dropFirst().first ?? 0, 9)
    }
}
