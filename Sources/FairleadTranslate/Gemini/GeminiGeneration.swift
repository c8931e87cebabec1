import Glibc

/// What follows from a model's name, or its base's: which generation it is, and how it is told to think
/// (ai.google.dev, "Gemini thinking").
struct GeminiGeneration {
    /// `2.5` as 25; nil for a name that says nothing, such as an endpoint's number.
    let version: Int?
    let isPro: Bool
    let isLite: Bool
    /// A model tuned through the Gemini API, which takes no system instruction.
    let isTunedModel: Bool

    init(model: String, base: String?) {
        isTunedModel = model.holds("tunedModels/")
        let name = base ?? model
        isPro = name.holds("-pro")
        isLite = name.holds("-lite")
        version = Self.version(of: name)
    }

    private static func version(of name: String) -> Int? {
        var name = name
        return name.withUTF8 { text in
            // What follows the last "gemini-".
            let prefix: StaticString = "gemini-"
            let length = prefix.utf8CodeUnitCount
            guard text.count > length else { return nil }
            guard let base = text.baseAddress,
                let start = (0..<text.count - length).last(where: { memcmp(base + $0, prefix.utf8Start, length) == 0 })
            else { return nil }
            func digit(_ offset: Int) -> Int? {
                guard start + length + offset < text.count else { return nil }
                let value = text[start + length + offset] &- UInt8(ascii: "0")
                return value < 10 ? Int(value) : nil
            }
            guard let major = digit(0) else { return nil }
            let isPoint = start + length + 1 < text.count && text[start + length + 1] == UInt8(ascii: ".")
            return major * 10 + (isPoint ? digit(2) ?? 0 : 0)
        }
    }

    /// From Gemini 3 on, thinking has levels, a function call has an id and a signature, and the temperature should be 1.
    var isThirdOrLater: Bool { version.map { $0 >= 30 } ?? false }
    /// Before 2.0 a schema for the reply must be in OpenAPI's form.
    var takesJSONSchema: Bool { version.map { $0 >= 20 } ?? true }
    /// nil where the name does not tell.
    var canThink: Bool? { version.map { $0 >= 25 } }
}
