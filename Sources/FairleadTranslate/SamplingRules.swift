import FairleadCatalog
import FairleadModel

/// What OpenAI's reasoning models let a caller say about sampling (OpenAI, "Reasoning models", "Using GPT-5.1").
struct SamplingRules {
    private let quirks: Quirks
    private let reasonsNot: Bool

    init(_ completion: Completion) {
        quirks = completion.target.quirks
        let effort = Self.effort(completion)
        reasonsNot = effort.map { $0.equals("none") } ?? quirks.contains(.reasonsWhenTold)
    }

    private static func effort(_ completion: Completion) -> JSON? {
        let extra = completion.extraBody
        return extra?.present("reasoning_effort") ?? extra?["reasoning"]?.present("effort") ?? completion["reasoning_effort"]
            ?? completion["reasoning"]?.present("effort") ?? completion["thinking"]
    }

    /// Whether the model would refuse this parameter, or this value of it.
    func refuses(_ name: String, _ value: JSON) -> Bool {
        quirks.contains(.noSampling) && !allows(name, value)
    }

    /// Values that every model takes, and what a request without reasoning may set from gpt-5.1 on.
    func allows(_ name: String, _ value: JSON) -> Bool {
        if reasonsNot, quirks.contains(.temperatureOneOnly), ["temperature", "top_p", "logprobs", "top_logprobs"].contains(name) {
            return true
        }
        guard quirks.contains(.noSampling) else { return false }
        switch name {
        case "temperature", "top_p": return value.double == 1
        case "presence_penalty", "frequency_penalty": return value.double == 0
        case "logprobs": return value.bool == false
        default: return false
        }
    }
}
