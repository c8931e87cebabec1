import FairleadModel

/// Refusals of what a request has in a place where the provider has nothing for it.
enum UnknownPart {
    static func tool(_ tool: JSON, at index: Int, of provider: String, advice: String = "write a function.") -> Failure {
        Failure(
            .invalidRequest,
            "`tools[\(index)]` is of a type (\(tool["type"]?.string ?? "none")) that \(provider) has nothing for: \(advice)",
            param: "/tools/\(index)")
    }

    /// Instructions are texts.
    static func instruction(_ part: JSON, _ position: Int, _ index: Int, of provider: String) -> Failure {
        Failure(
            .invalidRequest,
            "`messages[\(position)].content[\(index)]` is of a type (\(part["type"]?.string ?? "none")) that \(provider) has nothing for "
                + "in instructions: write text, or put it into a message of the user's.",
            param: "/messages/\(position)/content/\(index)")
    }
}
