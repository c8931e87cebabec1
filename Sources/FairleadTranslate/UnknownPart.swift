import FairleadModel

/// Refusals of parts of a request that the provider has no place for.
enum UnknownPart {
    static func tool(_ tool: JSON, at index: Int, of provider: String, advice: String = "write a function.") -> Failure {
        Failure(
            .invalidRequest,
            "`tools[\(index)]` is of a type (\(tool["type"]?.string ?? "none")) that \(provider) does not support: \(advice)",
            param: "/tools/\(index)")
    }

    /// Instructions are texts.
    static func instruction(_ part: JSON, _ position: Int, _ index: Int, of provider: String) -> Failure {
        Failure(
            .invalidRequest,
            "`messages[\(position)].content[\(index)]` is of a type (\(part["type"]?.string ?? "none")) that \(provider) does not support "
                + "in instructions: write text, or put it into a user message.",
            param: "/messages/\(position)/content/\(index)")
    }
}
