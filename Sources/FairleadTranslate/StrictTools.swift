import FairleadModel

extension JSON {
    /// Whether one of these tools, or functions, is to be called exactly as its schema says.
    var hasStrictFunction: Bool { elements.contains { ($0["function"] ?? $0)["strict"]?.bool == true } }
}
